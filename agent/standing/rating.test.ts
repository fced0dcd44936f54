import { describe, expect, test } from "vitest";
import { seededRandom } from "../lab/random.ts";
import { ratingAtRank } from "./elo.ts";
import { type Attained, mostLikelyRating } from "./rating.ts";

const many = (count: number, rating: number) => Array.from({ length: count }, () => rating);

describe("the most likely rating", () => {
  test("of one contest is the one whose expected rank is the rank attained", () => {
    const ratings = [2100, 1900, 1850, 1700, 1500, 1400, 1200];
    const { rating } = mostLikelyRating([{ ratings, above: 2, equal: 0 }]);
    expect(rating).toBeCloseTo(ratingAtRank(3, ratings), 1);
  });

  test("counts a tie as half a win", () => {
    const { rating } = mostLikelyRating([{ ratings: [1500, 1500], above: 0, equal: 2 }]);
    expect(rating).toBeCloseTo(1500, 1);
  });

  test("worked by hand: two of three equals beaten, once or ten times over, is 400 lg 2 above", () => {
    const one: Attained = { ratings: many(3, 1500), above: 1, equal: 0 };
    const byHand = 1500 + 400 * Math.log10(2);
    expect(mostLikelyRating([one]).rating).toBeCloseTo(byHand, 1);
    expect(mostLikelyRating(many(10, 0).map(() => one)).rating).toBeCloseTo(byHand, 1);
  });

  test("worked by hand: all beaten once and none once, in fields alike, is the field's own", () => {
    const first: Attained = { ratings: many(5, 1800), above: 0, equal: 0 };
    const last: Attained = { ratings: many(5, 1800), above: 5, equal: 0 };
    expect(mostLikelyRating([first, last]).rating).toBeCloseTo(1800, 1);
  });

  test("worked by hand: a win over 1400 and a loss to 1800 is the middle", () => {
    const { rating } = mostLikelyRating([
      { ratings: [1400], above: 0, equal: 0 },
      { ratings: [1800], above: 1, equal: 0 },
    ]);
    expect(rating).toBeCloseTo(1600, 1);
  });

  test("moves with the field", () => {
    const ratings = [2100, 1900, 1850, 1700, 1500];
    const shifted = ratings.map((each) => each + 300);
    const before = mostLikelyRating([{ ratings, above: 1, equal: 1 }]);
    const after = mostLikelyRating([{ ratings: shifted, above: 1, equal: 1 }]);
    for (const part of ["rating", "low", "high"] as const)
      expect(after[part]).toBeCloseTo((before[part] ?? 0) + 300, 0);
  });
});

describe("the interval", () => {
  const middling: Attained = { ratings: many(200, 1500), above: 100, equal: 0 };

  test("holds the estimate, and narrows as contests add up, by the root of their number", () => {
    const widths = [1, 4, 16].map((count) => {
      const { rating, low, high } = mostLikelyRating(many(count, 0).map(() => middling));
      expect(low).toBeLessThan(rating ?? 0);
      expect(high).toBeGreaterThan(rating ?? 0);
      return (high ?? 0) - (low ?? 0);
    });
    const ratio = (widths[1] ?? 0) / (widths[2] ?? 1);
    expect(ratio).toBeGreaterThan(1.9);
    expect(ratio).toBeLessThan(2.3);
  });

  test("of one contest stays wide however many take part: one day is one day", () => {
    const { low, high } = mostLikelyRating([{ ratings: many(5_000, 1500), above: 2500, equal: 0 }]);
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThan(400);
  });

  test("has no end above for whoever is ahead of all, nor below for the last", () => {
    const ahead = mostLikelyRating([{ ratings: many(50, 1500), above: 0, equal: 0 }]);
    expect(ahead).toMatchObject({ rating: null, high: null });
    expect(ahead.low).toBeGreaterThan(1500);
    const behind = mostLikelyRating([{ ratings: many(50, 1500), above: 50, equal: 0 }]);
    expect(behind).toMatchObject({ rating: null, low: null });
    expect(behind.high).toBeLessThan(1500);
  });

  describe.each(["good", "bad"] as const)("where unusual days are %s", (days) => {
    test.each([
      [1, 1650],
      [1, 2200],
      [4, 1650],
      [4, 2200],
    ])("of %d contests at %d holds the truth more than 9 times in 10", (contests, truth) => {
      const random = seededRandom(contests * 10_000 + truth);
      const times = 150;
      let held = 0;
      for (let time = 0; time < times; time++) {
        const attained = many(contests, 0).map(() => race(truth, days, random));
        const { low, high } = mostLikelyRating(attained);
        if ((low ?? -Infinity) <= truth && truth <= (high ?? Infinity)) held += 1;
      }
      expect(held / times).toBeGreaterThan(0.9);
    });
  });
});

test("nobody to compare with is no rating", () => {
  expect(mostLikelyRating([])).toEqual({ rating: null, low: null, high: null });
});

/** A contest as Plackett and Luce have it, forwards or backwards: all arrive after exponential times. */
function race(truth: number, days: "good" | "bad", random: () => number): Attained {
  const ratings = many(30, 0).map(() => 1200 + Math.floor(random() * 900));
  const sign = days === "good" ? 1 : -1;
  const timeOf = (rating: number) => -Math.log(1 - random()) / 10 ** ((sign * rating) / 400);
  const own = sign * timeOf(truth);
  const above = ratings.filter((rating) => sign * timeOf(rating) < own).length;
  return { ratings, above, equal: 0 };
}
