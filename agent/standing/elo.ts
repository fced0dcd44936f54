import { bisect } from "./bisect.ts";

/** Rating points by which odds grow tenfold. */
const scale = 400;

/**
 * The probability that a contestant rated `a` does better than one rated `b`, as Elo has it:
 * 1 / (1 + 10^((b − a) / 400)). 200 points are odds of about 3 to 1, 400 of 10 to 1.
 */
export function winProbability(a: number, b: number): number {
  return 1 / (1 + 10 ** ((b - a) / scale));
}

/**
 * The rank to be expected of a contestant rated `rating` beside others, which Codeforces calls
 * the seed: one, and for each of the others the probability that they do better (M. Mirzayanov,
 * "Open Codeforces Rating System", codeforces.com/blog/entry/20762, 2015).
 *
 * @param others their ratings; the contestant is not among them
 */
export function expectedRank(rating: number, others: readonly number[]): number {
  return others.reduce((sum, other) => sum + winProbability(other, rating), 1);
}

/**
 * The rating at which the expected rank is `rank`, to a hundredth of a point. What was attained at
 * that rating is neither better nor worse than expected. Ranks need not be whole.
 *
 * @returns Infinity for a rank of 1 or better, which any rating falls short of, and −Infinity
 * behind all others
 */
export function ratingAtRank(rank: number, others: readonly number[]): number {
  if (rank <= 1) return Infinity;
  if (rank >= others.length + 1) return -Infinity;
  return bisect((rating) => rank - expectedRank(rating, others), rangeAround(others));
}

/**
 * Ratings between which every estimate lies: so far out that a rank differs from the first or the
 * last by less than can be told.
 */
export function rangeAround(ratings: readonly number[]): { low: number; high: number } {
  const far = scale * 12;
  return {
    low: ratings.reduce((least, each) => Math.min(least, each), Infinity) - far,
    high: ratings.reduce((most, each) => Math.max(most, each), -Infinity) + far,
  };
}
