import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadProblem } from "./load-problem.ts";
import { kinds } from "./package/testing/kinds.ts";
import { anyPackageLoadsOrIsRefused } from "./package/testing/package-properties.ts";
import { faultsOf, sound, toText, writePackage } from "./testing.ts";

async function complaint(dir: string): Promise<string> {
  return toText(await faultsOf(dir));
}

describe("links", () => {
  it("may lead to a file of the package", async () => {
    const dir = await writePackage({ "data/secret/small/02.ans": null });
    await symlink("../../sample/1.ans", path.join(dir, "data/secret/small/02.ans"));
    const { tests } = await loadProblem(dir);
    expect(tests.at(-1)).toEqual({
      name: "small/02",
      inputPath: path.join(dir, "data/secret/small/02.in"),
      answerPath: path.join(dir, "data/sample/1.ans"),
      args: [],
      files: [],
      checker: null,
    });
  });

  it("don't multiply a package's bytes", async () => {
    const dir = await writePackage();
    await writeFile(path.join(dir, "large"), "");
    await truncate(path.join(dir, "large"), 20 * 1024 ** 3);
    await symlink("large", path.join(dir, "larger"));
    expect(await complaint(dir)).toMatch(/the package has more than \d+ bytes/);
  });

  it.each([
    ["/etc/passwd", "leaves the package"],
    ["../../../../../../../../etc/passwd", "leaves the package"],
    ["../../../../outside.ans", "leaves the package"],
    ["gone.ans", "leads nowhere"],
    ["02.ans", "leads nowhere"],
    [".", "something other than a file"],
  ])("to %s are refused: %s", async (target, why) => {
    const dir = await writePackage({ "data/secret/small/02.ans": null });
    await writeFile(path.join(dir, "../outside.ans"), "4\n");
    await symlink(target, path.join(dir, "data/secret/small/02.ans"));
    expect(await complaint(dir)).toMatch(`data/secret/small/02.ans:-: `);
    expect(await complaint(dir)).toMatch(why);
  });

  it("to a folder beside the package with a name that begins alike are refused", async () => {
    const dir = await writePackage({ "README.md": null });
    await mkdir(`${dir}-more`);
    await writeFile(`${dir}-more/secret.txt`, "x\n");
    await symlink(`${dir}-more/secret.txt`, path.join(dir, "README.md"));
    expect(await complaint(dir)).toMatch(/README.md:-: a symbolic link that leaves the package/);
  });

  it("to the package itself are refused as what they are", async () => {
    const dir = await writePackage({ "README.md": null });
    await symlink(dir, path.join(dir, "README.md"));
    expect(await complaint(dir)).toMatch(
      /README.md:-: a symbolic link to the package's own folder/,
    );
  });

  it("that make a loop of folders are not followed", async () => {
    const dir = await writePackage();
    await symlink("..", path.join(dir, "data/secret/again"), "dir");
    expect(await complaint(dir)).toMatch(/data\/secret\/again:-: not supported yet: a symbolic/);
  });

  it("in the place of problem.yaml read nothing from outside", async () => {
    const dir = await writePackage({ "problem.yaml": null });
    await symlink("/proc/self/environ", path.join(dir, "problem.yaml"));
    expect(await complaint(dir)).toMatch(/^problem.yaml:-: a symbolic link that leaves/);
  });
});

