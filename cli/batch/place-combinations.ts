import type { Medal } from "../../agent/standing/medals.ts";
import { placeOf } from "../../agent/standing/place.ts";
import { resultOfTotal } from "../../agent/standing/result.ts";
import { medalsOf, type Population } from "../../agent/standing/standing.ts";
import { minuteMs } from "../../judge/rules/counted.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { Grid } from "../../workers/batch/grid.ts";
import type {
  CellResult,
  Combination,
  CombinationName,
  Summary,
} from "../../workers/batch/summary.ts";
import { checkSameContest } from "../standing/check-contest.ts";
import type { Contestants } from "../standing/contestants.ts";
import { countAlike, warnNotPlaced } from "./scoreboards.ts";

/** Where a combination's results stand among a contest's contestants. */
export type CombinationStanding = {
  population: Population;
  contestants: number;
  /** Mean over the seeds of the rank that each result would have had. */
  rank: number;
  /** How many of the results get which medal; null where the scoreboard gives none. */
  medals: Record<Medal | "none", number> | null;
};

/** What seeds have in common, and what it is worth beside people; null without a scoreboard. */
export type PlacedCombination = Combination & { standing: CombinationStanding | null };

/** @param scoreboards by contest; one of another contest is told as a warning, and places nothing */
export function placeCombinations(
  grid: Grid,
  { combinations, cells }: Summary,
  scoreboards: ReadonlyMap<string, Contestants>,
): PlacedCombination[] {
  const byName = Map.groupBy(cells, nameOf);
  const usable = new Map(scoreboards);
  return combinations.map((one) => {
    const contestants = usable.get(one.contest);
    const rule = ruleOf(grid, one);
    if (contestants === undefined || rule === undefined) return { ...one, standing: null };
    try {
      const standing = standingOfCells(contestants, rule, byName.get(nameOf(one)) ?? []);
      return { ...one, standing };
    } catch (error) {
      warnNotPlaced(one.contest, error);
      usable.delete(one.contest);
      return { ...one, standing: null };
    }
  });
}

function nameOf({ contest, source, rule, strategy }: CombinationName): string {
  return JSON.stringify([contest, source, rule, strategy]);
}

function ruleOf({ entries }: Grid, { contest, source, rule }: CombinationName): Rule | undefined {
  const entry = entries.find((each) => each.contest === contest && each.source === source);
  return entry?.rules.find(({ name }) => name === rule);
}

/**
 * @param cells of one combination
 * @returns null where none was played, and where rule and scoreboard count different things
 * @throws UserError for the scoreboard of another contest
 */
function standingOfCells(
  contestants: Contestants,
  rule: Rule,
  cells: readonly CellResult[],
): CombinationStanding | null {
  const { scoreboard } = contestants;
  const played = cells.flatMap((cell) => (cell.ok ? [cell] : []));
  const [first] = played;
  if (first === undefined || !countAlike(scoreboard, rule)) return null;
  checkSameContest(contestants, { maxScore: first.maxScore, problems: first.problems.length });
  const results = scoreboard.contestants.map(({ result }) => result);
  const ranks: number[] = [];
  const medals: (Medal | null)[] = [];
  for (const { score, penaltyMinutes } of played) {
    const penaltyMs = penaltyMinutes === null ? null : penaltyMinutes * minuteMs;
    const result = resultOfTotal(rule, { score, penaltyMs, lastMs: null });
    if (result === null) continue;
    const { rank } = placeOf(results, result);
    ranks.push(rank);
    const given = medalsOf(scoreboard, result, rank);
    if (given !== null) medals.push(given.medal);
  }
  const { title, source, madeUp, ratings } = scoreboard;
  return {
    population: { title, source, madeUp, ratings },
    contestants: results.length,
    rank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    medals: medals.length === 0 ? null : counted(medals),
  };
}

function counted(medals: readonly (Medal | null)[]): Record<Medal | "none", number> {
  const counts = { gold: 0, silver: 0, bronze: 0, none: 0 };
  for (const medal of medals) counts[medal ?? "none"] += 1;
  return counts;
}
