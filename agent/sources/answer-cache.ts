import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

const tokens = z.number().nonnegative();

const bought = z.object({
  text: z.string(),
  /** It ended because a limit was reached, or was withheld; "" for one that is whole. */
  flaw: z.enum(["", "length", "content-filter"]),
  tokens: z.object({
    input: tokens,
    cacheRead: tokens,
    cacheWrite: tokens,
    output: tokens,
    reasoning: tokens,
  }),
  durationMs: z.number().nonnegative(),
});

/** A model's answer as it came, before anything was read from it. */
export type BoughtAnswer = z.infer<typeof bought>;

/** Answers that were paid for once, by all that they depend on. */
export interface AnswerCache {
  /** Null for what was never bought, and for an entry that cannot be read. */
  get(key: unknown): Promise<BoughtAnswer | null>;
  put(key: unknown, answer: BoughtAnswer): Promise<void>;
}

/** Those of all runs that share a cache folder. */
export function answersIn(cacheDir: string): AnswerCache {
  return folderAnswerCache(join(cacheDir, "answers"));
}

/** One file for each answer; it appears whole or not at all. */
export function folderAnswerCache(dir: string): AnswerCache {
  const fileOf = (key: unknown): string => {
    const name = createHash("sha256").update(JSON.stringify(key)).digest("hex");
    return join(dir, name.slice(0, 2), `${name}.json`);
  };
  return {
    async get(key) {
      const text = await readFile(fileOf(key), "utf8").catch(() => null);
      if (text === null) return null;
      const parsed = bought.safeParse(parseJson(text));
      return parsed.success ? parsed.data : null;
    },
    async put(key, answer) {
      const file = fileOf(key);
      await mkdir(dirname(file), { recursive: true });
      const half = `${file}.${randomUUID()}`;
      await writeFile(half, JSON.stringify(answer));
      await rename(half, file);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
