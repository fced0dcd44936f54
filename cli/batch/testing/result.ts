import { loadWeights } from "../../../agent/rank/weights.ts";
import { ioi } from "../../../judge/rules/ioi.ts";
import { withCap } from "../../../judge/rules/load-rule.ts";
import { allCells, type Cell, type Grid } from "../../../workers/batch/grid.ts";
import type { CellOutcome } from "../../../workers/batch/outcome.ts";
import type { Contestants } from "../../standing/contestants.ts";
import type { BatchSpec } from "../batch-spec.ts";
import { type BatchResult, resultOf } from "../result.ts";

type Chosen = {
  contests?: string[];
  caps?: (number | null)[];
  strategies?: string[];
  seeds?: number[];
};

/** A grid that is played on runs. */
export function gridOf({
  contests = ["olympiad"],
  caps = [1, 10],
  strategies = ["o1-ioi", "random"],
  seeds = [1, 2, 3],
}: Chosen = {}): Grid {
  return {
    entries: contests.map((contest) => ({
      contest,
      source: "own pool",
      rules: caps.map((cap) => withCap(ioi, cap)),
      seeds,
      pools: { kind: "recording", perSeed: false, samples: 5, programs: null },
    })),
    strategies: strategies.map((label) => ({ label, file: null })),
    baseline: 0,
    weights: loadWeights(),
    retries: 2,
  };
}

/** More points for later rules, earlier strategies and higher seeds. */
export function playedOutcome({ id, rule, strategy, seed }: Cell): CellOutcome {
  const score = 100 + 50 * rule - 40 * strategy + 3 * seed * (strategy + 1);
  return {
    cell: id,
    ok: true,
    score,
    maxScore: 300,
    penaltyMinutes: null,
    submissions: 2 + rule,
    problems: [],
  };
}

export function resultWith(
  grid: Grid = gridOf(),
  outcomeOf: (cell: Cell) => CellOutcome = playedOutcome,
  scoreboards?: ReadonlyMap<string, Contestants>,
): BatchResult {
  const outcomes = new Map(
    allCells(grid).map((cell): [string, CellOutcome] => [cell.id, outcomeOf(cell)]),
  );
  const spec: BatchSpec = {
    format: 1,
    id: "20260102-batch-caps-k3f9",
    version: "0",
    createdAt: "",
    name: "caps",
    grid,
    recordings: [],
    scoreboards: {},
  };
  return resultOf(spec, outcomes, "/runs/report.html", scoreboards);
}
