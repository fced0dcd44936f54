import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passAtK } from "./pass-at-k.ts";

/** By counting, for numbers that are small enough. */
function counted(n: number, c: number, k: number): number {
  const choose = (of: number, some: number): number =>
    some < 0 || some > of
      ? 0
      : Array.from({ length: some }, (_, i) => (of - i) / (i + 1)).reduce(
          (all, one) => all * one,
          1,
        );
  return 1 - choose(n - c, k) / choose(n, k);
}

const numbers = fc
  .integer({ min: 1, max: 40 })
  .chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.integer({ min: 1, max: n })));

describe("pass@k", () => {
  test("is the probability that one of k drawn programs passes", () => {
    fc.assert(
      fc.property(numbers, ([n, c, k]) => {
        expect(passAtK(n, c, k)).toBeCloseTo(counted(n, c, k), 9);
      }),
    );
  });

  test("is stable for ten thousand programs", () => {
    expect(passAtK(10_000, 1, 1)).toBeCloseTo(1e-4, 12);
    expect(passAtK(10_000, 1, 50)).toBeCloseTo(0.005, 12);
    expect(passAtK(10_000, 5_000, 1)).toBeCloseTo(0.5, 12);
    expect(passAtK(10_000, 10, 10_000)).toBe(1);
    expect(passAtK(10_000, 0, 5_000)).toBe(0);
  });

  test.each([
    [10, 11, 1],
    [10, -1, 1],
    [10, 5, 0],
    [10, 5, 11],
    [10.5, 5, 1],
  ])("is nothing for n = %d, c = %d, k = %d", (n, c, k) => {
    expect(() => passAtK(n, c, k)).toThrow(RangeError);
  });
});
