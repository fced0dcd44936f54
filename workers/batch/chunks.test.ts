import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf } from "./chunks.ts";
import { allCells, type GridPools } from "./grid.ts";
import { entry, grid, rule, recording, simulation } from "./testing/small-grid.ts";

const none = () => false;
const rules = (count: number) =>
  Array.from({ length: count }, (_, index) => rule(`p${index}`, { cap: index + 1 }));
const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const anyPools: fc.Arbitrary<GridPools> = fc.oneof(
  fc.constant({ kind: "simulation", simulation } as const),
  fc
    .record({ perSeed: fc.boolean(), programs: fc.option(fc.integer({ min: 1, max: 100_000 })) })
    .map(recording),
);
const anyGrid = fc
  .array(
    fc.record({
      pools: anyPools,
      rules: fc.integer({ min: 1, max: 5 }).map(rules),
      seeds: fc.integer({ min: 1, max: 60 }).map(seeds),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((entries) => grid(entries.map(entry)));

describe("chunks", () => {
  it("hold every cell that is open once, each of one entry", () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 1, max: 5 }), (some, nth) => {
        const isDone = ({ seed }: { seed: number }) => seed % nth === 0;
        const chunks = chunksOf(some, isDone);
        const handedOut = chunks.flatMap(({ cells }) => cells);
        const open = allCells(some).filter((cell) => !isDone(cell));
        expect(handedOut.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
        for (const { entry: own, cells } of chunks) {
          expect(cells.length).toBeGreaterThan(0);
          expect(cells.every((cell) => cell.entry === own)).toBe(true);
        }
      }),
    );
  });

  it("make a seed's programs up once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 60 }), (some, many) => {
        const of = grid([entry({ rules: rules(some), seeds: seeds(many) })]);
        const made = chunksOf(of, none).flatMap(({ cells }) => [
          ...new Set(cells.map(({ seed }) => seed)),
        ]);
        expect(made).toEqual(seeds(many));
      }),
    );
  });

  it("are of one run", () => {
    const of = grid([entry({ pools: recording({ perSeed: true }), seeds: seeds(7) })]);
    expect(chunksOf(of, none).map(({ cells }) => cells.map(({ seed }) => seed))).toEqual(
      seeds(7).map((seed) => [seed, seed, seed, seed]),
    );
  });

  it("are smaller where a cell is more work", () => {
    const sizes = (programs: number) =>
      chunksOf(grid([entry({ pools: recording({ programs }), seeds: seeds(50) })]), none).map(
        ({ cells }) => cells.length,
      );
    expect(sizes(100)).toEqual([50, 50, 50, 50]);
    expect(Math.max(...sizes(60_000))).toBe(1);
  });
});
