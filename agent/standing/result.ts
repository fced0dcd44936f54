import { roundScore } from "../../judge/scoring/round.ts";

/** What a contestant made, in one of the currencies that contests rank by. */
export type Result =
  /** Points, as at the IOI: more are better. */
  | { kind: "points"; score: number }
  /** Problems solved, then penalty time in minutes, of which less is better: the ICPC. */
  | { kind: "icpc"; solved: number; penaltyMinutes: number }
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
  if (a.kind === "points" && b.kind === "points") return roundScore(b.score) - roundScore(a.score);
  if (a.kind === "icpc" && b.kind === "icpc")
    return b.solved - a.solved || a.penaltyMinutes - b.penaltyMinutes;
  if (a.kind === "rank" && b.kind === "rank") return a.rank - b.rank;
  throw new TypeError(`${a.kind} and ${b.kind} can't be compared`);
}
