import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icpc } from "./icpc.ts";
import { ioi } from "./ioi.ts";
import { type Human, placeAmong, sameCurrency } from "./place.ts";
import { training } from "./training.ts";

const human = (
  score: number,
  medal: string | null = null,
  penalty: number | null = null,
): Human => ({
  score,
  medal,
  penaltyMinutes: penalty,
  lastMinutes: null,
});
const standing = (score: number, penaltyMs: number | null = null) => ({
  score,
  penaltyMs,
  maxScore: 600,
  lastMs: null,
});

describe("the place among people", () => {
  const people = [human(500, "gold"), human(362, "gold"), human(300, "silver"), human(200)];

  it("comes after those who were better, and shares a place with equals", () => {
    expect(placeAmong(people, standing(362))).toEqual({ rank: 2, of: 5, medal: "gold" });
    expect(placeAmong(people, standing(361.99))).toEqual({ rank: 3, of: 5, medal: "silver" });
    expect(placeAmong(people, standing(600)).rank).toBe(1);
    expect(placeAmong(people, standing(250))).toEqual({ rank: 4, of: 5, medal: null });
  });

  it("goes by penalty among equals, where it is told", () => {
    const teams = [human(5, null, 400), human(5, null, 600), human(5)];
    expect(placeAmong(teams, standing(5, 500 * 60_000)).rank).toBe(2);
  });

  it("is told only where scores are counted alike", () => {
    expect(sameCurrency(ioi, training)).toBe(true);
    expect(sameCurrency(ioi, icpc)).toBe(false);
  });

  it("is never worse for a better score", () => {
    const scores = fc.array(fc.nat(600), { maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.nat(600), fc.nat(600), (all, a, b) => {
        const humans = all.map((score) => human(score));
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const rankOf = (score: number) => placeAmong(humans, standing(score)).rank;
        expect(rankOf(high)).toBeLessThanOrEqual(rankOf(low));
      }),
    );
  });
});
