import { firstAccepted } from "./accepted.ts";
import { minuteMs, type Scorer } from "./counted.ts";
import { icpc } from "./icpc.ts";
import type { Rule } from "./rule.ts";
import { totalScore } from "./total-score.ts";

/** AtCoder (https://abc075.contest.atcoder.jp): full feedback, points for solved problems. */
export const atcoder: Rule = {
  ...icpc,
  name: "atcoder",
  scoring: "atcoder",
  penaltyMinutes: 5,
  freezeMinutes: 0,
};

/**
 * By the points of solved problems, then by the time at which the score was reached and five
 * minutes for every rejected submission before a solved problem's first accepted one.
 */
export const atcoderScorer: Scorer<Rule> = {
  maxScore: (groupPoints, points) => points ?? groupPoints,
  result(rule, { maxScore }, submissions) {
    const { accepted, rejected, isTold } = firstAccepted(rule, submissions);
    const score = accepted !== null ? maxScore : isTold ? 0 : null;
    return { score, maxScore, groups: [], rejected, reachedAtMs: accepted?.atMs ?? null };
  },
  total(rule, results) {
    const solved = results.filter(({ reachedAtMs }) => reachedAtMs !== null);
    const reachedMs = Math.max(0, ...solved.map(({ reachedAtMs }) => reachedAtMs ?? 0));
    const rejected = solved.reduce((sum, one) => sum + one.rejected, 0);
    const penaltyMs = reachedMs + (rule.penaltyMinutes ?? 5) * minuteMs * rejected;
    return { ...totalScore(results), penaltyMs, lastMs: null };
  },
};
