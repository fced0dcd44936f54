import { describe, expect, test } from "vitest";
import type { CountedOutcome, Feedback } from "../../judge/referee/referee.ts";
import { icpc } from "../../judge/rules/icpc.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { type ProblemTerms, termsOf } from "../../judge/rules/sessions.ts";
import { fakeFeedback, sourceOf } from "../testing/fake-world.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { groupPointsOf, knownResult, solvedGroups } from "./known-score.ts";

const best: Rule = { ...ioi, scoring: "submission" };
const problem = fakeProblem("ferry", [10, 20, 70]);

function termsUnder(rule: Rule): ProblemTerms {
  const schedule = { rule, sessions: [], problems: ["ferry"], endMs: null, points: {} };
  return termsOf({ ...schedule, outputOnly: [] }, "ferry", groupPointsOf(problem));
}

function outcome(feedback: Feedback, atMs = 0): CountedOutcome {
  return { admitted: true, number: 1, atMs, judgedAtMs: atMs, feedback };
}

function known(rule: Rule, ...feedbacks: Feedback[]) {
  return knownResult(
    feedbacks.map((feedback) => outcome(feedback)),
    termsUnder(rule),
  );
}

/** Full points for the groups named, nothing for the others. */
function solving(...names: string[]): Feedback {
  const groups = problem.groups.map(({ name, maxScore }) => {
    const right = names.includes(name);
    return { name, maxScore, score: right ? maxScore : 0, verdict: right ? "AC" : "WA" } as const;
  });
  const score = groups.reduce((sum, group) => sum + group.score, 0);
  return { level: "groups", verdict: names.length === 3 ? "AC" : "WA", score, groups };
}

describe("what a contestant knows of its score", () => {
  test("is group by group the best of all submissions", () => {
    expect(known(ioi, solving("g1"), solving("g3")).score).toBe(80);
  });

  test("is the best single submission where the rule says so", () => {
    const result = known(best, solving("g1"), solving("g3"), solving("g2"));
    expect(result.score).toBe(70);
    expect(result.groups.map((group) => group.score)).toEqual([0, 0, 70]);
  });

  test("is less a penalty for each submission after the first, never below 0", () => {
    const rule = { ...ioi, penaltyPoints: 6 };
    expect(known(rule, solving("g1")).score).toBe(10);
    expect(known(rule, solving("g1"), solving()).score).toBe(4);
    expect(known(rule, solving("g1"), solving(), solving()).score).toBe(0);
  });

  test("is nothing where feedback hides it, but zero before the first submission", () => {
    expect(known(ioi).score).toBe(0);
    expect(known(ioi, { level: "none" }).score).toBeNull();
    expect(known(ioi, { level: "verdict", verdict: "WA" }).score).toBeNull();
  });

  test("is the maximum after AC, and the best total where only totals are told", () => {
    const totals: Feedback[] = [30, 20].map((score) => ({ level: "score", verdict: "WA", score }));
    expect(known(ioi, ...totals).score).toBe(30);
    expect(known(ioi, { level: "verdict", verdict: "AC" }).score).toBe(100);
    expect(groupPointsOf(problem)).toBe(100);
  });

  test("counts time from the start of the problem's session", () => {
    const accepted: Feedback = { level: "verdict", verdict: "AC" };
    const terms = { ...termsUnder(icpc), startMs: 600_000 };
    expect(knownResult([outcome(accepted, 780_000)], terms)).toMatchObject({
      score: 1,
      reachedAtMs: 180_000,
    });
  });
});

describe("a group is solved", () => {
  test("when a submission got all its points", () => {
    expect(solvedGroups(problem, solving("g1", "g2"), { rule: ioi })).toEqual(["g1", "g2"]);
  });

  test("only by an accepted submission where groups do not count", () => {
    expect(solvedGroups(problem, solving("g1", "g2"), { rule: icpc })).toEqual([]);
    const accepted: Feedback = { level: "verdict", verdict: "AC" };
    expect(solvedGroups(problem, accepted, { rule: icpc })).toEqual(["g1", "g2", "g3"]);
  });

  test("only together with all others where a single submission counts", () => {
    expect(solvedGroups(problem, solving("g1", "g2"), { rule: best })).toEqual([]);
    const all = fakeFeedback(problem, sourceOf({ solves: 3, kind: "" }));
    expect(solvedGroups(problem, all, { rule: best })).toEqual(["g1", "g2", "g3"]);
  });

  test("with all others by AC or by the full score, whatever else is hidden", () => {
    const all = ["g1", "g2", "g3"];
    expect(solvedGroups(problem, { level: "verdict", verdict: "AC" }, { rule: ioi })).toEqual(all);
    expect(
      solvedGroups(problem, { level: "score", verdict: "AC", score: 100 }, { rule: ioi }),
    ).toEqual(all);
    expect(solvedGroups(problem, { level: "none" }, { rule: ioi })).toEqual([]);
  });
});
