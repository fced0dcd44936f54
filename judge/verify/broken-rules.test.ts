import { describe, expect, it } from "vitest";
import type { VerdictRule } from "../../problems/problem.ts";
import { brokenRules } from "./broken-rules.ts";

const rule: VerdictRule = { tests: ["a/1", "a/2"], permitted: ["RTE", "WA"], required: ["RTE"] };

describe("the verdicts that a solution must have", () => {
  it("are kept by a required one among permitted ones", () => {
    const results = [
      { name: "a/1", verdict: "WA" as const },
      { name: "a/2", verdict: "RTE" as const },
    ];
    expect(brokenRules([rule], results)).toEqual([]);
  });

  it("are broken by one that is not permitted, and named with its test", () => {
    const results = [
      { name: "a/1", verdict: "AC" as const },
      { name: "a/2", verdict: "RTE" as const },
    ];
    expect(brokenRules([rule], results)).toEqual([{ expected: "RTE or WA", got: "AC on a/1" }]);
  });

  it("are broken where no test has a required one", () => {
    const results = [
      { name: "a/1", verdict: "WA" as const },
      { name: "a/2", verdict: "WA" as const },
    ];
    expect(brokenRules([rule], results)).toEqual([
      { expected: "RTE on a test", got: "none of 2 tests" },
    ]);
  });

  it("may be those of tests that were skipped", () => {
    const results = [
      { name: "a/1", verdict: "WA" as const },
      { name: "a/2", verdict: "SK" as const },
    ];
    expect(brokenRules([rule], results)).toEqual([]);
  });

  it("are of its own tests alone", () => {
    expect(brokenRules([rule], [{ name: "b/1", verdict: "TLE" }])).toEqual([]);
  });
});
