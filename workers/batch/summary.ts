import { allCells, type Cell, type Grid } from "./grid.ts";
import { type Interval, intervalOf } from "./interval.ts";
import type { CellOutcome, PlayedCell } from "./outcome.ts";

/** What the seeds of a combination have in common. */
export type CombinationName = {
  contest: string;
  source: string;
  rule: string;
  strategy: string;
};

/** Cells that differ by their seeds alone. */
export type Combination = CombinationName & {
  /** Submissions per problem that the rule allows; null without a cap. */
  cap: number | null;
  /** Cells that were played, and cells that failed or were not played. */
  played: number;
  missing: number;
  /** Null where no cell was played. */
  score: Interval | null;
  maxScore: number | null;
  /** Mean, where it decides between equal scores; else null. */
  penaltyMinutes: number | null;
  /** Mean of all problems together. */
  submissions: number | null;
  /** To the baseline strategy; null for itself, and where they have no seed in common. */
  difference: Interval | null;
};

/** How much more one strategy scores than another, seed by seed. */
export type Difference = CombinationName & {
  /** The strategy that is held against it. */
  than: string;
  /** Seeds that both have played. */
  seeds: number;
  points: Interval;
};

export type CellResult = CombinationName & { seed: number } & (
    | Omit<PlayedCell, "cell">
    | { ok: false; reason: string }
  );

export type Summary = {
  baseline: string;
  combinations: Combination[];
  differences: Difference[];
  cells: CellResult[];
};

/** All that a batch found, in the order of its grid, whatever order it was played in. */
export function summarise(grid: Grid, outcomes: ReadonlyMap<string, CellOutcome>): Summary {
  const groups = [...Map.groupBy(allCells(grid), groupOf).values()].map((cells) =>
    combine(grid, cells, outcomes),
  );
  const baseline = grid.strategies[grid.baseline]?.label ?? "";
  const differences: Difference[] = [];
  const combinations: Combination[] = [];
  for (const group of groups) {
    const within = differencesIn(group);
    differences.push(...within);
    for (const { scores: _, ...combination } of group) {
      const { strategy } = combination;
      const own = within.find((each) => each.than === baseline && each.strategy === strategy);
      combinations.push({ ...combination, difference: own?.points ?? null });
    }
  }
  const cells = allCells(grid).map((cell) => resultOf(grid, cell, outcomes.get(cell.id)));
  return { baseline, combinations, differences, cells };
}

/** One contest, source and rule: what strategies are compared within. */
function groupOf({ entry, rule }: Cell): string {
  return `${entry}/${rule}`;
}

type Scored = Omit<Combination, "difference"> & { scores: Map<number, number> };

function combine(
  grid: Grid,
  cells: readonly Cell[],
  outcomes: ReadonlyMap<string, CellOutcome>,
): Scored[] {
  return [...Map.groupBy(cells, ({ strategy }) => strategy).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const played = same.flatMap((cell) => {
      const outcome = outcomes.get(cell.id);
      return outcome?.ok === true ? [{ seed: cell.seed, outcome }] : [];
    });
    const maxScore = played[0]?.outcome.maxScore ?? null;
    return [
      {
        ...nameOf(grid, first),
        cap: grid.entries[first.entry]?.rules[first.rule]?.cap ?? null,
        played: played.length,
        missing: same.length - played.length,
        score: intervalOf(
          played.map(({ outcome }) => outcome.score),
          { least: 0, most: maxScore ?? Infinity },
        ),
        maxScore,
        penaltyMinutes: meanOf(played.flatMap(({ outcome }) => outcome.penaltyMinutes ?? [])),
        submissions: meanOf(played.map(({ outcome }) => outcome.submissions)),
        scores: new Map(played.map(({ seed, outcome }) => [seed, outcome.score])),
      },
    ];
  });
}

function meanOf(values: readonly number[]): number | null {
  return intervalOf(values)?.mean ?? null;
}

/** Paired by seed: what a seed draws is the same for both, and falls out of the difference. */
function differencesIn(group: readonly Scored[]): Difference[] {
  return group.flatMap((one) =>
    group.flatMap((other): Difference[] => {
      if (other === one) return [];
      const pairs = [...one.scores].flatMap(([seed, score]) => {
        const against = other.scores.get(seed);
        return against === undefined ? [] : [score - against];
      });
      const most = one.maxScore ?? Infinity;
      const points = intervalOf(pairs, { least: -most, most });
      const { contest, source, rule, strategy } = one;
      const name = { contest, source, rule, strategy, than: other.strategy };
      return points === null ? [] : [{ ...name, seeds: pairs.length, points }];
    }),
  );
}

function nameOf(grid: Grid, { entry, rule, strategy }: Cell): CombinationName {
  const found = grid.entries[entry];
  return {
    contest: found?.contest ?? "",
    source: found?.source ?? "",
    rule: found?.rules[rule]?.name ?? "",
    strategy: grid.strategies[strategy]?.label ?? "",
  };
}

function resultOf(grid: Grid, cell: Cell, outcome: CellOutcome | undefined): CellResult {
  const name = { ...nameOf(grid, cell), seed: cell.seed };
  if (outcome === undefined) return { ...name, ok: false, reason: "not played" };
  const { cell: _, ...result } = outcome;
  return { ...name, ...result };
}
