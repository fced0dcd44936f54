import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { SourceError } from "../sources/source-error.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { readGrammar } from "./read-grammar.ts";
import { smallGrammar, writeGrammar } from "./testing/small-grammar.ts";

const problem = fakeProblem("sums", [40, 60]);
const yaml = smallGrammar["grammar.yaml"];
const source = smallGrammar["ideas/sum.cpp"];

/** All of the error's message, when one file of the small grammar is otherwise. */
function complaint(files: Readonly<Record<string, string | undefined>>): string {
  try {
    readGrammar(writeGrammar({ ...smallGrammar, ...files }), problem);
    return "";
  } catch (error) {
    if (error instanceof SourceError && error.kind === "grammar") return error.message;
    throw error;
  }
}

const inYaml = (from: string, to: string) => complaint({ "grammar.yaml": yaml.replace(from, to) });
const inFile = (from: string, to: string) =>
  complaint({ "ideas/sum.cpp": source.replace(from, to) });

test("a grammar is read with the points, texts and names of each idea", () => {
  const { problem: name, groups, ideas } = readGrammar(writeGrammar(smallGrammar), problem);
  expect({ name, groups }).toEqual({
    name: "sums",
    groups: [
      { name: "g1", maxScore: 40 },
      { name: "g2", maxScore: 60 },
    ],
  });
  expect(ideas).toMatchObject([
    {
      name: "sum",
      difficulty: 0.4,
      weight: 2,
      points: [40, 7.5],
      holes: [
        {
          name: "type",
          same: ["long long"],
          slips: [{ code: "int", slip: "overflow", weight: 1 }],
        },
        {
          name: "bound",
          same: ["i < n", "i != n"],
          slips: [
            { code: "i <= n", slip: "bounds", weight: 3 },
            { code: "i < n - 1", slip: "bounds", weight: 1 },
          ],
        },
      ],
      names: [
        { name: "total", options: ["total", "sum", "ans"] },
        { name: "n", options: ["n", "N", "cnt"] },
      ],
    },
  ]);
});

describe("what grammar.yaml has wrong is told with its line:", () => {
  test.each([
    ["an unknown key", "weight: 2", "wait: 2", 'grammar.yaml:6: unknown key "ideas.0.wait"'],
    ["a skill above 1", "0.4", "1.4", 'grammar.yaml:5: "ideas.0.difficulty"'],
    ["no weight", "weight: 2", "weight: 0", 'grammar.yaml:6: "ideas.0.weight"'],
    ["an unknown kind of slip", "slip: overflow", "slip: luck", "grammar.yaml:14: "],
    ["code that is a number", 'code: "int"', "code: 1", "no text — Put it in quotes."],
    ["a file elsewhere", "ideas/sum.cpp", "../sum.cpp", "grammar.yaml:2: "],
    ["a file that is missing", "ideas/sum.cpp", "ideas/max.cpp", "ideas/max.cpp: cannot be read"],
    [
      "an unknown group",
      "[g1]",
      "[g3]",
      "grammar.yaml:3: ideas/sum.cpp: the problem has no group g3",
    ],
    ["an unknown group with a score", "g2: 7.5", "g3: 7.5", "grammar.yaml:4: "],
    ["a group twice", "g2: 7.5", "g1: 7.5", "group g1 twice"],
    ["all points as a part", "7.5", "60", "60 points are not a part of group g2's 60"],
    [
      "a hole that the file hasn't",
      "type:",
      "kind:",
      "grammar.yaml:14: ideas/sum.cpp: no hole kind",
    ],
    ["a text twice", '"i != n"', '"i < n"', 'hole bound holds "i < n" twice'],
    ["a text with a marker", '"i != n"', '"/*<a*/i/*>*/"', "with a marker"],
    [
      "a hole with nothing to choose",
      '{ slips: [{ code: "int", slip: overflow }] }',
      "{}",
      "grammar.yaml:14: ideas/sum.cpp: hole type can hold one text only",
    ],
    ["YAML that is none", "ideas:", "ideas: [", "grammar.yaml:"],
    ["no ideas", yaml, "ideas: []", "no ideas"],
  ])("%s", (_, from, to, message) => {
    expect(inYaml(from, to)).toContain(message);
  });
});

