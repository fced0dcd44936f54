import { describe, expect, it } from "vitest";
import type { ReferenceSolution } from "../../problems/problem.ts";
import type { TestResult } from "../judgement.ts";
import type { Verdict } from "../verdict.ts";
import { differencesOf } from "./differences.ts";

const result = (name: string, verdict: Verdict): TestResult => ({
  name,
  verdict,
  fraction: verdict === "AC" ? 1 : 0,
  cpuMs: 1,
  wallMs: 1,
  memoryKiB: 1,
  message: "it crashed",
});

const judged = (verdicts: Verdict[], score = 0) => ({
  score,
  groups: [{ name: "a", score, maxScore: 100, verdict: verdicts[0] ?? "AC" }],
  tests: verdicts.map((verdict, index) => result(`a/${index + 1}`, verdict)),
  compile: { ok: true, log: "" },
});

const solution = (written: Partial<ReferenceSolution>): ReferenceSolution => ({
  name: "x.py",
  language: "python3",
  source: "",
  expectedScore: null,
  expectedGroups: {},
  verdicts: [],
  ...written,
});

describe("the differences of a solution", () => {
  it("are none where nothing is written down", () => {
    expect(differencesOf(solution({}), judged(["WA"]))).toEqual([]);
  });

  it("are scores outside their range, ends included, rounded as scores are", () => {
    const written = solution({
      expectedScore: { min: 10, max: 33.33 },
      expectedGroups: { a: { min: 10, max: 33.33 } },
    });
    expect(differencesOf(written, judged(["PA"], 33.333_333))).toEqual([]);
    expect(differencesOf(written, judged(["PA"], 10))).toEqual([]);
    expect(differencesOf(written, judged(["PA"], 33.34))).toEqual([
      { of: "score", expected: "10 to 33.33", got: "33.34" },
      { of: "group a", expected: "10 to 33.33", got: "33.34" },
    ]);
  });

  it("are verdicts that no rule permits, with the first test that shows it", () => {
    const verdicts = [
      { tests: ["a/1", "a/2"], permitted: ["AC", "PA"], required: ["AC"] },
    ] as const;
    const written = solution({
      verdicts: verdicts.map((rule) => ({
        ...rule,
        tests: [...rule.tests],
        permitted: [...rule.permitted],
        required: [...rule.required],
      })),
    });
    expect(differencesOf(written, judged(["AC", "PA"]))).toEqual([]);
    expect(differencesOf(written, judged(["AC", "ILE"]))).toEqual([
      { of: "verdict", expected: "AC or PA", got: "ILE on a/2" },
    ]);
    expect(differencesOf(written, judged(["MLE", "RTE"]))).toEqual([
      { of: "verdict", expected: "AC or PA", got: "MLE on a/1 and 1 more" },
      { of: "verdict", expected: "AC on a test", got: "none of 2 tests" },
    ]);
  });

  it("leave out tests that were not run, and name the judge's own failure", () => {
    const rule = { tests: ["a/1", "a/2"], permitted: ["WA" as const], required: ["WA" as const] };
    expect(differencesOf(solution({ verdicts: [rule] }), judged(["WA", "SK"]))).toEqual([]);
    expect(differencesOf(solution({}), judged(["JE"]))).toEqual([
      { of: "judge", expected: "a verdict", got: "JE on a/1: it crashed" },
    ]);
  });
});
