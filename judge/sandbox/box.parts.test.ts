import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DockerSlot } from "./docker-slot.ts";
import { freeSpace, openTestSlot, runCpp, runPython, stillTaken } from "./testing/slot-fixture.ts";

let slot: DockerSlot;
beforeAll(async () => {
  slot = await openTestSlot();
});
afterAll(() => slot.close());

describe("nothing that a run wrote survives it", () => {
  test.each([
    ["files and folders", `os.makedirs("a/b/c"); open("a/b/c/d", "w").write("x"); open(".e", "w")`],
    ["links", `os.symlink("/", "l"); os.symlink("l", "m"); open("x", "w"); os.link("x", "h")`],
    [
      "folders that nobody may enter",
      `os.makedirs("a/b/c"); open("a/b/f", "w"); os.chmod("a/b", 0); os.chmod("a", 0); os.chmod(".", 0)`,
    ],
    ["ten thousand files", `[open(str(i), "w").close() for i in range(10000)]`],
    [
      "a folder three thousand deep",
      `
for i in range(3000):
  os.mkdir("d"); open("f", "w").close(); os.chdir("d")`,
    ],
    [
      "names made to mislead",
      `
for n in [".lifted-0", ".lifted-1", "-rf", "a\\nb", "x" * 255]:
  os.makedirs(n + "/.lifted-0" if len(n) < 200 else n)`,
    ],
    ["a file that is open and without a name", `f = open("x", "w+"); os.unlink("x"); f.write("y")`],
    [
      "every inode there is",
      `
try:
  for i in range(10 ** 6): open(str(i), "w").close()
except OSError: pass`,
    ],
  ])("%s", async (_name, source) => {
    const before = await freeSpace(slot);
    const made = await runPython(slot, `import os\n${source}`);
    expect(made).toMatchObject({ status: "OK" });
    const look = await runPython(slot, "import os; print(os.listdir('.'))");
    expect(look.stdout.excerpt).toBe("['a.py']\n");
    // The sources that this test stored stay; they take a page and an inode each.
    const taken = await stillTaken(slot, before, { blocks: 7, inodes: 3 });
    expect(taken).toEqual({ blocks: 0, inodes: 0 });
  });
});

describe("what a run leaves for the host to keep", () => {
  const keep = [{ path: "kept", maxKiB: 4 }];

  test.each([
    ["a symbolic link", `os.symlink("/etc/passwd", "kept")`],
    ["a dangling link", `os.symlink("nowhere", "kept")`],
    ["a folder", `os.mkdir("kept")`],
    ["a file that is too big", `open("kept", "wb").write(bytes(4097))`],
    ["a huge file of holes", `open("kept", "wb").truncate(10 << 20)`],
    ["a file that nobody may read", `open("kept", "w"); os.chmod("kept", 0)`],
    ["nothing at all", ""],
  ])("%s is not kept", async (_name, source) => {
    const result = await runPython(slot, `import os\n${source}`, { keep });
    expect(result).toMatchObject({ status: "OK", kept: {} });
  });

  test("nothing is kept through a linked folder", async () => {
    const source = `import os; os.symlink("/etc", "folder")`;
    const result = await runPython(slot, source, { keep: [{ path: "folder/passwd", maxKiB: 64 }] });
    expect(result).toMatchObject({ status: "OK", kept: {} });
  });

  test("nothing is kept of a run that failed", async () => {
    const result = await runPython(slot, `open("kept", "w").write("x"); exit(1)`, { keep });
    expect(result).toMatchObject({ status: "RTE", kept: {} });
  });
});

describe("standard output", () => {
  test("that is made of holes counts in full", async () => {
    const source = `#include <unistd.h>
      int main() { return ftruncate(1, 1 << 20); }`;
    const result = await runCpp(slot, source);
    expect(result).toMatchObject({ status: "OK", stdout: { bytes: 1 << 20 } });
    expect(result.memoryKiB).toBeLessThan(16 << 10);
  });

  test("can be cut, but never reach the next run", async () => {
    const cut = await runPython(slot, "import os; os.write(1, b'abc'); os.ftruncate(1, 1)");
    expect(cut.stdout.excerpt).toBe("a");
    const next = await runPython(slot, "pass");
    expect(next.stdout).toMatchObject({ bytes: 0, excerpt: "" });
  });

  test("of any bytes is told as text", async () => {
    const result = await runPython(slot, "import os; os.write(1, bytes([255, 0, 65]))");
    expect(result.stdout.excerpt).toBe("\uFFFD\0A");
  });
});
