import { firstAccepted } from "./accepted.ts";
import { minuteMs, minutesOf, type Scorer } from "./counted.ts";
import { ioi } from "./ioi.ts";
import type { Rule } from "./rule.ts";
import { totalScore } from "./total-score.ts";

/**
 * The International Collegiate Programming Contest, as Kattis tells its rules
 * (https://open.kattis.com/contests/wdjzoj/rules): a problem is solved or not. The scoreboard
 * stands still in the last hour.
 */
export const icpc: Rule = {
  ...ioi,
  name: "icpc",
  scoring: "icpc",
  cap: null,
  outputOnlyCap: null,
  intervalMs: 0,
  feedback: "verdict",
  penaltyMinutes: 20,
  freezeMinutes: 60,
};

/**
 * By problems solved, then by less total time, then by the earlier last acceptance. The time of
 * a solved problem is the whole minutes until its first accepted submission and 20 for every
 * rejected one before it; an unsolved one has none.
 */
export const icpcScorer: Scorer<Rule> = {
  maxScore: () => 1,
  result(rule, { maxScore }, submissions) {
    const { accepted, rejected, isTold } = firstAccepted(rule, submissions);
    const score = accepted !== null ? maxScore : isTold ? 0 : null;
    return { score, maxScore, groups: [], rejected, reachedAtMs: accepted?.atMs ?? null };
  },
  total(rule, results) {
    const times = results.flatMap(({ reachedAtMs, rejected }) =>
      reachedAtMs === null ? [] : [{ reachedAtMs, rejected }],
    );
    const perTry = rule.penaltyMinutes ?? 20;
    const minutes = times.map((one) => minutesOf(one.reachedAtMs) + perTry * one.rejected);
    return {
      ...totalScore(results),
      penaltyMs: minutes.reduce((sum, each) => sum + each, 0) * minuteMs,
      lastMs: Math.max(0, ...times.map(({ reachedAtMs }) => reachedAtMs)),
    };
  },
};
