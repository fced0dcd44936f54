import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackageError } from "../../package/fault.ts";
import { layOutPackage, type Layout, readAs } from "../shared/testing.ts";
import { polygon } from "./format.ts";
import { sound, withXml, xmlWith } from "./testing/sound.ts";
import { tag } from "./testing/write.ts";

/** Reads or refuses; anything else is a fault of the reader. */
async function outcomeOf(files: Layout): Promise<"read" | "refused"> {
  try {
    await readAs(polygon, await layOutPackage(files));
    return "read";
  } catch (error) {
    if (error instanceof PackageError) return "refused";
    throw error;
  }
}

async function msOf(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

const LONG_MS = 4000;

describe("a hostile package of Polygon", () => {
  it("reads nothing from outside by any path that problem.xml names", async () => {
    const dir = await layOutPackage(
      withXml("solutions/main.cpp", "../outside/main.cpp", {
        "problem.xml": xmlWith(
          ["solutions/main.cpp", "../outside/main.cpp"],
          ["files/check.cpp", "/etc/hostname"],
          ["tests/%02d<", "../outside/%02d<"],
          ["statements/english/problem.tex", "../../etc/passwd"],
          ['<name language="english"', '<name language="../../outside"'],
        ),
      }),
    );
    const outside = path.join(dir, "../outside");
    await mkdir(outside);
    for (const name of ["main.cpp", "01", "02", "03", "04"])
      await writeFile(path.join(outside, name), "secret\n");
    const refused = await readAs(polygon, dir).then(
      () => [],
      (error: unknown) => (error instanceof PackageError ? error.faults : []),
    );
    expect(refused.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '46 no file "/etc/hostname"',
      '56 no file "../outside/main.cpp"',
    ]);
  });

  it.each<[string, string]>([
    ["many tests in many groups", manyGroups(400)],
    ["patterns with stars", stars()],
    ["a long command", xmlWith(["gen 20 5", "&quot;a".repeat(20_000)])],
    [
      "many solutions",
      xmlWith(["</solutions>", `${'<solution tag="main"/>'.repeat(30_000)}</solutions>`]),
    ],
  ])("takes no time for %s", async (_what, xml) => {
    const files = { ...sound, "problem.xml": xml };
    expect(await msOf(() => outcomeOf(files))).toBeLessThan(LONG_MS);
  });

  it("is read or refused with any part of problem.xml cut out, doubled or changed", async () => {
    const xml = xmlWith();
    const change = fc.record({
      at: fc.nat(xml.length),
      length: fc.nat(60),
      by: fc.constantFrom("", "cut", "twice", '"', "<", "-1", "%d", "%n", "&amp;", "__proto__"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const broken = changes.reduce((text, { at, length, by }) => {
          const part = text.slice(at, at + length);
          const instead = by === "twice" ? part + part : by.replace("cut", "");
          return text.slice(0, at) + instead + text.slice(at + length);
        }, xml);
        expect(["read", "refused"]).toContain(await outcomeOf({ ...sound, "problem.xml": broken }));
      }),
      { numRuns: 150 },
    );
  });

  it("may name groups and languages as objects have properties", async () => {
    const names = ["__proto__", "constructor", "toString"];
    for (const name of names) {
      const xml = xmlWith(
        ['group="1"', `group="${name}"`],
        ['name="1"', `name="${name}"`],
        ['language="english"', `language="${name}"`],
      );
      const { problem } = await readAs(
        polygon,
        await layOutPackage({ ...sound, "problem.xml": xml }),
      );
      expect(problem.groups.map((group) => group.name)).toEqual(["0", name, "2"]);
      expect(Object.keys(problem.inputValidators[0]?.argsByGroup ?? {})).toContain(name);
    }
  });
});

/** A chain of dependencies that is written backwards. */
function manyGroups(count: number): string {
  const groups = Array.from({ length: count }, (_, at) =>
    tag(
      "group",
      { name: `g${count - at}`, points: 1 },
      tag(
        "dependencies",
        {},
        tag("dependency", { group: at === count - 1 ? "0" : `g${count - at - 1}` }),
      ),
    ),
  );
  const tests = groups.map((_, at) => tag("test", { method: "manual", group: `g${at + 1}` }));
  const counted: [string, string] = ["<test-count>4<", `<test-count>${4 + count}<`];
  return xmlWith(
    counted,
    ["</tests>", `${tests.join("")}</tests>`],
    ["</groups>", `${groups.join("")}</groups>`],
  );
}

function stars(): string {
  const types = Array.from({ length: 1000 }, () => `${"*+".repeat(40)}z`).join(";");
  const uses = tag("stages", {}, tag("stage", { name: "COMPILE" }));
  const assets = tag("assets", {}, tag("asset", { name: "SOLUTION" }));
  const file = tag("file", { "for-types": types, path: "files/gen.cpp" }, uses + assets);
  return xmlWith(["</resources>", `${file.repeat(9)}</resources>`]);
}
