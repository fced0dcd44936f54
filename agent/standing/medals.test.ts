import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutoffsOf, medalOfRank, medalOfScore, medalRules } from "./medals.ts";

const twelve = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 0];

describe("the rule of the IOI", () => {
  test("gives one gold, two silver and three bronze among twelve who differ", () => {
    expect(cutoffsOf("ioi", twelve)).toEqual({ gold: 100, silver: 80, bronze: 50 });
    expect(cutoffsOf("ioi-2010", twelve)).toEqual({ gold: 100, silver: 80, bronze: 50 });
  });

  test("rounds up: at least a twelfth, a quarter, a half", () => {
    expect(cutoffsOf("ioi", [...twelve, 0])).toEqual({ gold: 90, silver: 70, bronze: 40 });
  });

  test("never splits equal scores: a tie at the boundary gets the better medal", () => {
    const tied = [100, 100, 100, 70, 60, 50, 50, 50, 20, 10, 5, 0];
    expect(cutoffsOf("ioi", tied)).toEqual({ gold: 100, silver: 100, bronze: 50 });
    const medals = tied.map((score) => medalOfScore(cutoffsOf("ioi", tied), score));
    expect(medals.filter((medal) => medal === "gold")).toHaveLength(3);
    expect(medals.filter((medal) => medal === "silver")).toHaveLength(0);
    expect(medals.filter((medal) => medal === "bronze")).toHaveLength(5);
  });

  test("of 2010 gave no bronze to a tie across the middle", () => {
    const tied = [100, 90, 80, 70, 60, 50, 50, 50, 20, 10, 5, 0];
    expect(cutoffsOf("ioi-2010", tied).bronze).toBe(60);
    expect(cutoffsOf("ioi", tied).bronze).toBe(50);
  });

  test("when all are equal gives gold to all, and of 2010 no bronze at all", () => {
    expect(cutoffsOf("ioi", [7, 7, 7])).toEqual({ gold: 7, silver: 7, bronze: 7 });
    expect(cutoffsOf("ioi-2010", [7, 7, 7]).bronze).toBeNull();
  });
});

test("a medal is reached by the cutoff itself, as a scoreboard shows it", () => {
  const cutoffs = { gold: 359.71, silver: 253.9, bronze: 168 };
  expect(medalOfScore(cutoffs, 359.71)).toBe("gold");
  expect(medalOfScore(cutoffs, 359.709_999_9)).toBe("gold");
  expect(medalOfScore(cutoffs, 359.7)).toBe("silver");
  expect(medalOfScore(cutoffs, 168)).toBe("bronze");
  expect(medalOfScore(cutoffs, 167.99)).toBeNull();
});

test("a medal may go by rank, as at the ICPC", () => {
  const cutoffs = { gold: 4, silver: 8, bronze: 12 };
  expect([1, 4, 5, 12, 13].map((rank) => medalOfRank(cutoffs, rank))).toEqual([
    "gold",
    "gold",
    "silver",
    "bronze",
    null,
  ]);
});

describe("for any scores", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });
  const reach = (all: number[], cutoff: number) => all.filter((one) => one >= cutoff).length;

  test("a cutoff is the highest that gives as many medals as it must", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(...medalRules), (all, rule) => {
        const { gold, silver, bronze } = cutoffsOf(rule, all);
        const fixed: [number | null, number][] = [
          [gold, 12],
          [silver, 4],
        ];
        const bounds = rule === "ioi" ? [...fixed, [bronze, 2] as const] : fixed;
        for (const [cutoff, parts] of bounds) {
          expect(reach(all, cutoff ?? 99) * parts).toBeGreaterThanOrEqual(all.length);
          expect(reach(all, (cutoff ?? 99) + 1) * parts).toBeLessThan(all.length);
        }
      }),
    );
  });

  test("bronze of 2010 is the lowest that gives medals to half of all at most", () => {
    fc.assert(
      fc.property(scores, (all) => {
        const bronze = cutoffsOf("ioi-2010", all).bronze ?? Infinity;
        const next = Math.max(-1, ...all.filter((one) => one < bronze));
        expect(reach(all, bronze) * 2).toBeLessThanOrEqual(all.length);
        expect(reach(all, next) * 2).toBeGreaterThan(all.length);
      }),
    );
  });
});
