import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCompileCache } from "./cache.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "medalist-cache-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const binary = (bytes: number) => ({ ok: true, log: "", binary: Buffer.alloc(bytes, 7) });
const MIB = 1024 * 1024;

describe("the compile cache", () => {
  it("gives back what was put, also to another process", async () => {
    const compiled = { ok: true, log: "warning: unused", binary: Buffer.from([0, 1, 2]) };
    const failure = { ok: false, log: "error: no", binary: null };
    const cache = createCompileCache(join(dir, "not", "there", "yet"), MIB);
    await cache.put("a", compiled);
    await cache.put("b", failure);
    const other = createCompileCache(join(dir, "not", "there", "yet"), MIB);
    expect(await other.get("a")).toEqual(compiled);
    expect(await other.get("b")).toEqual(failure);
    expect(await other.get("c")).toBeNull();
  });

  it("keeps the first of equal entries and leaves nothing lying about", async () => {
    const cache = createCompileCache(dir, MIB);
    await Promise.all([cache.put("a", binary(10)), cache.put("a", binary(10))]);
    expect(await cache.get("a")).toEqual(binary(10));
    expect(await readdir(dir)).toEqual(["a"]);
  });

  it("throws away what was used least recently when it grows too large", async () => {
    const cache = createCompileCache(dir, 8000);
    await cache.put("old", binary(3000));
    await cache.put("used", binary(3000));
    await later();
    await cache.get("used");
    await later();
    await cache.put("new", binary(3000));
    expect(await cache.get("old")).toBeNull();
    expect(await cache.get("used")).not.toBeNull();
    expect(await cache.get("new")).not.toBeNull();
  });

  it.each([
    ["a damaged binary", "binary", "xyz"],
    ["damaged metadata", "meta.json", "{"],
    ["metadata of another version", "meta.json", '{"ok":1}'],
  ])("takes %s for a miss and makes room for a new entry", async (_, file, text) => {
    const cache = createCompileCache(dir, MIB);
    await cache.put("a", binary(10));
    await writeFile(join(dir, "a", file), text);
    expect(await cache.get("a")).toBeNull();
    await cache.put("a", binary(20));
    expect(await cache.get("a")).toEqual(binary(20));
  });

  it("does not mind a folder that cannot be written to", async () => {
    const file = join(dir, "file");
    await writeFile(file, "");
    const cache = createCompileCache(file, MIB);
    await cache.put("a", binary(10));
    expect(await cache.get("a")).toBeNull();
  });
});

/** File times have a coarse clock. */
function later(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
