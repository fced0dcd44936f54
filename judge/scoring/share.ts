import type { GroupScoring, ScoreTree, TestGroup } from "../../problems/problem.ts";
import type { TestResult } from "../judgement.ts";

/** What scoring needs to know of a judged test. */
export type Scored = Pick<TestResult, "verdict" | "fraction">;

/**
 * Share of a group's points, 0 to 1: `pass-fail` as the ICPC package format has it, `min`,
 * `product` and `threshold` as CMS's score types GroupMin, GroupMul and GroupThreshold; `sum`
 * is the mean, so that every test is worth an equal share. A group without tests is worth
 * nothing.
 */
export function shareOf(
  { scoring, tests: names, maxScore }: Pick<TestGroup, "scoring" | "tests" | "maxScore">,
  resultOf: (test: string) => Scored,
): number {
  if (names.length === 0) return 0;
  const tests = names.map(resultOf);
  const fractions = tests.map((test) => test.fraction);
  if (scoring === "pass-fail") return fractions.every((each) => each === 1) ? 1 : 0;
  if (scoring === "min") return Math.min(...fractions);
  if (scoring === "max") return Math.max(...fractions);
  if (scoring === "sum") return fractions.reduce((sum, each) => sum + each, 0) / tests.length;
  if (scoring === "product") return fractions.reduce((product, each) => product * each, 1);
  if ("shares" in scoring) return shareOfSum(scoring.shares, fractions);
  if ("tree" in scoring) return shareOfTree(scoring.tree, maxScore, resultOf);
  return tests.every((test) => isWithin(scoring.threshold, test)) ? 1 : 0;
}

/** Whether one such test leaves the group worth nothing, whatever its other tests bring. */
export function ruins(scoring: GroupScoring, test: Scored): boolean {
  if (scoring === "sum" || scoring === "max") return false;
  if (scoring === "pass-fail") return test.fraction < 1;
  if (scoring === "min" || scoring === "product") return test.fraction === 0;
  return "threshold" in scoring && !isWithin(scoring.threshold, test);
}

/** Full marks are exactly 1, however the shares were rounded. */
function shareOfSum(shares: readonly number[], fractions: readonly number[]): number {
  if (fractions.every((each, index) => each === 1 || shares[index] === 0)) return 1;
  const sum = fractions.reduce((total, each, index) => total + each * (shares[index] ?? 0), 0);
  return Math.min(1, Math.max(0, sum));
}

function shareOfTree(
  tree: ScoreTree,
  maxScore: number,
  resultOf: (test: string) => Scored,
): number {
  if (maxScore === 0) return isRejected(tree, resultOf) ? 0 : 1;
  return Math.min(1, Math.max(0, pointsOf(tree, resultOf) / maxScore));
}

function pointsOf(tree: ScoreTree, resultOf: (test: string) => Scored): number {
  if ("test" in tree)
    return tree.rejected + (tree.accepted - tree.rejected) * resultOf(tree.test).fraction;
  const points = countedParts(tree, resultOf).map((part) => pointsOf(part, resultOf));
  if (points.length === 0) return 0;
  if (tree.of === "min") return Math.min(...points);
  if (tree.of === "max") return Math.max(...points);
  const sum = points.reduce((total, each) => total + each, 0);
  return tree.of === "avg" ? sum / points.length : sum;
}

function countedParts(
  { parts, breaks }: Extract<ScoreTree, { parts: ScoreTree[] }>,
  resultOf: (test: string) => Scored,
): ScoreTree[] {
  if (!breaks) return parts;
  const first = parts.findIndex((part) => isRejected(part, resultOf));
  return first < 0 ? parts : parts.slice(0, first + 1);
}

/** Whether a test of it failed; a partial one did not. */
function isRejected(tree: ScoreTree, resultOf: (test: string) => Scored): boolean {
  if (!("test" in tree)) return tree.parts.some((part) => isRejected(part, resultOf));
  const { verdict } = resultOf(tree.test);
  return verdict !== "AC" && verdict !== "PA";
}

/**
 * CMS: 0 < outcome ≤ threshold. Nought stands for a failure there, not for the best of
 * outcomes, and what failed is never within the bound.
 */
function isWithin(threshold: number, { verdict, fraction }: Scored): boolean {
  const judged = verdict === "AC" || verdict === "PA";
  return judged && fraction > 0 && fraction <= threshold;
}
