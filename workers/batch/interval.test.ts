import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { seededRandom } from "../../agent/lab/random.ts";
import { intervalOf, studentT } from "./interval.ts";

// Two-sided 95 % of the tables that every handbook of statistics has.
test.each([
  [1, 12.7062],
  [2, 4.3027],
  [3, 3.1824],
  [4, 2.7764],
  [5, 2.5706],
  [10, 2.2281],
  [29, 2.0452],
  [1_000, 1.9623],
])("Student's t of %i degrees of freedom", (degrees, value) => {
  expect(Math.abs(studentT(degrees) / value - 1)).toBeLessThan(0.002);
});

describe("the interval of a mean", () => {
  it("needs two values", () => {
    expect(intervalOf([])).toBeNull();
    expect(intervalOf([7])).toEqual({ mean: 7, low: null, high: null });
  });

  it("is a point where all values are the same", () => {
    expect(intervalOf([4, 4, 4])).toEqual({ mean: 4, low: 4, high: 4 });
  });

  it("is that of the handbook", () => {
    // s = √7.5, n = 6: 2.5706 · 2.7386 / √6 = 2.874
    const { mean = 0, low, high } = intervalOf([10, 10, 10, 15, 15, 15]) ?? {};
    expect(mean).toBe(12.5);
    expect(mean - (low ?? 0)).toBeCloseTo(2.874, 2);
    expect((high ?? 0) - mean).toBeCloseTo(2.874, 2);
  });

  it("ends where the mean can't be", () => {
    expect(intervalOf([0, 100], { least: 0, most: 100 })).toEqual({ mean: 50, low: 0, high: 100 });
  });

  it("holds the mean, whatever the order", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(values, (some) => {
        const { mean = 0, low, high } = intervalOf(some) ?? {};
        expect(low ?? 0).toBeLessThanOrEqual(mean);
        expect(high ?? 0).toBeGreaterThanOrEqual(mean);
        expect(intervalOf(some.toReversed())?.mean).toBeCloseTo(mean, 4);
      }),
    );
  });

  it("has the true mean in it 95 times of 100", () => {
    const random = seededRandom(1);
    const trials = 4_000;
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      const values = Array.from({ length: 8 }, () => normal(random));
      const { low, high } = intervalOf(values) ?? { low: null, high: null };
      if ((low ?? 0) <= 0 && (high ?? 0) >= 0) held++;
    }
    expect(Math.abs(held / trials - 0.95)).toBeLessThan(0.012);
  });
});

/** Box and Muller, 1958. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
