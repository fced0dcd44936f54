import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BlobStore } from "./blobs.ts";
import { sha256 } from "./stored.ts";

/** Blobs as files `ab/cdef…` of a folder, which processes may share. Damage is noticed. */
export function createFolderBlobs(dir: string): BlobStore {
  const pathOf = (digest: string): string => join(dir, digest.slice(0, 2), digest.slice(2));
  return {
    async put(bytes) {
      const digest = sha256(bytes);
      const path = pathOf(digest);
      if (await hasBytes(path, bytes.length)) return digest;
      const made = join(dirname(path), `.${randomUUID()}`);
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(made, bytes, { flush: true });
        await rename(made, path);
      } finally {
        await rm(made, { force: true });
      }
      return digest;
    },
    async get(digest) {
      if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`not a SHA-256 digest: ${digest}`);
      const bytes = await readFile(pathOf(digest)).catch((cause: unknown) => {
        throw new Error(`no blob ${digest} in ${dir}`, { cause });
      });
      if (sha256(bytes) === digest) return bytes;
      await rm(pathOf(digest), { force: true });
      throw new Error(`blob ${digest} in ${dir} was damaged; it was removed, make it again`);
    },
  };
}

async function hasBytes(path: string, bytes: number): Promise<boolean> {
  return stat(path).then(
    (found) => found.size === bytes,
    () => false,
  );
}
