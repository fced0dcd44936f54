import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedRank, ratingAtRank, winProbability } from "./elo.ts";

test("200 points are odds of about 3 to 1, 400 of 10 to 1", () => {
  expect(winProbability(1500, 1500)).toBe(0.5);
  expect(winProbability(1900, 1500)).toBeCloseTo(10 / 11, 12);
  expect(winProbability(1700, 1500)).toBeCloseTo(0.76, 2);
  expect(winProbability(1234, 1700) + winProbability(1700, 1234)).toBeCloseTo(1, 12);
});

describe("worked by hand", () => {
  test("among equals the expected rank is the middle", () => {
    expect(expectedRank(1500, [1500, 1500, 1500, 1500])).toBe(3);
    expect(ratingAtRank(3, [1500, 1500, 1500, 1500])).toBeCloseTo(1500, 1);
  });

  test("second beside three equals is won against each with probability 2/3: 400 lg 2 above", () => {
    expect(ratingAtRank(2, [1500, 1500, 1500])).toBeCloseTo(1500 + 400 * Math.log10(2), 1);
  });

  test("first with one half beside ten equals, odds of 19 to 1", () => {
    const ten = Array.from({ length: 10 }, () => 2000);
    expect(ratingAtRank(1.5, ten)).toBeCloseTo(2000 + 400 * Math.log10(19), 1);
  });

  test("1 / (1 + 1/10) and 1 / (1 + 10) of two 400 above and below add up to one", () => {
    expect(expectedRank(1600, [2000, 1200])).toBeCloseTo(2, 12);
    expect(ratingAtRank(2, [2000, 1200])).toBeCloseTo(1600, 1);
  });

  test("ahead of or behind all there is no rating", () => {
    expect(ratingAtRank(1, [1500, 1600])).toBe(Infinity);
    expect(ratingAtRank(3, [1500, 1600])).toBe(-Infinity);
  });
});

test("the expected rank of the rating at a rank is that rank", () => {
  const ratings = fc.array(fc.integer({ min: -500, max: 4000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(ratings, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (others, share) => {
      const rank = 1 + share * others.length;
      expect(expectedRank(ratingAtRank(rank, others), others)).toBeCloseTo(rank, 2);
    }),
  );
});

/**
 * Codeforces Round 459 (Div. 1), contest 917, of 2018-01-29: rank, rating before and after of its
 * 423 contestants, as Codeforces published them (api/contest.ratingChanges?contestId=917; from
 * github.com/QAQrz/Codeforces-Rating-System, tests/cf_rating_official_917.txt), without names.
 */
const published = readFileSync(new URL("testing/codeforces-917.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",").map(Number))
  .map(([rank = 0, rating = 0, after = 0]) => ({ rank, rating, after }));

test("with these ranks and ratings Codeforces' own update gives what it published", () => {
  expect(updated(published)).toEqual(published.map(({ after }) => after));
});

/** The update of codeforces.com/blog/entry/20762; tied contestants have the last of their ranks. */
function updated(contestants: readonly { rank: number; rating: number }[]): number[] {
  const count = contestants.length;
  const changes = contestants.map(({ rank, rating }, self) => {
    const others = contestants.filter((_, index) => index !== self).map((each) => each.rating);
    const lastRank = contestants.filter((each) => each.rank <= rank).length;
    const aimed = Math.sqrt(lastRank * expectedRank(rating, others));
    return Math.trunc((Math.floor(ratingAtRank(aimed, others)) - rating) / 2);
  });
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const shift = Math.trunc(-sum(changes) / count) - 1;
  const shifted = changes.map((change) => change + shift);
  const best = contestants
    .map(({ rating }, index) => ({ rating, change: shifted[index] ?? 0 }))
    .toSorted((a, b) => b.rating - a.rating)
    .slice(0, Math.min(count, Math.trunc(4 * Math.sqrt(count))));
  const brake = Math.trunc(-sum(best.map(({ change }) => change)) / best.length);
  return contestants.map(
    ({ rating }, index) => rating + (shifted[index] ?? 0) + Math.min(Math.max(brake, -10), 0),
  );
}
