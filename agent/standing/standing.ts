import { givenCutoffs } from "./given-medals.ts";
import {
  type Cutoffs,
  cutoffsOf,
  type Medal,
  medalOfRank,
  medalOfScore,
  type MedalRule,
} from "./medals.ts";
import { besides, type Place, placeOf } from "./place.ts";
import { type Attained, mostLikelyRating, type Rating } from "./rating.ts";
import type { Result } from "./result.ts";
import type { Scoreboard } from "./scoreboard.ts";

/** Whom a figure compares with. */
export type Population = Pick<Scoreboard, "title" | "source" | "madeUp" | "ratings">;

/** What a result is worth beside a scoreboard's contestants, as plain JSON. */
export type Standing = {
  population: Population;
  result: Result;
  place: Place;
  /** Null where no medals are given, and where only a rank is known and scores decide. */
  medals: MedalStanding | null;
  /** By problem, of those that result and scoreboard both tell. */
  problems: ProblemStanding[];
  /** Null where no contestant has a rating. */
  rating: RatingStanding | null;
  /** Points, or problems solved, of all contestants, best first; empty where only ranks are known. */
  field: number[];
};

export type MedalStanding = {
  /** Null for none. */
  medal: Medal | null;
  /** A rule, the column of medals that were given, or the cutoffs that the scoreboard gives. */
  by: MedalRule | "column" | "scores" | "ranks";
  /** What the cutoffs are: lowest scores, or last ranks. */
  unit: "scores" | "ranks";
  cutoffs: Cutoffs;
};

export type ProblemStanding = {
  problem: string;
  score: number;
  place: Place;
  /** Of all contestants. */
  meanScore: number;
};

export type RatingStanding = Rating & {
  /** Contestants with a rating, over all contests; the others are left out. */
  rated: number;
  contests: number;
};

/** A result in a contest, with that contest's scoreboard. */
export type Outcome = { scoreboard: Scoreboard; result: Result };

/**
 * @param scores points by problem, where they are known; a contestant's empty cell is 0
 * @throws StandingError for a result that the scoreboard can't place
 */
export function standingOf(
  { scoreboard, result }: Outcome,
  scores: Readonly<Record<string, number>> = {},
): Standing {
  const { title, source, madeUp, ratings, contestants } = scoreboard;
  const results = contestants.map((each) => each.result);
  const place = placeOf(results, result);
  return {
    population: { title, source, madeUp, ratings },
    result,
    place,
    medals: medalsOf(scoreboard, result, place.rank),
    problems: scoreboard.problems.flatMap((problem) => {
      const score = scores[problem];
      return score === undefined ? [] : problemStanding(scoreboard, problem, score);
    }),
    rating: ratingOver([{ scoreboard, result }]),
    field: results.flatMap((each) => {
      if (each.kind === "rank") return [];
      return each.kind === "points" ? each.score : each.solved;
    }),
  };
}

/**
 * The rating that is most likely after one contest or several.
 *
 * @returns null where no contestant of any has a rating
 */
export function ratingOver(outcomes: readonly Outcome[]): RatingStanding | null {
  const attained = outcomes.map(attainedBy).filter(({ ratings }) => ratings.length > 0);
  const rated = attained.reduce((sum, { ratings }) => sum + ratings.length, 0);
  if (rated === 0) return null;
  return { ...mostLikelyRating(attained), rated, contests: attained.length };
}

function attainedBy({ scoreboard: { contestants }, result }: Outcome): Attained {
  const signs = besides(
    contestants.map((each) => each.result),
    result,
  );
  const rated = contestants.flatMap(({ rating }, index) =>
    rating === null ? [] : { rating, sign: signs[index] },
  );
  return {
    ratings: rated.map(({ rating }) => rating),
    above: rated.filter(({ sign }) => sign === -1).length,
    equal: rated.filter(({ sign }) => sign === 0).length,
  };
}

/**
 * @param rank the place that the result has there
 * @returns null where no medals are given, and where only a rank is known and scores decide
 */
export function medalsOf(
  { kind, medals, contestants }: Scoreboard,
  result: Result,
  rank: number,
): MedalStanding | null {
  const byScore = kind === "points" && result.kind === "points";
  const inScores = (by: MedalStanding["by"], cutoffs: Cutoffs): MedalStanding | null =>
    byScore ? { medal: medalOfScore(cutoffs, result.score), by, unit: "scores", cutoffs } : null;
  const inRanks = (by: MedalStanding["by"], cutoffs: Cutoffs): MedalStanding => {
    return { medal: medalOfRank(cutoffs, rank), by, unit: "ranks", cutoffs };
  };
  if (medals === "none") return null;
  if (medals === "column") {
    const [tell, unit] = byScore ? [inScores, "scores" as const] : [inRanks, "ranks" as const];
    return tell("column", givenCutoffs(contestants, unit));
  }
  if (typeof medals === "object")
    return "ranks" in medals ? inRanks("ranks", medals.ranks) : inScores("scores", medals.scores);
  const scores = contestants.flatMap((each) =>
    each.result.kind === "points" ? each.result.score : [],
  );
  return scores.length === 0 ? null : inScores(medals, cutoffsOf(medals, scores));
}

function problemStanding(
  { contestants }: Scoreboard,
  problem: string,
  score: number,
): ProblemStanding {
  const scores = contestants.map(({ problems }) => problems[problem] ?? 0);
  const results = scores
    .toSorted((a, b) => b - a)
    .map((each): Result => ({ kind: "points", score: each }));
  const meanScore = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  return { problem, score, place: placeOf(results, { kind: "points", score }), meanScore };
}
