import { loadWeights } from "../../../agent/rank/weights.ts";
import { namedPolicies, type Policy } from "../../../judge/referee/policy.ts";
import { allCells, type Cell, type Grid } from "../../../workers/batch/grid.ts";
import type { CellOutcome } from "../../../workers/batch/outcome.ts";
import type { BatchSpec } from "../batch-spec.ts";
import { type BatchResult, resultOf } from "../result.ts";

type Chosen = {
  contests?: string[];
  caps?: (number | null)[];
  strategies?: string[];
  seeds?: number[];
};

function capped(cap: number | null): Policy {
  const { ioi } = namedPolicies;
  if (ioi === undefined) throw new Error("no policy ioi");
  return { ...ioi, name: cap === null ? "ioi-no-cap" : `ioi-cap-${cap}`, cap };
}

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
      policies: caps.map(capped),
      seeds,
      pools: { kind: "recording", perSeed: false, samples: 5, programs: null },
    })),
    strategies: strategies.map((label) => ({ label, file: null })),
    baseline: 0,
    weights: loadWeights(),
    retries: 2,
  };
}

/** More points for later policies, earlier strategies and higher seeds. */
export function playedOutcome({ id, policy, strategy, seed }: Cell): CellOutcome {
  const score = 100 + 50 * policy - 40 * strategy + 3 * seed * (strategy + 1);
  return { cell: id, ok: true, score, maxScore: 300, submissions: 2 + policy, problems: [] };
}

export function resultWith(
  grid: Grid = gridOf(),
  outcomeOf: (cell: Cell) => CellOutcome = playedOutcome,
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
  };
  return resultOf(spec, outcomes, "/runs/report.html");
}
