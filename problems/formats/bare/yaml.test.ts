import { describe, expect, it } from "vitest";
import { complaintsAs, layOutPackage, readAs, type Layout } from "../shared/testing.ts";
import { bare } from "./format.ts";
import { pairsOf, sound, withYaml } from "./testing/sound.ts";

async function load(files: Layout) {
  return readAs(bare, await layOutPackage(files));
}

async function complaints(files: Layout) {
  return complaintsAs(bare, await layOutPackage(files));
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
    expect(await checkerOf(named, { "my/judge.py": "" })).toMatchObject({ kind: "icpc" });
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

describe("faults of problem.yaml", () => {
  it.each([
    ["title: T\ntime_limit: 2 seconds\n", 'problem.yaml:2 "time_limit": a number of seconds'],
    ["time_limit: 2000\n", 'problem.yaml:1 "time_limit": more than 600 seconds'],
    ["\nmemory_limit: 0\n", 'problem.yaml:2 "memory_limit": less than 1 MiB'],
    ["checker: magic\n", 'problem.yaml:1 no checker "magic"'],
    ["checker: floats\n", "problem.yaml:1 floats without a tolerance"],
    [
      "checker: tokens\ntolerance: 1\n",
      "problem.yaml:1 a tolerance, and tokens compares no numbers",
    ],
    [
      "checker: {kind: lies}\n",
      'problem.yaml:1 "checker": tokens, lines, floats, a source file or a map',
    ],
    ["checker_convention: testlib\n", "problem.yaml:1 a convention and no checker"],
    ["checker_convention: own\n", 'problem.yaml:1 "checker_convention": testlib, cms or icpc'],
    ["languages: [c, pascal]\n", 'problem.yaml:1 not supported yet: the language "pascal"'],
    ["input_file: ../a\n", 'problem.yaml:1 "input_file": the name of a file without folders'],
    ["type: interactive\n", "problem.yaml:1 not supported yet: another type than batch"],
    ["title: T\nvalidation: custom\n", "problem.yaml:2 not supported yet: the key validation"],
    ["interactive: true\n", "problem.yaml:1 not supported yet: an interactive problem"],
    [
      "groups:\n- {name: a, points: 1, tests: '*'}\n- {name: a, points: 1, tests: '*'}\n",
      'problem.yaml:3 a second group "a"',
    ],
    [
      "groups:\n- {name: a, points: 1, tests: [1]}\n",
      'problem.yaml:1 2 tests are in no group, such as "2"',
    ],
    ["groups:\n- {name: a, points: 1, tests: ['*', 7]}\n", 'problem.yaml:2 no test "7"'],
    [
      "groups:\n- {name: a, points: 1, tests: '[0-9]*'}\n- {name: b, points: 1, tests: '*'}\n",
      'problem.yaml:2 neither a test nor a pattern of stars and braces: "[0-9]*"',
    ],
    [
      "groups:\n- {name: a, points: 1, tests: '*', requires: [b]}\n",
      'problem.yaml:2 requires "b", which is no earlier group',
    ],
    ["groups: [{name: a, points: 0, tests: '*'}]\n", "problem.yaml:1 no group is worth any points"],
    ["groups: [{name: a, tests: '*'}]\n", 'problem.yaml:1 "groups.0.points" is required'],
  ])("%j", async (yaml, fault) => {
    expect(await complaints(withYaml(yaml))).toEqual([fault]);
  });
});

describe("faults of files", () => {
  it.each<[Layout, string]>([
    [{ "3.in": "" }, "3.in an input without an answer"],
    [{ "tests/3.out": "" }, "tests/3.out an answer without an input"],
    [{ "1.ans": "" }, '1.out a second answer of the test "1", besides "1.ans"'],
    [{ "tests/2.in": "", "tests/2.out": "" }, "tests/2.in a second test named 2"],
    [{ "\u0007.in": "", "\u0007.out": "" }, "\u0007.in a test whose name has odd characters"],
    [{ "1.in": "\ufeff1\n" }, "1.in a byte order mark in a test"],
    [
      { "interactor.cpp": "" },
      "interactor.cpp not supported yet: a program that submissions are linked or talk with",
    ],
    [{ "sample1.in": "\0", "sample1.out": "" }, "sample1.in:1 a NUL character in a text"],
  ])("%j", async (files, fault) => {
    expect(await complaints({ ...sound, ...files })).toEqual([fault]);
  });

  it.each<[Layout, string]>([
    [{ "checker.py": "" }, "checker.py a checker whose convention is not told"],
    [
      { "checker.cpp": includes },
      "checker.cpp includes testlib.h, which the package does not have",
    ],
    [{ "checker.py": "", "check.py": "" }, "checker.py a second checker"],
    [{ checker: "" }, "checker not supported yet: a compiled checker without its source"],
  ])("of checkers: %j", async (files, fault) => {
    expect(await complaints(withYaml("title: T\n", files))).toEqual([fault]);
  });

  it("has inputs without an ending that lack an answer among others", async () => {
    const files = { ...pairsOf(["tests/01"], "", "a"), "tests/02": "" };
    expect(await complaints(files)).toEqual(["tests/02 an input without an answer"]);
  });

  it("has carriage returns in answers that are compared by line", async () => {
    const files = withYaml("checker: lines\n", { "2.out": "2\r\n" });
    expect(await complaints(files)).toEqual([
      "2.out a carriage return in an answer that is compared line by line",
    ]);
    expect(await complaints({ ...sound, "2.out": "2\r\n" })).toEqual([]);
  });

  it("has no tests but a statement's samples", async () => {
    const statement = "Examples\nInput\n1\nOutput\n2\n";
    expect(await complaints({ "statement.txt": statement })).toEqual([
      ". no files of tests; the statement has 1 samples",
    ]);
    expect(await complaints({ "statement.txt": "Twice.\n" })).toEqual([". no files of tests"]);
  });
});
