import type { GroupResult } from "../judgement.ts";
import type { Verdict } from "../verdict.ts";

/**
 * A counted submission as far as it is known: by the referee in full, by a contestant as far as
 * feedback tells. Where a rule has pretests a contestant takes their verdict for the verdict.
 */
export type Counted = {
  /** Since its session began. */
  atMs: number;
  judgedAtMs: number;
  /** On all tests; null where it is hidden. */
  verdict: Verdict | null;
  /** On the pretests; the verdict where there are none. */
  pretests: Verdict | null;
  /** It failed the first test of the package already. */
  failedFirst: boolean;
  score: number | null;
  /** Null where they are hidden. */
  groups: readonly GroupResult[] | null;
};

/** What a problem is worth under the rule, and how long its session lasts (null without end). */
export type Worth = { maxScore: number; durationMs: number | null };

/** What a contestant is given for a problem. */
export type ProblemResult = {
  /** Points; with `icpc` 1 for a solved problem. Null where it is hidden. */
  score: number | null;
  maxScore: number;
  /** The results that the score is made of; empty where a rule does not count groups. */
  groups: GroupResult[];
  /** Rejected submissions that cost something. */
  rejected: number;
  /** When the submission was made that brought the score, since its session began. */
  reachedAtMs: number | null;
};

/** What a contestant makes in all. It counts by score, then by less penalty time, then by the earlier last acceptance. */
export type Total = {
  score: number | null;
  maxScore: number;
  /** Null where only the score decides. */
  penaltyMs: number | null;
  lastMs: number | null;
};

/** How one way of scoring counts. All functions are pure. */
export type Scorer<Rule> = {
  /** What a problem is worth whose groups add up to `points`, or that the contest gives points. */
  maxScore(groupPoints: number, points: number | null): number;
  result(rule: Rule, worth: Worth, submissions: readonly Counted[]): ProblemResult;
  total(rule: Rule, results: readonly ProblemResult[]): Total;
};

export const minuteMs = 60_000;

/** Whole minutes that have passed. */
export function minutesOf(ms: number): number {
  return Math.floor(ms / minuteMs);
}
