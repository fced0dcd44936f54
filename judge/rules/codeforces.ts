import { roundScore } from "../scoring/round.ts";
import { costs } from "./accepted.ts";
import { minutesOf, type Counted, type Scorer } from "./counted.ts";
import { icpc } from "./icpc.ts";
import type { Rule } from "./rule.ts";
import { totalScore } from "./total-score.ts";

/**
 * A Codeforces round, without hacks (https://codeforces.com/blog/entry/4088): the verdict on
 * pretests while the round lasts, the score by all tests.
 */
export const codeforces: Rule = {
  ...icpc,
  name: "codeforces",
  scoring: "codeforces",
  penaltyPoints: 50,
  freeFirstTest: true,
  freezeMinutes: 0,
  pretests: { share: 0.3 },
};

/**
 * Rounds under extended ICPC rules (educational, Div. 3 and Div. 4,
 * https://codeforces.com/blog/entry/133094): ten minutes for a rejected submission.
 */
export const codeforcesEducational: Rule = {
  ...icpc,
  name: "codeforces-educational",
  penaltyMinutes: 10,
  freeFirstTest: true,
  freezeMinutes: 0,
};

const defaultPenaltyPoints = 50;
const lowestShare = 0.3;
const roundMinutes = 120;

/**
 * Points of a problem worth x that is solved in minute t of a round of d minutes after w
 * rejected submissions: max(0.3 x, x − ⌊120 x t / (250 d)⌋ − 50 w), so that in a round of two
 * hours a problem loses x/250 a minute. Formula: https://codeforces.com/blog/entry/133094.
 *
 * @param durationMs of the round; null counts as two hours
 */
export function fallingScore(
  x: number,
  atMs: number,
  durationMs: number | null,
  rejected: number,
  penaltyPoints = defaultPenaltyPoints,
): number {
  const d = durationMs === null ? roundMinutes : durationMs / 60_000;
  const lost = Math.floor((roundMinutes * x * minutesOf(atMs)) / (250 * d));
  return roundScore(Math.max(lowestShare * x, x - lost - penaltyPoints * rejected));
}

/**
 * The last submission that passed the pretests is the one that counts, and scores when it
 * passes all tests; those before it that cost something count as rejected.
 */
export const codeforcesScorer: Scorer<Rule> = {
  maxScore: (groupPoints, points) => points ?? groupPoints,
  result(rule, { maxScore, durationMs }, submissions) {
    const last = submissions.findLastIndex(({ pretests }) => pretests === "AC");
    const final = submissions[last];
    const before = final === undefined ? submissions : submissions.slice(0, last);
    const rejected = before.filter((one) => costs(rule, one)).length;
    const isAccepted = final?.verdict === "AC";
    return {
      score: isAccepted
        ? fallingScore(maxScore, final.atMs, durationMs, rejected, rule.penaltyPoints)
        : whatIsLeft(submissions),
      maxScore,
      groups: [],
      rejected,
      reachedAtMs: isAccepted ? final.atMs : null,
    };
  },
  total: (_rule, results) => ({ ...totalScore(results), penaltyMs: null, lastMs: null }),
};

function whatIsLeft(submissions: readonly Counted[]): number | null {
  return submissions.every(({ pretests }) => pretests !== null) ? 0 : null;
}
