import { bisect } from "./bisect.ts";
import { rangeAround, winProbability } from "./elo.ts";

/** What was attained in one contest, as far as a rating follows from it. */
export type Attained = {
  /** Ratings of the other contestants. */
  ratings: readonly number[];
  /** How many of these did better, and as well. */
  above: number;
  equal: number;
};

/** A rating, and the interval that holds the true one 95 times in 100; null where there is no end. */
export type Rating = { rating: number | null; low: number | null; high: number | null };

/** The 95th percentile of the chi-square distribution with one degree of freedom. */
const critical = 3.841;

/** Derivative of the logarithm of odds by a rating point. */
const perPoint = Math.LN10 / 400;

/**
 * The rating that makes the contests' outcomes most likely, with a 95 % interval.
 *
 * The likelihood of a rating R is the product, over all contests and all other contestants j of
 * each, of P(R, j)^w · (1 − P(R, j))^(1 − w): P as `winProbability` has it, and w 1 where j was
 * beaten, 0 where j did better, ½ where both did as well. Its derivative is nil where the expected
 * ranks, `expectedRank`, add up to the attained ones: for one contest this is `ratingAtRank`.
 *
 * The comparisons of one contest hang together, as a good day is good against everybody: taken as
 * independent they would give an interval far too narrow. It is a composite likelihood, and its
 * logarithm is scaled by I / J for the interval (Varin, Reid and Firth, "An overview of composite
 * likelihood methods", Statistica Sinica 21, 2011): I is the information if the comparisons were
 * independent, J the variance of the number of those above, as `varianceOfAbove` has it.
 *
 * Whoever is ahead of all has no highest rating, and none at all that is most likely.
 */
export function mostLikelyRating(contests: readonly Attained[]): Rating {
  const all = fieldOf(contests.flatMap(({ ratings }) => ratings));
  const coarse = contests.map(({ ratings }) => fieldOf(ratings.map(toTens)));
  const count = all.reduce((sum, each) => sum + each.count, 0);
  const losses = contests.reduce((sum, { above, equal }) => sum + above + equal / 2, 0);
  const wins = count - losses;
  const range = rangeAround(all.map(({ rating }) => rating));
  if (count === 0) return { rating: null, low: null, high: null };
  const rating =
    wins === 0 || losses === 0
      ? null
      : bisect((at) => sumOver(all, (other) => winProbability(at, other)) - wins, range);
  const best = rating === null ? bestAtNoEnd(all, losses) : logLikelihood(all, wins, rating);
  const excess = (at: number) => {
    const independent = sumOver(all, (other) => variance(winProbability(at, other)));
    const joint = coarse.reduce((sum, field) => sum + varianceOfAbove(field, at), 0);
    return 2 * (best - logLikelihood(all, wins, at)) * (independent / joint) - critical;
  };
  const [bottom, top] = [rating ?? range.low, rating ?? range.high];
  return {
    rating,
    low: wins === 0 ? null : bisect((at) => -excess(at), { low: range.low, high: top }),
    high: losses === 0 ? null : bisect(excess, { low: bottom, high: range.high }),
  };
}

/** Contestants with equal ratings, once. */
type Field = { rating: number; count: number }[];

function fieldOf(ratings: readonly number[]): Field {
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return Array.from(counts, ([rating, count]) => ({ rating, count }));
}

/** The time for a variance grows with the square of how many ratings differ. */
function toTens(rating: number): number {
  return Math.round(rating / 10) * 10;
}

function sumOver(field: Field, value: (rating: number) => number): number {
  return field.reduce((sum, { rating, count }) => sum + count * value(rating), 0);
}

function variance(probability: number): number {
  return probability * (1 - probability);
}

/** Without what does not hang on the rating. */
function logLikelihood(field: Field, wins: number, rating: number): number {
  return (
    wins * perPoint * rating -
    sumOver(field, (other) => Math.log1p(Math.exp(perPoint * (rating - other))))
  );
}

/** What `logLikelihood` tends to when all are beaten, or none. */
function bestAtNoEnd(field: Field, losses: number): number {
  return losses === 0 ? perPoint * sumOver(field, (other) => other) : 0;
}

/**
 * The variance of how many of a field are above a contestant. Everybody's day varies so that every
 * pair has Elo's probability: in the model of Plackett and Luce all arrive after exponential times
 * of rate 10^(rating / 400). With ratios a and b of their rates to the contestant's, two others
 * arrive both later with probability 1 / (1 + a + b). In this race some days are unusually good;
 * the same race from behind has unusually bad ones. Nobody knows which contests have: the mean of
 * both variances is taken.
 */
function varianceOfAbove(field: Field, rating: number): number {
  const ratios = field.map((other) => Math.exp(perPoint * (other.rating - rating)));
  const inverse = ratios.map((ratio) => 1 / ratio);
  return (varianceOfLater(field, ratios) + varianceOfLater(field, inverse)) / 2;
}

function varianceOfLater(field: Field, ratios: readonly number[]): number {
  let sum = 0;
  for (const [i, { count }] of field.entries()) {
    const a = ratios[i] ?? 0;
    const later = 1 / (1 + a);
    sum += count * (later - 1 / (1 + a + a));
    for (const [j, other] of field.entries()) {
      const b = ratios[j] ?? 0;
      sum += count * other.count * (1 / (1 + a + b) - later / (1 + b));
    }
  }
  return sum;
}
