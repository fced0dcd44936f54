import { minuteMs, type Total } from "../../judge/rules/counted.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { roundScore } from "../../judge/scoring/round.ts";

/** What a contestant made, in one of the currencies that contests rank by. */
export type Result =
  /**
   * Points: more are better. Of equal points less penalty time is better, in minutes, as at
   * AtCoder; where one side does not tell it, it does not decide.
   */
  | { kind: "points"; score: number; penaltyMinutes?: number }
  /**
   * Problems solved, then penalty time in minutes, of which less is better, then the minute of the
   * last accepted submission, the earlier the better, where both sides tell it: the ICPC.
   */
  | { kind: "icpc"; solved: number; penaltyMinutes: number; lastMinutes?: number }
  /** A rank from 1, where nothing else is known. */
  | { kind: "rank"; rank: number };

export type ResultKind = Result["kind"];

/**
 * Below 0 when `a` is better, 0 when they are equal. Points are compared as scoreboards show
 * them, with two decimals.
 *
 * @throws TypeError for results of different kinds, which no order holds
 */
export function compareResults(a: Result, b: Result): number {
  if (a.kind === "points" && b.kind === "points") {
    const byScore = roundScore(b.score) - roundScore(a.score);
    return byScore || less(a.penaltyMinutes, b.penaltyMinutes);
  }
  if (a.kind === "icpc" && b.kind === "icpc") {
    const byPenalty = b.solved - a.solved || a.penaltyMinutes - b.penaltyMinutes;
    return byPenalty || less(a.lastMinutes, b.lastMinutes);
  }
  if (a.kind === "rank" && b.kind === "rank") return a.rank - b.rank;
  throw new TypeError(`${a.kind} and ${b.kind} can't be compared`);
}

function less(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : a - b;
}

/** What a contestant made under a rule, in the rule's own currency; null where a part of it is hidden. */
export function resultOfTotal(
  { scoring }: Pick<Rule, "scoring">,
  { score, penaltyMs, lastMs }: Omit<Total, "maxScore">,
): Result | null {
  if (score === null) return null;
  const penaltyMinutes = (penaltyMs ?? 0) / minuteMs;
  if (scoring !== "icpc")
    return { kind: "points", score, ...(penaltyMs === null ? {} : { penaltyMinutes }) };
  const last = lastMs === null ? {} : { lastMinutes: lastMs / minuteMs };
  return { kind: "icpc", solved: score, penaltyMinutes, ...last };
}
