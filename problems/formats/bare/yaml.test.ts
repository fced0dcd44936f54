import { describe, expect, it } from "vitest";
import { layOutPackage, readAs, type Layout } from "../shared/testing.ts";
import { bare } from "./format.ts";
import { pairsOf, sound, withYaml } from "./testing/sound.ts";

async function load(files: Layout) {
  return readAs(bare, await layOutPackage(files));
}

async function checkerOf(yaml: string, files: Layout = {}) {
  return (await load(withYaml(yaml, files))).problem.checker;
}

const usual = {
  kind: "standard",
  caseSensitive: true,
  spaceSensitive: false,
  floatAbsolute: null,
  floatRelative: null,
};
const includes = '#include "testlib.h"\nint main() {}\n';

describe("problem.yaml of a folder of tests", () => {
  it("has title, limits, files and languages", async () => {
    const { problem } = await load(sound);
    expect(problem.title).toBe("Twice");
    expect(problem.limits).toMatchObject({ cpuMs: 1500, wallMs: 5000, memoryKiB: 64 * 1024 });
    const files = "name: 2\ninput_file: a.in\noutput_file: stdout\nlanguages: [c++, python]\n";
    const other = (await load(withYaml(files))).problem;
    expect(other.title).toBe("2");
    expect(other.task).toMatchObject({ inputFile: "a.in", outputFile: null });
    expect(other.languages).toEqual(["cpp", "python3"]);
  });

  it("names a checker of medalist's own", async () => {
    expect(await checkerOf("checker: tokens\n")).toEqual(usual);
    expect(await checkerOf("checker: lines\n")).toEqual({ ...usual, spaceSensitive: true });
    const floats = { ...usual, floatAbsolute: 1e-6, floatRelative: 1e-6 };
    expect(await checkerOf("checker: floats\ntolerance: 1e-6\n")).toEqual(floats);
    expect(await checkerOf("checker: {kind: floats, tolerance: 1e-6}\n")).toEqual(floats);
    expect(await checkerOf("checker: {kind: floats, absolute: 0.5}\n")).toEqual({
      ...usual,
      floatAbsolute: 0.5,
    });
    const folded = await checkerOf("checker: {kind: tokens, case_sensitive: false}\n");
    expect(folded).toEqual({ ...usual, caseSensitive: false });
  });

  it("leaves the checker to a program beside it", async () => {
    const testlib = { "checker.cpp": includes, "testlib.h": "// a library\n" };
    expect(await checkerOf("title: T\n", testlib)).toMatchObject({
      kind: "testlib",
      program: { name: "checker.cpp", language: "cpp20" },
    });
    const cms = await checkerOf("checker_convention: cms\n", { "check.py": "print(1)\n" });
    expect(cms).toMatchObject({ kind: "cms", program: { name: "check.py" } });
    const named = "checker: my/judge.py\nchecker_convention: icpc\n";
    const own = await load(withYaml(named, { "my/judge.py": "" }));
    expect(own.problem.checker).toMatchObject({ kind: "icpc" });
    expect(own.remarks).not.toContainEqual(expect.objectContaining({ file: "my/judge.py" }));
    const { problem, remarks } = await load(withYaml("checker: tokens\n", testlib));
    expect(problem.checker).toEqual(usual);
    expect(remarks).toContainEqual(expect.objectContaining({ file: "checker.cpp" }));
  });

  it("has groups of tests by name and by pattern", async () => {
    const yaml = `groups:
- {name: small, points: 30, tests: [1, 2], scoring: sum}
- {name: all, points: 70, tests: "*", requires: [small]}
`;
    expect((await load(withYaml(yaml))).problem.groups).toMatchObject([
      { name: "small", maxScore: 30, scoring: "sum", requires: [], tests: ["1", "2"] },
      { name: "all", maxScore: 70, scoring: "min", requires: ["small"], tests: ["1", "2", "10"] },
    ]);
    const folders = "groups: [{name: one, points: 5, tests: 'subtask{1,2}/*'}]\n";
    const files = { "problem.yaml": folders, ...pairsOf(["subtask1/1", "subtask2/1"]) };
    expect((await load(files)).problem.groups[0]?.tests).toEqual(["subtask1/1", "subtask2/1"]);
  });

  it("may have keys that are not read", async () => {
    const { remarks } = await load(withYaml("title: T\nsource: a contest\n"));
    expect(remarks).toContainEqual(
      expect.objectContaining({
        file: "problem.yaml",
        line: 2,
        rule: 'the key "source" is not read',
      }),
    );
  });
});
