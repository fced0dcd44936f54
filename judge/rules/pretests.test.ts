import { describe, expect, it } from "vitest";
import { judgementOf, program } from "../referee/testing.ts";
import type { Verdict } from "../verdict.ts";
import { extentUnder, lookAt, pretestsOf } from "./pretests.ts";
import { codeforces } from "./codeforces.ts";
import { ioi } from "./ioi.ts";

const tests = ["a1", "a2", "a3", "b1", "b2", "b3", "b4"].map((name) => ({ name }));
const problem = {
  tests,
  groups: [
    { name: "a", tests: ["a1", "a2", "a3"] },
    { name: "b", tests: ["a1", "b1", "b2", "b3", "b4"] },
  ],
};

/** A judgement with these verdicts, in the order of the tests. */
function judged(...verdicts: Verdict[]) {
  const base = judgementOf("apples", program("p"), [0]);
  const [test] = base.tests;
  if (test === undefined) throw new Error("the judgement has no test");
  const results = verdicts.map((verdict, index) => ({
    ...test,
    name: tests[index]?.name ?? "",
    verdict,
  }));
  const verdict: Verdict = verdicts.find((each) => each !== "AC") ?? "AC";
  return { ...base, verdict, tests: results };
}

describe("pretests", () => {
  it("are the first part of each group's tests, at least one", () => {
    expect(pretestsOf(problem, { share: 0.4 })).toEqual(["a1", "a2", "b1"]);
    expect(pretestsOf(problem, { share: 0.01 })).toEqual(["a1"]);
    expect(pretestsOf(problem, { share: 1 })).toEqual(tests.map(({ name }) => name));
  });

  it("are three of ten, whatever the binary digits say", () => {
    const names = Array.from({ length: 10 }, (_, index) => `t${index}`);
    const one = { tests: names.map((name) => ({ name })), groups: [{ name: "g", tests: names }] };
    expect(pretestsOf(one, { share: 0.3 })).toHaveLength(3);
  });

  it("may be named by group, and are all tests where a rule has none", () => {
    expect(pretestsOf(problem, { groups: ["a"] })).toEqual(["a1", "a2", "a3"]);
    expect(pretestsOf(problem, null)).toHaveLength(7);
  });

  it("tell their own verdict, and whether the first failed", () => {
    const late = judged("AC", "AC", "AC", "WA", "AC", "AC", "AC");
    expect(lookAt(late, problem, { groups: ["a"] })).toEqual({
      pretests: "AC",
      failedFirst: false,
    });
    expect(lookAt(late, problem, null).pretests).toBe("WA");
    const early = judged("TLE", "AC", "AC", "WA", "AC", "AC", "AC");
    expect(lookAt(early, problem, { groups: ["a"] })).toEqual({
      pretests: "TLE",
      failedFirst: true,
    });
  });

  it("have every test run, as others may be settled before", () => {
    expect(extentUnder(codeforces)).toBe("all");
    expect(extentUnder(ioi)).toBe("score");
  });
});
