import { allCells } from "../../workers/batch/grid.ts";
import type { CellOutcome } from "../../workers/batch/outcome.ts";
import {
  type Combination,
  type CombinationName,
  type Summary,
  summarise,
} from "../../workers/batch/summary.ts";
import type { Contestants } from "../standing/contestants.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";
import type { BatchSpec } from "./batch-spec.ts";
import { type CombinationStanding, standingOfCells } from "./scoreboards.ts";

/** What seeds have in common, and what it is worth beside people; null without a scoreboard. */
export type PlacedCombination = Combination & { standing: CombinationStanding | null };

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
    combinations: placed(spec, summary, scoreboards),
  };
}

function placed(
  { grid }: BatchSpec,
  { combinations, cells }: Summary,
  scoreboards: ReadonlyMap<string, Contestants>,
): PlacedCombination[] {
  const byName = Map.groupBy(cells, nameOf);
  const refused = new Set<string>();
  return combinations.map((one) => {
    const { contest } = one;
    const contestants = refused.has(contest) ? undefined : scoreboards.get(contest);
    const rule = grid.entries
      .find((entry) => entry.contest === contest && entry.source === one.source)
      ?.rules.find(({ name }) => name === one.rule);
    if (contestants === undefined || rule === undefined) return { ...one, standing: null };
    try {
      const standing = standingOfCells(contestants, rule, byName.get(nameOf(one)) ?? []);
      return { ...one, standing };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.add(contest);
      warn(`Results of ${contest} are not placed. ${error.message} ${error.hint}`);
      return { ...one, standing: null };
    }
  });
}

function nameOf({ contest, source, rule, strategy }: CombinationName): string {
  return JSON.stringify([contest, source, rule, strategy]);
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
