import { roundScore } from "../../judge/scoring/round.ts";

export const medalNames = ["gold", "silver", "bronze"] as const;
export type Medal = (typeof medalNames)[number];

/** By medal: the lowest score, or the last rank, that still gets it; null when nobody does. */
export type Cutoffs = Record<Medal, number | null>;

/** Names of rules that find the cutoffs from the contestants' scores. */
export const medalRules = ["ioi", "ioi-2010"] as const;
export type MedalRule = (typeof medalRules)[number];

/**
 * Cutoffs of scores as the IOI finds them: a twelfth of all contestants get gold, a sixth silver
 * and a quarter bronze, and equal scores get equal medals.
 *
 * - `ioi`: the largest scores such that at least a twelfth get gold, at least a quarter gold or
 *   silver, at least half any medal (IOI Regulations, S6.11, github.com/ioi/regulations). Whoever
 *   ties with the last one who must have a medal gets it too.
 * - `ioi-2010`: the same, but for bronze: the smallest score such that at most half get a medal
 *   (rules of the IOI 2010). Whoever ties across the middle gets none.
 *
 * @param scores of all contestants, in any order; at least one
 */
export function cutoffsOf(rule: MedalRule, scores: readonly number[]): Cutoffs {
  const sorted = scores.map(roundScore).toSorted((a, b) => b - a);
  const atLeast = (parts: number) => sorted[Math.ceil(sorted.length / parts) - 1] ?? null;
  return {
    gold: atLeast(12),
    silver: atLeast(4),
    bronze: rule === "ioi" ? atLeast(2) : smallestForAtMostHalf(sorted),
  };
}

/** The smallest score that somebody has and at most half reach; null when there is none. */
function smallestForAtMostHalf(sorted: readonly number[]): number | null {
  const half = Math.floor(sorted.length / 2);
  const firstWithout = sorted[half];
  return sorted.findLast((score, index) => index < half && score !== firstWithout) ?? null;
}

/** The medal of a score; null for none. */
export function medalOfScore(cutoffs: Cutoffs, score: number): Medal | null {
  const reaches = (medal: Medal) => roundScore(score) >= (cutoffs[medal] ?? Infinity);
  return medalNames.find(reaches) ?? null;
}

/** The medal of a rank, where cutoffs are the last ranks; null for none. */
export function medalOfRank(cutoffs: Cutoffs, rank: number): Medal | null {
  return medalNames.find((medal) => rank <= (cutoffs[medal] ?? 0)) ?? null;
}
