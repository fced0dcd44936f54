import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { memoised } from "./memo.ts";
import type { StoredFile } from "./sandbox/slot.ts";

/** Files of a package by digest, each hashed once while its size and time stay the same. */
export interface HostFiles {
  stored(path: string): Promise<StoredFile>;
  bytes(path: string): Promise<number>;
}

const MAX_REMEMBERED = 100_000;

export function createHostFiles(): HostFiles {
  const digests = new Map<string, Promise<string>>();
  return {
    async stored(path) {
      const { size, mtimeMs } = await stat(path);
      const key = `${path}\0${size}\0${mtimeMs}`;
      const digest = await memoised(digests, key, () => digestOf(path), MAX_REMEMBERED);
      return { digest, read: () => readFile(path) };
    },
    async bytes(path) {
      return (await stat(path)).size;
    },
  };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
