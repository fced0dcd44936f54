import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHostFiles } from "./files.ts";
import { sha256 } from "./stored.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "medalist-files-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe("host files", () => {
  it("have the digest, the size and the bytes of the file", async () => {
    const path = join(dir, "a");
    await writeFile(path, "content");
    const files = createHostFiles();
    const { digest, read } = await files.stored(path);
    expect(digest).toBe(sha256("content"));
    expect((await read()).toString()).toBe("content");
    expect(await files.bytes(path)).toBe(7);
  });

  it("are hashed again when they changed, be it in time or in size", async () => {
    const path = join(dir, "b");
    const files = createHostFiles();
    for (const [text, seconds] of [
      ["one", 1],
      ["two", 2],
      ["three", 2],
    ] as const) {
      await writeFile(path, text);
      await utimes(path, seconds, seconds);
      expect((await files.stored(path)).digest).toBe(sha256(text));
    }
  });

  it("reject when they are not there", async () => {
    await expect(createHostFiles().stored(join(dir, "gone"))).rejects.toThrow(/ENOENT.*gone/);
  });
});
