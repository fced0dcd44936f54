import type { TestGroup } from "../../problems/problem.ts";
import type { GroupResult, TestResult } from "../judgement.ts";
import { roundScore } from "./round.ts";
import { worstVerdict } from "./worst-verdict.ts";

/** What scoring needs to know of a judged test. */
export type Scored = Pick<TestResult, "verdict" | "fraction">;

/**
 * Result of a test group. A `min` group is worth its worst test, a `sum` group the mean of
 * its tests: every test is worth an equal share. A test that was not run is worth nothing.
 *
 * @param results by test name; tests of other groups are ignored
 */
export function scoreGroup(group: TestGroup, results: ReadonlyMap<string, Scored>): GroupResult {
  const tests = group.tests.map((name) => results.get(name) ?? notRun);
  return {
    name: group.name,
    score: roundScore(group.maxScore * shareOf(group.scoring, tests)),
    maxScore: group.maxScore,
    verdict: worstVerdict(tests.map((test) => test.verdict)),
  };
}

const notRun: Scored = { verdict: "SK", fraction: 0 };

/** Share of a group's points, 0 to 1; an empty group is worth nothing. */
function shareOf(scoring: TestGroup["scoring"], tests: readonly Scored[]): number {
  if (tests.length === 0) return 0;
  const fractions = tests.map((test) => test.fraction);
  if (scoring === "min") return Math.min(...fractions);
  return fractions.reduce((sum, fraction) => sum + fraction, 0) / tests.length;
}

/** Score of one submission: the sum over its groups. */
export function scoreProblem(groups: readonly Pick<GroupResult, "score">[]): number {
  return roundScore(groups.reduce((sum, group) => sum + group.score, 0));
}

/**
 * Best result per group over all submissions to a problem, which is what the IOI counts:
 * the problem's score is the sum over groups of the best score any submission
 * got there. Groups keep the order in which they first appear; of equal scores the earlier
 * submission's result stays.
 */
export function bestPerGroup(submissions: readonly (readonly GroupResult[])[]): GroupResult[] {
  const best = new Map<string, GroupResult>();
  for (const group of submissions.flat()) {
    const known = best.get(group.name);
    if (known === undefined || group.score > known.score) best.set(group.name, group);
  }
  return [...best.values()];
}
