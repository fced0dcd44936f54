import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BlobStore } from "./blobs.ts";
import { createFolderBlobs } from "./blobs-folder.ts";
import { createMemoryBlobs } from "./blobs-memory.ts";
import { sha256 } from "./stored.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "medalist-blobs-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const stores: [string, () => BlobStore][] = [
  ["in memory", createMemoryBlobs],
  ["in a folder", () => createFolderBlobs(join(dir, "blobs"))],
];

describe.each(stores)("blobs %s", (_, create) => {
  it("come back by their digest, byte for byte", async () => {
    const blobs = create();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (array) => {
        const bytes = Buffer.from(array);
        const digest = await blobs.put(bytes);
        expect(digest).toBe(sha256(bytes));
        expect(await blobs.get(digest)).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it("may be put twice, also at once", async () => {
    const blobs = create();
    const bytes = Buffer.from("same");
    const digests = await Promise.all([blobs.put(bytes), blobs.put(bytes), blobs.put(bytes)]);
    expect(new Set(digests).size).toBe(1);
  });

  it("reject when they are not there", async () => {
    await expect(create().get(sha256("never put"))).rejects.toThrow(/no blob/);
  });
});

describe("blobs in a folder", () => {
  it("never lead outside of it", async () => {
    await writeFile(join(dir, "secret"), "secret");
    await expect(createFolderBlobs(dir).get("../secret")).rejects.toThrow(/not a SHA-256/);
  });

  it("are removed when they are damaged, and can be put again", async () => {
    const blobs = createFolderBlobs(dir);
    const bytes = Buffer.from("good");
    const digest = await blobs.put(bytes);
    await writeFile(join(dir, digest.slice(0, 2), digest.slice(2)), "evil");
    await expect(blobs.get(digest)).rejects.toThrow(/damaged/);
    await blobs.put(bytes);
    expect(await blobs.get(digest)).toEqual(bytes);
    expect(await readdir(join(dir, digest.slice(0, 2)))).toEqual([digest.slice(2)]);
  });
});
