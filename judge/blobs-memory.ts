import type { BlobStore } from "./blobs.ts";
import { sha256 } from "./stored.ts";

/** Blobs for as long as the process lives. */
export function createMemoryBlobs(): BlobStore {
  const blobs = new Map<string, Buffer>();
  return {
    put(bytes) {
      const digest = sha256(bytes);
      blobs.set(digest, Buffer.from(bytes));
      return Promise.resolve(digest);
    },
    get(digest) {
      const bytes = blobs.get(digest);
      if (bytes === undefined) return Promise.reject(new Error(`no blob ${digest} in memory`));
      return Promise.resolve(bytes);
    },
  };
}
