import { createHash } from "node:crypto";
import type { Redis } from "ioredis";
import type { BlobStore } from "../../judge/blobs.ts";

/** Blobs are copies of what the run's folder keeps, so a machine may forget them. */
const keepSeconds = 24 * 3600;

/** The blobs that workers on several machines share. */
export function createRedisBlobs(client: Redis): BlobStore {
  return {
    async put(bytes) {
      const digest = createHash("sha256").update(bytes).digest("hex");
      await client.set(keyOf(digest), bytes, "EX", keepSeconds);
      return digest;
    },
    async get(digest) {
      const bytes = await client.getBuffer(keyOf(digest));
      if (bytes === null) throw new Error(`Blob ${digest} is not in Redis.`);
      return bytes;
    },
  };
}

function keyOf(digest: string): string {
  return `medalist:blob:${digest}`;
}
