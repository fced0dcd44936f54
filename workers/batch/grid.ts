import { z } from "zod";
import { simulationSchema } from "../../agent/lab/simulation.ts";
import { weightsSchema } from "../../agent/rank/weights.ts";
import { ruleSchema } from "../../judge/rules/rule.ts";

const strategySchema = z.strictObject({
  /** How results call it. */
  label: z.string(),
  /** Absolute path and SHA-256 of a strategy's file; null for medalist's own. */
  file: z.strictObject({ path: z.string(), digest: z.string() }).nullable(),
});
export type GridStrategy = z.infer<typeof strategySchema>;

const poolsSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("recording"),
    /** Each seed has a run of its own; else one run serves all. */
    perSeed: z.boolean(),
    /** Answers drawn for each problem by the seed; all of them when null. */
    samples: z.int().nullable(),
    /** Answers with programs that the run holds, as far as that is known before. */
    programs: z.int().nullable(),
  }),
  z.strictObject({ kind: z.literal("simulation"), simulation: simulationSchema }),
]);
export type GridPools = z.infer<typeof poolsSchema>;

const entrySchema = z.strictObject({
  contest: z.string(),
  source: z.string(),
  /** Their names are unique. */
  rules: z.array(ruleSchema),
  seeds: z.array(z.int()),
  pools: poolsSchema,
});
/** One contest played from one source. */
export type GridEntry = z.infer<typeof entrySchema>;

export const gridSchema = z.strictObject({
  entries: z.array(entrySchema),
  strategies: z.array(strategySchema),
  /** Place of the strategy that others are held against. */
  baseline: z.int(),
  weights: weightsSchema,
  retries: z.int(),
});
/** All that decides what a batch plays, as plain data. */
export type Grid = z.infer<typeof gridSchema>;

/**
 * One play of one contest, from one source, under one rule, with one strategy and one seed:
 * what is handed out, tried again, and counted. The numbers are places in the grid.
 */
export type Cell = { id: string; entry: number; rule: number; strategy: number; seed: number };

/** All cells of one entry, seed by seed, so that what a seed draws is drawn for neighbours. */
export function cellsOf(grid: Grid, entry: number): Cell[] {
  const { rules = [], seeds = [] } = grid.entries[entry] ?? {};
  return seeds.flatMap((seed) =>
    rules.flatMap((_, rule) =>
      grid.strategies.map((__, strategy) => ({
        id: [entry, rule, strategy, seed].join("/"),
        entry,
        rule,
        strategy,
        seed,
      })),
    ),
  );
}

export function allCells(grid: Grid): Cell[] {
  return grid.entries.flatMap((_, entry) => cellsOf(grid, entry));
}