describe("names that would clash are refused:", () => {
  test.each([
    ["one that is no word of the file", "total:", "totals:", "totals is no word of the file"],
    ["one only in a string or comment", "total:", "stdc:", "stdc is no word of the file"],
    ["one that the file has", "[sum, ans]", "[sum, i]", "total can't be called i"],
    ["one that a hole may hold", "[sum, ans]", "[sum, odd]", "total can't be called odd"],
    ["one that another word may get", "[N, cnt]", "[N, ans]", "ans twice, for total and for n"],
    ["one twice", "[sum, ans]", "[sum, sum]", "sum twice, for total and for total"],
    ["a keyword", "[sum, ans]", "[sum, int64 x]", "int64 x is no name in C++"],
  ])("%s", (_, from, to, message) => {
    const changed = yaml.replace('"i < n - 1"', '"odd"').replace(from, to);
    expect(complaint({ "grammar.yaml": changed })).toContain(
      `grammar.yaml:7: ideas/sum.cpp: ${message}`,
    );
  });

  test("one that stands for a member of the standard library, too", () => {
    const sizes = { "grammar.yaml": yaml.replaceAll("total", "size") };
    const file = source.replaceAll("total", "size");
    expect(complaint({ ...sizes, "ideas/sum.cpp": file })).toBe("");
    const calls = file.replace("cin >> n;", "cin >> n; if (string().size() > 9) return 1;");
    expect(complaint({ ...sizes, "ideas/sum.cpp": calls })).toContain(
      "grammar.yaml:7: ideas/sum.cpp: size is a member of the standard library's there, too",
    );
  });

  test("the word itself may be in its list", () => {
    expect(inYaml("[N, cnt]", "[n, N, cnt]")).toBe("");
  });
});

describe("what an idea's file has wrong is told with its line:", () => {
  test.each([
    [
      "a hole that grammar.yaml hasn't",
      "int x;",
      "int /*<var*/x/*>*/;",
      "ideas/sum.cpp:9: hole var is not in grammar.yaml",
    ],
    ["a hole that does not end", "/*>*/; i++", "; i++", "ideas/sum.cpp:8: hole bound does not end"],
  ])("%s", (_, from, to, message) => {
    expect(inFile(from, to)).toContain(message);
  });

  test("a file that is not listed", () => {
    expect(complaint({ "ideas/max.cpp": "" })).toContain("ideas/max.cpp: not in grammar.yaml");
  });

  test("a file that is listed twice", () => {
    const twice = `${yaml}${yaml.replace("ideas:\n", "")}`;
    expect(complaint({ "grammar.yaml": twice })).toContain(
      "grammar.yaml:15: ideas/sum.cpp is listed twice",
    );
  });

  test("a link that leads out of the grammar", () => {
    const outside = writeGrammar({ "secret.cpp": "secret" });
    const dir = writeGrammar({ ...smallGrammar, "ideas/sum.cpp": undefined, "ideas/x.cpp": "" });
    symlinkSync(path.join(outside, "secret.cpp"), path.join(dir, "ideas/sum.cpp"));
    expect(() => readGrammar(dir, problem)).toThrow("it lies outside the grammar");
  });
});

test("all faults are told at once", () => {
  const message = complaint({
    "grammar.yaml": yaml.replace("[g1]", "[g3]").replace("type:", "kind:"),
  });
  expect(message).toContain("is no grammar (3 faults):");
});

test("a problem without a grammar is told, with what to do", () => {
  const dir = writeGrammar({});
  expect(() => readGrammar(dir, problem)).toThrow(
    `sums has no grammar: ${dir}/grammar.yaml is not`,
  );
});
