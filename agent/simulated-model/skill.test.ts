import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abilityOf, choiceWeights, type Option, skillModel, slipChanceOf } from "./skill.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const deviate = fc.double({ min: -8, max: 8, noNaN: true });
const pair = fc.tuple(unit, unit).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const option: fc.Arbitrary<Option> = fc.record({
  difficulty: unit,
  weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  points: fc.nat(100),
});
const options = fc.array(option, { minLength: 1, maxLength: 12 });

describe("the ability of a program", () => {
  test("is the skill in the middle, and always at 0 and 1", () => {
    expect(abilityOf(0.6, 0)).toBeCloseTo(0.6, 12);
    fc.assert(
      fc.property(deviate, (z) => {
        expect([abilityOf(0, z), abilityOf(1, z)]).toEqual([0, 1]);
      }),
    );
  });

  test("is from 0 to 1, and with the same luck never falls with skill", () => {
    fc.assert(
      fc.property(pair, deviate, ([low, high], z) => {
        expect(abilityOf(low, z)).toBeGreaterThanOrEqual(0);
        expect(abilityOf(high, z)).toBeLessThanOrEqual(1);
        expect(abilityOf(low, z)).toBeLessThanOrEqual(abilityOf(high, z));
      }),
    );
  });
});

test("slips fall with skill, to none at skill 1", () => {
  expect([slipChanceOf(0), slipChanceOf(1)]).toEqual([skillModel.slipChance, 0]);
  fc.assert(
    fc.property(pair, ([low, high]) => {
      expect(slipChanceOf(high)).toBeLessThanOrEqual(slipChanceOf(low));
    }),
  );
});

describe("the choice of an idea", () => {
  const brute = { difficulty: 0.1, weight: 3, points: 20 };
  const greedy = { difficulty: 0.3, weight: 2, points: 0 };
  const square = { difficulty: 0.4, weight: 2, points: 50 };
  const sweep = { difficulty: 0.8, weight: 1, points: 100 };
  const tree = { difficulty: 0.9, weight: 1, points: 100 };
  const all = [brute, greedy, square, sweep, tree];

  test("is among the ideas that are had", () => {
    expect(choiceWeights(all, 0.2)).toEqual([3, 0, 0, 0, 0]);
  });

  test("prefers the hardest with the most points, and forgets what is much easier", () => {
    const [, , , atSweep = 0, atTree = 0] = choiceWeights(all, 1);
    expect(choiceWeights(all, 1).slice(0, 3)).toEqual([0, 0, 0]);
    expect(atTree).toBeGreaterThan(atSweep);
    expect(atSweep).toBeGreaterThan(0);
  });

  test("takes a wrong idea for a good one, the rarer the greater the ability", () => {
    const [, at4 = 0] = choiceWeights(all, 0.4);
    const [, at7 = 0] = choiceWeights(all, 0.7);
    expect(at4).toBeGreaterThan(at7);
    expect(at7).toBeGreaterThan(0);
  });

  test("is the easiest idea where none is had", () => {
    expect(choiceWeights(all.slice(2), 0)).toEqual([2, 0, 0]);
  });

  test("always has something to choose; at ability 1 only what has the most points", () => {
    fc.assert(
      fc.property(options, unit, (list, ability) => {
        const weights = choiceWeights(list, ability);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...weights)).toBeGreaterThan(0);
        const most = Math.max(...list.map(({ points }) => points));
        const able = choiceWeights(list, 1);
        const chosen = list.filter((_, index) => (able[index] ?? 0) > 0);
        expect(chosen.map(({ points }) => points)).toEqual(chosen.map(() => most));
      }),
    );
  });

  test("never has less at its best for a greater ability", () => {
    fc.assert(
      fc.property(options, pair, (list, [low, high]) => {
        const best = (ability: number) => {
          const weights = choiceWeights(list, ability);
          const open = list.filter((_, index) => (weights[index] ?? 0) > 0);
          return Math.max(...open.map(({ points }) => points));
        };
        expect(best(high)).toBeGreaterThanOrEqual(best(low));
      }),
    );
  });
});
