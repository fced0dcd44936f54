import { describe, expect, test } from "vitest";
import type { Feedback } from "../../judge/referee/referee.ts";
import { fakeFeedback, sourceOf } from "../testing/fake-world.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { knownScore, maxScoreOf, solvedGroups, type ScoreRules } from "./known-score.ts";

const ioi: ScoreRules = { scoring: "groups", penaltyPoints: 0 };
const best: ScoreRules = { scoring: "submission", penaltyPoints: 0 };
const problem = fakeProblem("ferry", [10, 20, 70]);

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
    expect(knownScore(problem, [solving("g1"), solving("g3")], ioi).score).toBe(80);
  });

  test("is the best single submission where the policy says so", () => {
    const known = knownScore(problem, [solving("g1"), solving("g3"), solving("g2")], best);
    expect(known.score).toBe(70);
    expect(known.groups.map((group) => group.score)).toEqual([0, 0, 70]);
  });

  test("is less a penalty for each submission after the first, never below 0", () => {
    const rules = { ...ioi, penaltyPoints: 6 };
    expect(knownScore(problem, [solving("g1")], rules).score).toBe(10);
    expect(knownScore(problem, [solving("g1"), solving()], rules).score).toBe(4);
    expect(knownScore(problem, [solving("g1"), solving(), solving()], rules).score).toBe(0);
  });

  test("is nothing where feedback hides it, but zero before the first submission", () => {
    expect(knownScore(problem, [], ioi).score).toBe(0);
    expect(knownScore(problem, [{ level: "none" }], ioi).score).toBeNull();
    expect(knownScore(problem, [{ level: "verdict", verdict: "WA" }], ioi).score).toBeNull();
  });

  test("is the maximum after AC, and the best total where only totals are told", () => {
    const totals: Feedback[] = [30, 20].map((score) => ({ level: "score", verdict: "WA", score }));
    expect(knownScore(problem, totals, ioi).score).toBe(30);
    expect(knownScore(problem, [{ level: "verdict", verdict: "AC" }], ioi).score).toBe(100);
    expect(maxScoreOf(problem)).toBe(100);
  });
});

describe("a group is solved", () => {
  test("when a submission got all its points", () => {
    expect(solvedGroups(problem, solving("g1", "g2"), ioi)).toEqual(["g1", "g2"]);
  });

  test("only together with all others where a single submission counts", () => {
    expect(solvedGroups(problem, solving("g1", "g2"), best)).toEqual([]);
    const all = fakeFeedback(problem, sourceOf({ solves: 3, kind: "" }));
    expect(solvedGroups(problem, all, best)).toEqual(["g1", "g2", "g3"]);
  });

  test("with all others by AC or by the full score, whatever else is hidden", () => {
    const all = ["g1", "g2", "g3"];
    expect(solvedGroups(problem, { level: "verdict", verdict: "AC" }, ioi)).toEqual(all);
    expect(solvedGroups(problem, { level: "score", verdict: "AC", score: 100 }, ioi)).toEqual(all);
    expect(solvedGroups(problem, { level: "none" }, ioi)).toEqual([]);
  });
});
