import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { makingPrefix, sweepAbandoned } from "../../problems/archive/sweep.ts";
import type { Made } from "../../problems/workshop.ts";
import type { Made as MadeIn } from "./workroom.ts";

/** What was made before, in folders by key; may be thrown away at any time between loads. */
export type MadeStore = {
  /** Absolute path by the made file's name; null when it was not made yet. */
  find(key: string): Promise<ReadonlyMap<string, string> | null>;
  /** Has files made in a fresh folder, and keeps it when all went well. */
  make(key: string, work: (into: string) => Promise<MadeIn>): Promise<Made>;
  timeOf(key: string): Promise<number | null>;
  setTime(key: string, cpuMs: number): Promise<void>;
};

const listSchema = z.array(z.tuple([z.string(), z.string().regex(/^[\d-]+$/)]));
const timeSchema = z.object({ cpuMs: z.number().min(0) });
const listName = "made.json";

export function createMadeStore(cacheDir: string): MadeStore {
  const made = path.join(cacheDir, "made");
  const times = path.join(cacheDir, "times");
  return {
    find: (key) => findIn(path.join(made, key)),
    async make(key, work) {
      await mkdir(made, { recursive: true, mode: 0o700 });
      await sweepAbandoned(made);
      const making = await mkdtemp(path.join(made, makingPrefix));
      try {
        const result = await work(making);
        if (!result.ok) return result;
        await writeFile(path.join(making, listName), JSON.stringify([...result.files]));
        return { ok: true, files: await settle(making, path.join(made, key)) };
      } finally {
        await rm(making, { recursive: true, force: true });
      }
    },
    async timeOf(key) {
      return (await readJson(path.join(times, `${key}.json`), timeSchema))?.cpuMs ?? null;
    },
    async setTime(key, cpuMs) {
      await mkdir(times, { recursive: true, mode: 0o700 });
      const making = await mkdtemp(path.join(times, makingPrefix));
      const file = path.join(making, "time.json");
      await writeFile(file, JSON.stringify({ cpuMs }));
      await rename(file, path.join(times, `${key}.json`));
      await rm(making, { recursive: true, force: true });
    },
  };
}

/** Where another process was faster its files are taken: they were made in the same way. */
async function settle(making: string, place: string): Promise<ReadonlyMap<string, string>> {
  const error = await rename(making, place).then(
    () => null,
    (reason: unknown) => reason,
  );
  const found = await findIn(place);
  if (found === null) throw error ?? new Error(`${place} is not what was made there`);
  return found;
}

async function findIn(folder: string): Promise<ReadonlyMap<string, string> | null> {
  const list = await readJson(path.join(folder, listName), listSchema);
  return list && new Map(list.map(([name, file]) => [name, path.join(folder, file)]));
}

async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
