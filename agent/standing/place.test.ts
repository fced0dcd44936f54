import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOf } from "./place.ts";
import type { Result } from "./result.ts";

const points = (score: number): Result => ({ kind: "points", score });
const icpc = (solved: number, penaltyMinutes: number): Result => ({
  kind: "icpc",
  solved,
  penaltyMinutes,
});

describe("a place among points", () => {
  const board = [400, 300, 300, 300, 100, 0].map(points);

  test("is one more than those who did better, in their midst too", () => {
    expect(placeOf(board, points(300))).toMatchObject({ above: 1, equal: 3, below: 2, rank: 2 });
    expect(placeOf(board, points(250))).toMatchObject({ above: 4, equal: 0, below: 2, rank: 5 });
    expect(placeOf(board, points(500))).toMatchObject({ rank: 1, percentile: 100 });
    expect(placeOf(board, points(-1))).toMatchObject({ rank: 7, percentile: 0 });
  });

  test("has as percentile the share of those below, and half of the equal", () => {
    expect(placeOf(board, points(300)).percentile).toBeCloseTo((100 * 3.5) / 6, 12);
  });

  test("sees points as a scoreboard shows them", () => {
    expect(placeOf([points(0.3)], points(0.1 + 0.2)).equal).toBe(1);
    expect(placeOf([points(359.71)], points(359.709_999_9)).equal).toBe(1);
    expect(placeOf([points(359.71)], points(359.7)).above).toBe(1);
  });
});

test("the ICPC counts problems first, then penalty time", () => {
  const board = [icpc(9, 1200), icpc(8, 700), icpc(8, 900), icpc(2, 30)];
  expect(placeOf(board, icpc(8, 900))).toMatchObject({ above: 2, equal: 1, below: 1, rank: 3 });
  expect(placeOf(board, icpc(8, 701)).rank).toBe(3);
  expect(placeOf(board, icpc(10, 5000)).rank).toBe(1);
});

test("equals are told apart by the last acceptance, or by penalty, where both sides tell it", () => {
  const last = (lastMinutes: number) => ({ ...icpc(2, 100), lastMinutes });
  expect(placeOf([last(60), last(61)], last(60))).toMatchObject({ above: 0, equal: 1, below: 1 });
  expect(placeOf([last(60), last(61)], icpc(2, 100)).equal).toBe(2);
  const timed = (penaltyMinutes: number) => ({ ...points(300), penaltyMinutes });
  expect(placeOf([timed(20), timed(30)], timed(25))).toMatchObject({ above: 1, below: 1 });
  expect(placeOf([timed(20), timed(30)], points(300)).equal).toBe(2);
});

describe("a rank", () => {
  test("is taken at its word on every scoreboard", () => {
    expect(placeOf([points(3), points(2), points(1)], { kind: "rank", rank: 2 })).toMatchObject({
      above: 1,
      equal: 0,
      below: 2,
      rank: 2,
    });
    expect(placeOf([icpc(3, 9)], { kind: "rank", rank: 2 }).below).toBe(0);
  });

  test.each([0, 5, 1.5])("%d is refused beside three contestants", (rank) => {
    expect(() => placeOf([1, 2, 3].map(points), { kind: "rank", rank })).toThrow(
      `there is no rank ${rank} beside 3 contestants`,
    );
  });
});

test("a result of another currency is refused", () => {
  expect(() => placeOf([points(3)], icpc(1, 20))).toThrow(
    "the scoreboard ranks by points, and the result is in problems solved and penalty time",
  );
  expect(() => placeOf([], points(1))).toThrow("no contestants");
});

test("nobody is lost, and a better score never stands lower", () => {
  const score = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(score, { minLength: 1 }), score, score, (scores, one, other) => {
      const board = scores.toSorted((a, b) => b - a).map(points);
      const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((each) =>
        placeOf(board, points(each)),
      );
      expect((worse?.above ?? 0) + (worse?.equal ?? 0) + (worse?.below ?? 0)).toBe(scores.length);
      expect(better?.rank).toBeLessThanOrEqual(worse?.rank ?? 0);
      expect(better?.percentile).toBeGreaterThanOrEqual(worse?.percentile ?? 0);
    }),
  );
});
