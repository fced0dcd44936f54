import { mkdir, readdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PackageError } from "../package/fault.ts";
import { loadPackage } from "../load-problem.ts";
import { sound } from "../testing.ts";
import { entryPlace } from "./entry-place.ts";
import { unpackArchive } from "./unpack.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "medalist-archive-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

async function archived(files: Record<string, Uint8Array>, name = "twice.zip"): Promise<string> {
  const folder = await mkdtemp(path.join(dir, "zip-"));
  const file = path.join(folder, name);
  await writeFile(file, zipSync(files));
  return file;
}

async function complaint(archive: string): Promise<string> {
  try {
    await unpackArchive(archive, path.join(dir, "into"));
    return "";
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.faults.map(({ file, rule }) => `${file}: ${rule}`).join("; ");
  }
}

describe("an archive with a package", () => {
  it("is unpacked once, to a folder of its content and name", async () => {
    const archive = await archived({ "a/b.txt": bytes("b"), "c.txt": bytes("c") }, "some.zip");
    const into = path.join(dir, "once");
    const place = await unpackArchive(archive, into);
    expect(path.basename(place)).toBe("some");
    expect(await readFile(path.join(place, "a/b.txt"), "utf8")).toBe("b");
    expect(await unpackArchive(archive, into)).toBe(place);
    expect(await readdir(into)).toHaveLength(1);
  });

  it("may hold the package in a folder", async () => {
    const archive = await archived({ "outer/inner/task.yaml": bytes("x") });
    expect(path.basename(await unpackArchive(archive, path.join(dir, "deep")))).toBe("inner");
  });

  it("loads like the folder that was packed", async () => {
    const files = Object.entries(sound).map(([name, text]) => [`twice/${name}`, bytes(text)]);
    const archive = await archived(Object.fromEntries(files), "Twice (1).zip");
    const { problem } = await loadPackage(archive, { unpackInto: path.join(dir, "load") });
    expect(problem).toMatchObject({ name: "twice", title: "Twice", format: "icpc-2025-09" });
  });

  it("may be there under several names", async () => {
    const files = { "a.txt": bytes("a") };
    const into = path.join(dir, "names");
    const places = await Promise.all(
      ["one.zip", "two.zip", "one.zip"].map(async (name) =>
        unpackArchive(await archived(files, name), into),
      ),
    );
    expect(places.map((place) => path.basename(place))).toEqual(["one", "two", "one"]);
    expect(await readdir(into)).toHaveLength(2);
  });

  it("is refused where nothing may be unpacked", async () => {
    await expect(loadPackage(await archived({ a: bytes("") }))).rejects.toThrow("not a folder");
  });
});

describe("a hostile archive", () => {
  it.each(["../out.txt", "a/../../out.txt", "/etc/out.txt", "C:/out.txt", "a\\b.txt"])(
    "can't place a file at %s",
    async (name) => {
      const into = path.join(dir, "into");
      expect(await complaint(await archived({ [name]: bytes("x") }))).not.toBe("");
      expect(await readdir(into).catch(() => [])).toEqual([]);
    },
  );

  it.each(["...zip", "..zip", ".zip", ".zip.zip"])(
    "named %s is not mistaken for another folder",
    async (name) => {
      const into = path.join(dir, "dots");
      await unpackArchive(await archived({ "secret.txt": bytes("s") }, "other.zip"), into);
      const place = await unpackArchive(await archived({ "a.txt": bytes("a") }, name), into);
      expect(await readdir(place)).toEqual(["a.txt"]);
    },
  );

  it("can't be a folder or a pipe", async () => {
    const folder = path.join(await mkdtemp(path.join(dir, "folder-")), "twice.zip");
    await mkdir(folder);
    const options = { unpackInto: path.join(dir, "none") };
    await expect(loadPackage(folder, options)).rejects.toThrow(PackageError);
    await expect(loadPackage("/dev/null", options)).rejects.toThrow("not a folder");
  });

  it("is no bomb", async () => {
    const zeros = new Uint8Array(32 * 1024 * 1024);
    expect(await complaint(await archived({ "bomb.in": zeros }))).toBe(
      "bomb.in: unpacks to more than is allowed",
    );
  });

  it("says sizes that are true", async () => {
    const archive = await archived({ "a.in": bytes("x".repeat(1000)) });
    const content = await readFile(archive);
    const at = content.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    content.writeUInt32LE(10, at + 24);
    await writeFile(archive, content);
    expect(await complaint(archive)).toMatch(/not a sound ZIP archive/);
  });

  it("is told from what is no archive", async () => {
    const file = path.join(dir, "no.zip");
    await writeFile(file, "no archive");
    expect(await complaint(file)).toMatch(/not a sound ZIP archive/);
  });
});

describe("the place of an entry", () => {
  const entry = (fileName: string, mode = 0, flags = 0) => ({
    fileName,
    externalFileAttributes: mode * 65_536,
    generalPurposeBitFlag: flags,
  });

  it("is none for folders and clutter", () => {
    for (const name of ["a/", "__MACOSX/a", "x/.DS_Store"])
      expect(entryPlace(entry(name))).toBeNull();
  });

  it.each([
    ["a symbolic link in an archive", entry("a", 0o120777)],
    ["an encrypted file", entry("a", 0o100644, 1)],
    ["a path that no file can have", entry("a//b")],
    ["a path that is too long or too deep", entry("a/".repeat(20))],
    ["a path that is too long or too deep", entry("a".repeat(300))],
  ])("is refused: %s", (rule, given) => {
    expect(entryPlace({ ...given, fileName: given.fileName.replace(/\/$/, "/x") })).toMatchObject({
      rule,
    });
  });

  it("is within the folder, whatever the name", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const place = entryPlace(entry(name));
        if (place === null || "rule" in place) return;
        expect(path.resolve("/root", place.path).startsWith("/root/")).toBe(true);
      }),
    );
  });
});
