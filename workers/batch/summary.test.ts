import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allCells } from "./grid.ts";
import type { CellOutcome } from "./outcome.ts";
import { summarise } from "./summary.ts";
import { entry, grid, rule } from "./testing/small-grid.ts";

const of = grid([entry({ rules: [rule("one", { cap: 1 })], seeds: [1, 2, 3] })]);

/** `o1-ioi` has 10 points more than `random` with every seed, and seeds differ by 100. */
const outcomes = new Map(
  allCells(of).map(({ id, strategy, seed }): [string, CellOutcome] => [
    id,
    {
      cell: id,
      ok: true,
      score: 1_000 + 100 * seed + (strategy === 0 ? 10 : 0),
      maxScore: 6_000,
      penaltyMinutes: 10 * seed,
      submissions: seed,
      problems: [],
    },
  ]),
);

describe("a batch's summary", () => {
  it("has a mean and an interval over the seeds of each combination", () => {
    const { combinations } = summarise(of, outcomes);
    expect(combinations).toMatchObject([
      { strategy: "o1-ioi", rule: "one", cap: 1, played: 3, score: { mean: 1_210 } },
      {
        strategy: "random",
        played: 3,
        missing: 0,
        score: { mean: 1_200 },
        submissions: 2,
        penaltyMinutes: 20,
      },
    ]);
    const { low, high } = combinations[1]?.score ?? { low: null, high: null };
    expect(1_200 - (low ?? 0)).toBeCloseTo((4.3027 * 100) / Math.sqrt(3), 1);
    expect((high ?? 0) - 1_200).toBeCloseTo((4.3027 * 100) / Math.sqrt(3), 1);
  });

  it("compares strategies seed by seed, so that what seeds have in common falls out", () => {
    const { differences, combinations } = summarise(of, outcomes);
    expect(differences).toMatchObject([
      { strategy: "o1-ioi", than: "random", seeds: 3, points: { mean: 10, low: 10, high: 10 } },
      { strategy: "random", than: "o1-ioi", seeds: 3, points: { mean: -10, low: -10, high: -10 } },
    ]);
    expect(combinations.map(({ difference }) => difference?.mean)).toEqual([undefined, -10]);
  });

  it("leaves out cells that failed, and says that they are missing", () => {
    const failed = new Map(outcomes).set("0/0/1/2", { cell: "0/0/1/2", ok: false, reason: "why" });
    const { combinations, differences, cells } = summarise(of, failed);
    expect(combinations[1]).toMatchObject({ played: 2, missing: 1, score: { mean: 1_200 } });
    expect(differences.map(({ seeds }) => seeds)).toEqual([2, 2]);
    expect(cells.find(({ ok }) => !ok)).toEqual({
      contest: "small",
      source: "60 programs (simulated)",
      rule: "one",
      strategy: "random",
      seed: 2,
      ok: false,
      reason: "why",
    });
  });

  it("knows of combinations of which nothing was played", () => {
    const { combinations, differences } = summarise(of, new Map());
    expect(combinations.map(({ score, missing }) => ({ score, missing }))).toEqual([
      { score: null, missing: 3 },
      { score: null, missing: 3 },
    ]);
    expect(differences).toEqual([]);
  });

  it("does not depend on the order in which cells ended", () => {
    const orders = fc.shuffledSubarray([...outcomes], { minLength: outcomes.size });
    fc.assert(
      fc.property(orders, (order) => {
        expect(summarise(of, new Map(order))).toEqual(summarise(of, outcomes));
      }),
    );
  });
});
