import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { sha256 } from "../stored.ts";

/**
 * Results of compiles on disk, least recently used thrown away first. Several processes may
 * share the folder: entries appear by rename, and one that vanishes or is damaged is a miss.
 */
export interface CompileCache {
  get(key: string): Promise<CachedCompile | null>;
  /** Never rejects for want of space: a cache that cannot be written to is only slow. */
  put(key: string, entry: CachedCompile): Promise<void>;
}

/** `binary` is null for a failure, and where sources are run as they are. */
export type CachedCompile = { ok: boolean; log: string; binary: Buffer | null };

const meta = z.strictObject({
  ok: z.boolean(),
  log: z.string(),
  binary: z.string().nullable(),
});

/** After throwing away, this share of the space is in use. */
const LOW_WATER = 0.8;
/** An unfinished entry this old was left by a process that died. */
const STALE_MS = 3_600_000;

export function createCompileCache(dir: string, maxBytes: number): CompileCache {
  let usedBytes: number | null = null;

  async function read(key: string): Promise<CachedCompile> {
    const { ok, log, binary } = meta.parse(
      JSON.parse(await readFile(join(dir, key, "meta.json"), "utf8")),
    );
    if (binary === null) return { ok, log, binary };
    const bytes = await readFile(join(dir, key, "binary"));
    if (sha256(bytes) !== binary) throw new Error(`damaged: ${join(dir, key)}`);
    return { ok, log, binary: bytes };
  }

  async function write(key: string, { ok, log, binary }: CachedCompile): Promise<void> {
    const made = join(dir, `.${randomUUID()}`);
    await mkdir(made, { recursive: true });
    try {
      if (binary !== null) await writeFile(join(made, "binary"), binary);
      const digest = binary === null ? null : sha256(binary);
      await writeFile(join(made, "meta.json"), JSON.stringify({ ok, log, binary: digest }));
      await rename(made, join(dir, key));
    } finally {
      // Gone when it was renamed; still here when another process was first.
      await rm(made, { recursive: true, force: true });
    }
    usedBytes =
      usedBytes === null
        ? (await entriesIn(dir)).reduce(sumBytes, 0)
        : usedBytes + sizeOf(log, binary);
    if (usedBytes > maxBytes) usedBytes = await throwAway(dir, maxBytes * LOW_WATER);
  }

  return {
    async get(key) {
      try {
        const entry = await read(key);
        const now = new Date();
        await utimes(join(dir, key), now, now);
        return entry;
      } catch {
        await rm(join(dir, key), { recursive: true, force: true }).catch(() => {});
        return null;
      }
    },
    async put(key, entry) {
      await write(key, entry).catch(() => {});
    },
  };
}

type Entry = { path: string; bytes: number; usedAtMs: number };

async function entriesIn(dir: string): Promise<Entry[]> {
  const names = await readdir(dir);
  const found = await Promise.all(names.map((name) => entryAt(join(dir, name))));
  return found.filter((entry) => entry !== null);
}

async function entryAt(path: string): Promise<Entry | null> {
  try {
    const { mtimeMs } = await stat(path);
    const files = await Promise.all((await readdir(path)).map((name) => stat(join(path, name))));
    return { path, bytes: files.reduce((sum, file) => sum + file.size, 0), usedAtMs: mtimeMs };
  } catch {
    return null;
  }
}

/** Removes the least recently used entries until the rest fits; returns what is in use. */
async function throwAway(dir: string, maxBytes: number): Promise<number> {
  const entries = (await entriesIn(dir)).toSorted((a, b) => a.usedAtMs - b.usedAtMs);
  let used = entries.reduce(sumBytes, 0);
  for (const { path, bytes, usedAtMs } of entries) {
    const unfinished = basename(path).startsWith(".");
    const stale = unfinished && usedAtMs < Date.now() - STALE_MS;
    if (!stale && (unfinished || used <= maxBytes)) continue;
    await rm(path, { recursive: true, force: true });
    used -= bytes;
  }
  return used;
}

function sumBytes(sum: number, entry: Entry): number {
  return sum + entry.bytes;
}

function sizeOf(log: string, binary: Buffer | null): number {
  return log.length + 128 + (binary?.length ?? 0);
}
