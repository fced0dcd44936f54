import { allCells } from "../../workers/batch/grid.ts";
import type { CellOutcome } from "../../workers/batch/outcome.ts";
import { type CombinationName, type Summary, summarise } from "../../workers/batch/summary.ts";
import type { Contestants } from "../standing/contestants.ts";
import type { BatchSpec } from "./batch-spec.ts";
import { placeCombinations, type PlacedCombination } from "./place-combinations.ts";

/** What a batch came to: what `--json` prints. */
export type BatchResult = {
  batch: string;
  name: string;
  /** Cells in all, and those that failed or were not played. */
  counts: { cells: number; missing: number };
  report: string;
  combinations: PlacedCombination[];
} & Omit<Summary, "combinations">;

export function resultOf(
  spec: BatchSpec,
  outcomes: ReadonlyMap<string, CellOutcome>,
  report: string,
  scoreboards: ReadonlyMap<string, Contestants> = new Map(),
): BatchResult {
  const cells = allCells(spec.grid);
  const missing = cells.filter(({ id }) => outcomes.get(id)?.ok !== true).length;
  const summary = summarise(spec.grid, outcomes);
  return {
    batch: spec.id,
    name: spec.name,
    counts: { cells: cells.length, missing },
    report,
    ...summary,
    combinations: placeCombinations(spec.grid, summary, scoreboards),
  };
}

/** What combinations are told apart by, in the order of the table. */
export const dimensions = ["contest", "source", "rule", "strategy"] as const;
export type Dimension = (typeof dimensions)[number];

/** The different values of a dimension, as they come in the grid. */
export function valuesOf(
  { combinations }: { combinations: readonly CombinationName[] },
  each: Dimension,
): string[] {
  return [...new Set(combinations.map((combination) => combination[each]))];
}
