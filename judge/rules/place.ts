import { minuteMs, type Standing } from "./counted.ts";
import type { Rule, Scoring } from "./rule.ts";
import { compareStandings } from "./scores.ts";

/** What a person got: with a medal, or null. */
export type Human = {
  score: number;
  penaltyMinutes: number | null;
  lastMinutes: number | null;
  medal: string | null;
};

export type Place = {
  /** From 1; those with equal results share a place. */
  rank: number;
  /** People, and the contestant. */
  of: number;
  /** The best medal that was given for a result no better; null for none. */
  medal: string | null;
};

/** The place that a contestant would have been given among people. */
export function placeAmong(humans: readonly Human[], standing: Standing): Place {
  const better = humans.filter((human) => compareStandings(asStanding(human), standing) < 0);
  const notBetter = humans
    .filter((human) => human.medal !== null && compareStandings(asStanding(human), standing) >= 0)
    .toSorted((a, b) => compareStandings(asStanding(a), asStanding(b)));
  return {
    rank: better.length + 1,
    of: humans.length + 1,
    medal: notBetter[0]?.medal ?? null,
  };
}

/** Whether results under both rules can be compared: points with points, problems with problems. */
export function sameCurrency({ scoring: a }: Rule, { scoring: b }: Rule): boolean {
  return currencyOf(a) === currencyOf(b);
}

function currencyOf(scoring: Scoring): string {
  return scoring === "submission" ? "groups" : scoring;
}

function asStanding({ score, penaltyMinutes, lastMinutes }: Human) {
  return {
    score,
    penaltyMs: penaltyMinutes === null ? null : penaltyMinutes * minuteMs,
    lastMs: lastMinutes === null ? null : lastMinutes * minuteMs,
  };
}
