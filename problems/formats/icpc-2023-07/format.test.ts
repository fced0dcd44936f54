import { describe, expect, it } from "vitest";
import type { LoadedProblem } from "../../load-problem.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { icpc202307 } from "./format.ts";
import { scored, sound, soundWith, testAt, without } from "./testing/sound.ts";

const load = async (files: Layout) => readAs(icpc202307, await layOutPackage(files));
const rules = ({ remarks }: LoadedProblem) => remarks.map(({ file, rule }) => `${file} ${rule}`);

describe("the ICPC format 2023-07", () => {
  it("is told by its version, with or without draft", async () => {
    const recognise = (yaml: string) =>
      icpc202307.recognise({
        files: new Set(["problem.yaml"]),
        folders: new Set(),
        text: async () => yaml,
      });
    expect(await recognise("name: a\nproblem_format_version: 2023-07-draft\n")).toBe(
      "problem_format_version: 2023-07-draft",
    );
    expect(await recognise('problem_format_version: "2023-07"\n')).toBe(
      "problem_format_version: 2023-07",
    );
    expect(await recognise("problem_format_version: 2025-09\n")).toBeNull();
    expect(await recognise("problem_format_version: legacy\n")).toBeNull();
  });

  it("has one group of all tests, samples first, where it passes or fails", async () => {
    const loaded = await load(sound);
    expect(rules(loaded)).toEqual([]);
    expect(loaded.problem).toMatchObject({
      title: "Twice the Number",
      limits: { cpuMs: 1500, memoryKiB: 256 * 1024 },
      samples: [{ name: "1" }],
      groups: [
        { name: "data", maxScore: 100, scoring: "pass-fail", tests: ["sample/1", "01", "02"] },
      ],
    });
  });

  it("infers points that groups and tests don't have", async () => {
    const { problem } = await load({
      ...scored,
      ...testAt("secret/1"),
      ...testAt("secret/2"),
      "data/secret/test_group.yaml": "max_score: 90\n",
      "data/secret/a/test_group.yaml": "scoring: {score: 30, aggregation: min}\n",
      "data/secret/b/test_group.yaml": "aggregation: sum\n",
    });
    expect(problem.groups).toMatchObject([
      { name: "secret", maxScore: 40, scoring: "sum", tests: ["1", "2"] },
      { name: "a", maxScore: 30, scoring: "min" },
      { name: "b", maxScore: 20, scoring: "sum" },
    ]);
  });

  it("counts groups within groups as a tree", async () => {
    const { problem } = await load({
      ...scored,
      ...testAt("secret/b/deep/1"),
      "data/secret/b/test_group.yaml": "max_score: 70\nscore_aggregation: sum\n",
      "data/secret/b/deep/test_group.yaml": "max_score: 50\n",
    });
    const leaf = (test: string, accepted: number) => ({ test, accepted, rejected: 0 });
    const deep = { of: "min", breaks: false, parts: [leaf("b/deep/1", 50)] };
    const parts = [leaf("b/1", 10), leaf("b/2", 10), deep];
    expect(problem.groups[1]).toMatchObject({
      maxScore: 70,
      scoring: { tree: { of: "sum", breaks: false, parts } },
    });
  });

  it("has one group where data/secret itself is the least, or passes or fails", async () => {
    const least = await load({
      ...scored,
      "data/secret/test_group.yaml": "aggregation: min\nmax_score: 70\n",
    });
    const part = (accepted: number, test: string) => ({ test, accepted, rejected: 0 });
    expect(least.problem.groups).toMatchObject([
      {
        name: "secret",
        maxScore: 70,
        scoring: {
          tree: {
            of: "min",
            parts: [
              { of: "min", parts: [part(30, "a/1"), part(30, "a/2")] },
              { of: "min", parts: [part(70, "b/1"), part(70, "b/2")] },
            ],
          },
        },
      },
    ]);
    const all = await load({
      ...scored,
      "data/secret/test_group.yaml": "aggregation: pass-fail\n",
    });
    expect(all.problem.groups).toMatchObject([{ maxScore: 100, scoring: "pass-fail" }]);
  });

  it("makes samples that are required a group of no points", async () => {
    const { problem } = await load({
      ...scored,
      "data/secret/b/test_group.yaml": "max_score: 70\nrequire_pass: [sample, secret/a]\n",
    });
    expect(problem.groups).toMatchObject([
      { name: "sample", maxScore: 0, tests: ["sample/1"], requires: [] },
      { name: "a", requires: [] },
      { name: "b", requires: ["sample", "a"] },
    ]);
  });

  it("hands down arguments, which a test may have of its own", async () => {
    const { problem } = await load({
      ...sound,
      "data/test_group.yaml": "output_validator_args: [case_sensitive]\nargs: [x]\n",
      "data/secret/01.yaml": 'output_validator_args: []\nargs: ["a b"]\n',
      "data/secret/02.args": "p q\n",
      "data/secret/02.files/data.txt": "1\n",
    });
    expect(problem.checker).toMatchObject({ kind: "standard", caseSensitive: false });
    const [sample, first, second] = problem.tests;
    expect(sample).toMatchObject({ args: ["x"], checker: { caseSensitive: true } });
    expect(first).toMatchObject({ args: ["a b"], checker: null });
    expect(second).toMatchObject({ args: ["p", "q"], files: [{ name: "data.txt" }] });
  });

  it("shows samples as the statement has them", async () => {
    const { problem } = await load({
      ...sound,
      ...testAt("sample/2"),
      "data/sample/1.in.statement": "shown\n",
      "data/sample/1.out": "seen\n",
      "data/sample/2.interaction": "<1\n",
    });
    expect(problem.samples).toEqual([{ name: "1", input: "shown\n", answer: "seen\n" }]);
  });

  it("is a task of answers, of programs in some languages, or interactive in passes", async () => {
    const answers = await load(
      soundWith(
        { type: "submit-answer", limits: {} },
        { "submissions/accepted/all/01.out": "2\n" },
      ),
    );
    expect(answers.problem).toMatchObject({
      task: { kind: "output-only" },
      languages: [],
      references: [{ name: "accepted/all", language: "answers" }],
    });
    expect(rules(answers)).toEqual(["submissions/accepted/twice.py a program in place of answers"]);
    const files = { "output_validator/v.py": "" };
    const type = ["interactive", "multi-pass"];
    const { problem } = await load(soundWith({ type, languages: ["cpp", "cobol"] }, files));
    expect(problem).toMatchObject({
      task: { kind: "interactive", maxPasses: 2, args: [] },
      languages: ["cpp"],
    });
  });

  it("includes files for all languages, and those of one before them", async () => {
    const { problem } = await load({
      ...sound,
      "include/default/data.h": "all\n",
      "include/cpp/data.h": "cpp\n",
    });
    expect(problem.task).toMatchObject({
      graders: {
        hidden: { c: [{ text: "all\n" }], cpp: [{ text: "cpp\n" }], go: [{ name: "data.h" }] },
      },
    });
  });

  it("has an input validator by the name of its arguments", async () => {
    const yaml = "input_validator_args: {validate.py: [a], other: [b]}\n";
    const { problem } = await load({
      ...scored,
      "data/secret/b/test_group.yaml": `max_score: 70\n${yaml}`,
    });
    expect(problem.inputValidators).toMatchObject([
      { convention: "icpc", argsByGroup: { a: [], b: ["a"], sample: [] } },
    ]);
  });

  it("remarks on what is not used", async () => {
    const loaded = await load({
      ...without(sound, "input_validators/validate.py"),
      "problem.yaml": soundWith({ speed: 1 })["problem.yaml"] ?? "",
      "data/secret/test_group.yaml": "max_score: 5\nspeed: 1\n",
      "data/secret/01.yaml": "input_validator_args: [a]\n",
      "input_validators/a.py": "",
      "input_validators/b.hs": "",
      "statement/problem.en.md": "{{nextsample}}\n",
      "include/cobol/a.cob": "",
    });
    expect(rules(loaded)).toEqual([
      'data/secret/test_group.yaml the key "speed" is not used',
      'problem.yaml the key "speed" is not used',
      "data/secret/test_group.yaml scores in a pass-fail problem",
      "include/cobol files for a language that medalist does not judge",
      "statement/problem.en.md places for samples in the statement",
      "data arguments of input validators that differ within the group data",
      "input_validators/b.hs not supported yet: a program in this language",
    ]);
  });
});