describe("special files", () => {
  it("are refused and never opened", async () => {
    const dir = await writePackage({ "README.md": null });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(dir, "README.md"), resolve));
    expect(await complaint(dir)).toMatch(/README.md:-: neither a file nor a folder/);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("answers to an output-only task", () => {
  const outputOnly = kinds.at(-1) ?? {};

  it("are bounded before they are read", async () => {
    const dir = await writePackage(outputOnly);
    await truncate(path.join(dir, "submissions/accepted/full/small/01.out"), 2 ** 40);
    expect(await complaint(dir)).toMatch(/small\/01.out:-: 1099511627776 bytes, and at most/);
  });

  it("are bounded together", async () => {
    const half = Buffer.alloc(9 * 1024 * 1024);
    const folder = "submissions/accepted/full/small";
    const dir = await writePackage({
      ...outputOnly,
      [`${folder}/01.out`]: half,
      [`${folder}/02.out`]: half,
    });
    expect(await complaint(dir)).toMatch(/small\/02.out:-: 9437184 bytes, and at most 7340032/);
  });

  it("may be any archive, which is not opened here", async () => {
    const dir = await writePackage({
      ...outputOnly,
      "submissions/rejected/bomb.zip": Buffer.from("PK not a ZIP archive"),
    });
    expect((await loadProblem(dir)).references.at(-1)).toMatchObject({
      name: "rejected/bomb.zip",
      language: "answers",
    });
  });
});

describe("size", () => {
  it("is checked before a test is read", async () => {
    const dir = await writePackage();
    await truncate(path.join(dir, "data/secret/small/01.in"), 2 ** 40);
    expect(await complaint(dir)).toMatch(/01.in:-: 1099511627776 bytes, and at most 104857600/);
  });

  it("is checked for every text that is held in memory", async () => {
    for (const file of [
      "problem.yaml",
      "statement/problem.en.md",
      "data/sample/1.ans",
      "submissions/accepted/full.py",
      "input_validators/validate.py",
    ]) {
      const dir = await writePackage();
      await truncate(path.join(dir, file), 2 ** 40);
      expect(await complaint(dir)).toContain(`${file}:-: 1099511627776 bytes`);
    }
  });

  it("bounds the number of entries", async () => {
    const dir = await writePackage();
    const folder = path.join(dir, "attachments");
    await mkdir(folder);
    for (let start = 0; start < 20_010; start += 500)
      await Promise.all(
        Array.from({ length: 500 }, (_, index) =>
          writeFile(path.join(folder, `f${start + index}`), ""),
        ),
      );
    const faults = await faultsOf(dir);
    expect(toText(faults)).toMatch(/more than 20000 files/);
    expect(faults.length).toBeLessThanOrEqual(100);
  }, 60_000);

  it("in folders is no matter to the time that reading takes", async () => {
    const groups = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [
        [`data/secret/g${index}/1.in`, "1\n"],
        [`data/secret/g${index}/1.ans`, "2\n"],
      ]).flat(),
    );
    const dir = await writePackage(groups);
    expect(await complaint(dir)).toMatch(/not supported yet: unbounded scores/);
  });

  it("bounds how deep folders nest", async () => {
    const dir = await writePackage({ "attachments/1/2/3/4/5/6/7/8/9/a.txt": "x\n" });
    expect(await complaint(dir)).toMatch(/nest deeper than 8/);
  });

  it("bounds how many faults are told", async () => {
    const strays = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`data/secret/small/x${index}.ans`, "x\n"]),
    );
    const dir = await writePackage(strays);
    await expect(loadProblem(dir)).rejects.toThrow(/150 faults[^]*… and 50 more/);
  });
});

describe("YAML that means harm", () => {
  it.each([
    ["a bomb of aliases", `a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nkeywords: [*c, *c]\n`],
    ["deep nesting", `keywords: ${"[".repeat(50_000)}${"]".repeat(50_000)}\n`],
    ["deep nesting of maps", `keywords: ${"{a: ".repeat(20_000)}1${"}".repeat(20_000)}\n`],
    ["a merge key", `limits2: {a: 1}\n<<: {colour: red}\n`],
    ["a tag that makes bytes", `keywords: !!binary aGk=\n`],
    ["a tag on a key, which would be told to the terminal", `!!binary G1sySg==: 1\n`],
    ["a constructor", `constructor: { prototype: { isAdmin: true } }\n`],
    ["a prototype", `__proto__: { isAdmin: true }\n`],
    ["a huge number", `version: ${"9".repeat(10_000)}\n`],
    ["a control character in a key", `"a\\u001b[2J": 1\n`],
  ])("%s is refused", async (_name, more) => {
    const found = await complaint(
      await writePackage({ "problem.yaml": `${sound["problem.yaml"]}${more}` }),
    );
    expect(found).toMatch(/^problem.yaml:/);
    expect(found).not.toContain("\u001b");
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });
});

it("packages of every kind of task are sound before anything is changed in them", async () => {
  for (const files of kinds) expect(await complaint(await writePackage(files))).toBe("");
});

it("whatever is changed in a sound package, it loads soundly or tells its faults", async () => {
  await fc.assert(anyPackageLoadsOrIsRefused);
}, 60_000);
