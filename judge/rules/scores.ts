import { atcoderScorer } from "./atcoder.ts";
import { codeforcesScorer } from "./codeforces.ts";
import type { Counted, ProblemResult, Scorer, Total, Worth } from "./counted.ts";
import { icpcScorer } from "./icpc.ts";
import { pointsScorer } from "./ioi.ts";
import type { Rule, Scoring } from "./rule.ts";

const scorers: Readonly<Record<Scoring, Scorer<Rule>>> = {
  groups: pointsScorer,
  submission: pointsScorer,
  icpc: icpcScorer,
  codeforces: codeforcesScorer,
  atcoder: atcoderScorer,
};

/**
 * Most that a problem is worth under a rule.
 *
 * @param points that the contest gives it in place of its groups' sum; null none
 */
export function maxScoreUnder(rule: Rule, groupPoints: number, points: number | null): number {
  return scorers[rule.scoring].maxScore(groupPoints, points);
}

/** A problem's result, of its counted submissions in the order in which they were made. */
export function problemResult(
  rule: Rule,
  worth: Worth,
  submissions: readonly Counted[],
): ProblemResult {
  const { durationMs } = worth;
  const isLate = ({ judgedAtMs }: Counted) => durationMs !== null && judgedAtMs > durationMs;
  const counted =
    rule.queuedAtEnd === "judged" ? submissions : submissions.filter((one) => !isLate(one));
  return scorers[rule.scoring].result(rule, worth, counted);
}

/** What all problems make together. */
export function totalOf(rule: Rule, results: readonly ProblemResult[]): Total {
  return scorers[rule.scoring].total(rule, results);
}

/**
 * What the public scoreboard shows since it stands still: results of submissions made before,
 * and how many were made after. Null where the rule never freezes it.
 */
export function frozenTotal(
  rule: Rule,
  problems: readonly { worth: Worth; submissions: readonly Counted[] }[],
): (Total & { pending: number }) | null {
  if (rule.freezeMinutes === 0) return null;
  let pending = 0;
  const results = problems.map(({ worth, submissions }) => {
    const endMs = worth.durationMs ?? Infinity;
    const before = submissions.filter(({ atMs }) => atMs < endMs - rule.freezeMinutes * 60_000);
    const result = problemResult(rule, worth, before);
    // What is solved is not waited for.
    if (result.reachedAtMs === null) pending += submissions.length - before.length;
    return result;
  });
  return { ...totalOf(rule, results), pending };
}
