import { readFile } from "node:fs/promises";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutPackage, readAs, type Layout } from "../shared/testing.ts";
import { bare } from "./format.ts";
import { naturalOrder } from "./natural-order.ts";
import { pairsOf, sound } from "./testing/sound.ts";

async function load(files: Layout) {
  return readAs(bare, await layOutPackage(files));
}

async function testsOf(files: Layout): Promise<string[]> {
  return (await load(files)).problem.tests.map((test) => test.name);
}

async function groupsOf(files: Layout) {
  const { groups } = (await load(files)).problem;
  return groups.map(({ name, maxScore, scoring, tests }) => ({ name, maxScore, scoring, tests }));
}

const surface = (files: string[], folders: string[] = [], text = "") => ({
  files: new Set(files),
  folders: new Set(folders),
  text: async () => text,
});

describe("a folder of tests", () => {
  it.each([
    [["1.in", "1.out"], [], "1.in and 1.out"],
    [["input1.txt", "output1.txt", "sol.cpp"], [], "input1.txt and output1.txt"],
    [["01", "01.a"], [], "01 and 01.a"],
    [["statement.txt"], ["input", "output"], "input/ and output/"],
    [[], ["tests"], "tests/"],
    [[], ["subtask1", "subtask2"], "subtask1/"],
    [["statement.txt"], [], null],
    [["1.in"], [], null],
    [["1.in", "1.out"], ["data"], null],
    [["package.json"], ["tests"], null],
    [["problem.xml", "1.in", "1.out"], [], null],
    [["main", "main.a"], [], null],
    [[], ["input"], null],
  ])("of %j and folders %j is recognised by %j", async (files, folders, sign) => {
    expect(await bare.recognise(surface(files, folders))).toBe(sign);
  });

  it("is none of the ICPC format's versions", async () => {
    const files = ["problem.yaml", "1.in", "1.out"];
    const version = "name: Twice\nproblem_format_version: legacy\n";
    expect(await bare.recognise(surface(files, [], version))).toBeNull();
    expect(await bare.recognise(surface(files, [], "title: Twice\n"))).toBe("1.in and 1.out");
  });

  it.each<[string, Layout, string[]]>([
    ["1.in and 1.out", pairsOf(["10", "9", "1"]), ["1", "9", "10"]],
    ["1.in and 1.ans", pairsOf(["1"], "in", "ans"), ["1"]],
    ["1.in and 1.a", pairsOf(["1"], "in", "a"), ["1"]],
    ["1.in.txt and 1.out.txt", pairsOf(["1"], "in.txt", "out.txt"), ["1"]],
    ["input1.txt and output1.txt", { "input1.txt": "1\n", "output1.txt": "2\n" }, ["1"]],
    ["in1 and out1", { in1: "1\n", out1: "2\n", in2: "1\n", out2: "2\n" }, ["1", "2"]],
    ["input/ and output/", { "input/1.txt": "1\n", "output/1.txt": "2\n" }, ["1"]],
    ["in/1 and out/1", { "in/1": "1\n", "out/1": "2\n" }, ["1"]],
    ["tests/01 and tests/01.a", pairsOf(["tests/01", "tests/02"], "", "a"), ["01", "02"]],
    ["tests/1/input.txt", { "tests/1/input.txt": "1\n", "tests/1/output.txt": "2\n" }, ["1"]],
    ["sum.in.1 and sum.out.1", { "sum.in.1": "1\n", "sum.out.1": "2\n" }, ["sum.1"]],
    ["1.IN and 1.OUT", { "1.IN": "1\n", "1.OUT": "2\n" }, ["1"]],
  ])("has tests in %s", async (_, files, names) => {
    expect(await testsOf(files)).toEqual(names);
  });

  it("joins each input with its own answer", async () => {
    const { tests } = (await load(sound)).problem;
    const texts = tests.map(({ inputPath, answerPath }) =>
      Promise.all([readFile(inputPath, "utf8"), readFile(answerPath ?? "", "utf8")]),
    );
    expect(await Promise.all(texts)).toEqual([
      ["0\n", "0\n"],
      ["1\n", "2\n"],
      ["2\n", "4\n"],
    ]);
  });

  it("has one group of equal shares, or one for each folder", async () => {
    expect(await groupsOf(pairsOf(["1", "2"]))).toEqual([
      { name: "tests", maxScore: 100, scoring: "sum", tests: ["1", "2"] },
    ]);
    expect(await groupsOf(pairsOf(["subtask1/1", "subtask10/1", "tests/subtask2/1"]))).toEqual([
      { name: "subtask1", maxScore: 33, scoring: "min", tests: ["subtask1/1"] },
      { name: "subtask2", maxScore: 33, scoring: "min", tests: ["subtask2/1"] },
      { name: "subtask10", maxScore: 34, scoring: "min", tests: ["subtask10/1"] },
    ]);
    const { remarks } = await load(pairsOf(["subtask1/1", "subtask2/1"]));
    expect(remarks.map((each) => each.rule).join("\n")).toContain("of equal points");
  });

  it("has samples in files that are called so, which are tests where there are no others", async () => {
    const samples = pairsOf(["sample1", "examples/2"]);
    const both = await load({ ...sound, ...samples });
    expect(both.problem.samples).toEqual([
      { name: "2", input: "1\n", answer: "2\n" },
      { name: "sample1", input: "0\n", answer: "0\n" },
    ]);
    expect(both.problem.tests.map((each) => each.name)).toEqual(["1", "2", "10"]);
    const only = await load(samples);
    expect(only.problem.samples).toHaveLength(2);
    expect(only.problem.tests.map((each) => each.name)).toEqual(["2", "sample1"]);
    expect(only.remarks.map((each) => each.rule)).toContain(
      "there are only samples: they are the tests too",
    );
  });

  it("takes solutions for references of which nothing is expected", async () => {
    const program = "print(2 * int(input()))\n";
    const files = { "sol.py": program, "wa_one.cpp": "//\n", "solutions/slow.py": program };
    const { problem, remarks } = await load({ ...sound, ...files, "gen.py": "", "tests.zip": "" });
    expect(problem.references.map(({ name }) => name)).toEqual([
      "sol.py",
      "solutions/slow.py",
      "wa_one.cpp",
    ]);
    expect(problem.references.every((each) => each.expectedScore === null)).toBe(true);
    expect(remarks).toContainEqual(
      expect.objectContaining({ file: "gen.py", rule: "and 1 other files are not read" }),
    );
  });

  it("remarks upon numbers without an answer among other pairs, and on samples beyond fifty", async () => {
    const samples = pairsOf(Array.from({ length: 51 }, (_, index) => `sample${index}`));
    const { problem, remarks } = await load({ ...sound, ...samples, "more/01": "1\n" });
    expect(problem.samples).toHaveLength(50);
    expect(remarks.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
      expect.arrayContaining(["sample50.in more than 50 samples", "more/01 is not read"]),
    );
  });

  it("is read with Windows line ends, a byte order mark and no newline at the end", async () => {
    const { problem, remarks } = await load({
      ...sound,
      "problem.yaml": "\ufefftitle: Twice\r\ntime_limit: 3",
      "statement.md": "\ufeffPrint.\r\n# Sample Input\r\n4\r\n# Sample Output\r\n8",
      "1.in": "0\r\n",
      "2.in": "1",
    });
    expect(problem.limits.cpuMs).toBe(3000);
    expect(problem.samples).toEqual([{ name: "1", input: "4\n", answer: "8\n" }]);
    const rule = "carriage returns in 1 of the inputs, which programs get to read";
    expect(remarks).toContainEqual(expect.objectContaining({ file: "1.in", rule }));
  });
});

describe("natural order", () => {
  it("counts, and puts zeros that lead last", () => {
    const names = ["a10", "a9", "b", "a", "a09", "10", "9"];
    expect(names.toSorted(naturalOrder)).toEqual(["9", "10", "a", "a09", "a9", "a10", "b"]);
  });

  it("is an order", () => {
    const name = fc.stringMatching(/^[0-2ab]{0,5}$/);
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(naturalOrder(a, b)) + Math.sign(naturalOrder(b, a))).toBe(0);
        expect(naturalOrder(a, b) === 0).toBe(a === b);
        const isSorted = naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0;
        expect(!isSorted || naturalOrder(a, c) <= 0).toBe(true);
      }),
    );
  });
});
