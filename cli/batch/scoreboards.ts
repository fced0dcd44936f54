import { standingOf } from "../../agent/standing/standing.ts";
import { type Medal, medalNames } from "../../agent/standing/medals.ts";
import { resultOfTotal } from "../../agent/standing/result.ts";
import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import { minuteMs } from "../../judge/rules/counted.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { CellResult } from "../../workers/batch/summary.ts";
import { checkSameContest } from "../standing/check-contest.ts";
import { type Contestants, openContestants } from "../standing/contestants.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";
import type { BatchSpec } from "./batch-spec.ts";

/** Where a combination's results stand among a contest's contestants. */
export type CombinationStanding = {
  title: string;
  /** Nobody took part: the scoreboard is made up. */
  madeUp: boolean;
  contestants: number;
  /** Mean over the seeds of the rank that each result would have had. */
  rank: number;
  /** How many of the results get which medal; null where the scoreboard gives none. */
  medals: Record<Medal | "none", number> | null;
};

/** Contestants by the name of the contest. A file that can't be read any more is told as a warning. */
export async function openScoreboards({
  scoreboards,
}: Pick<BatchSpec, "scoreboards">): Promise<ReadonlyMap<string, Contestants>> {
  const found = new Map<string, Contestants>();
  for (const [contest, file] of Object.entries(scoreboards)) {
    try {
      found.set(contest, await openContestants(file, { contest, problems: [] }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      warn(`Results of ${contest} are not placed. ${error.message} ${error.hint}`);
    }
  }
  return found;
}

/** Whether results under a rule have a place on a scoreboard: the two count the same. */
export function countAlike({ kind }: Pick<Scoreboard, "kind">, { scoring }: Rule): boolean {
  return kind === (scoring === "icpc" ? "icpc" : "points");
}

/**
 * @param cells of one combination
 * @returns null where none was played, and where rule and scoreboard count different things
 * @throws UserError for the scoreboard of another contest
 */
export function standingOfCells(
  contestants: Contestants,
  rule: Rule,
  cells: readonly CellResult[],
): CombinationStanding | null {
  const { scoreboard } = contestants;
  const played = cells.flatMap((cell) => (cell.ok ? [cell] : []));
  const [first] = played;
  if (first === undefined || !countAlike(scoreboard, rule)) return null;
  checkSameContest(contestants, { maxScore: first.maxScore, problems: first.problems.length });
  const standings = played.flatMap(({ score, penaltyMinutes }) => {
    const penaltyMs = penaltyMinutes === null ? null : penaltyMinutes * minuteMs;
    const result = resultOfTotal(rule, { score, penaltyMs, lastMs: null });
    return result === null ? [] : [standingOf({ scoreboard, result })];
  });
  const ranks = standings.map(({ place }) => place.rank);
  const medals = standings.flatMap((each) => (each.medals === null ? [] : [each.medals.medal]));
  return {
    title: scoreboard.title,
    madeUp: scoreboard.madeUp,
    contestants: scoreboard.contestants.length,
    rank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    medals: medals.length === 0 ? null : counted(medals),
  };
}

function counted(medals: readonly (Medal | null)[]): Record<Medal | "none", number> {
  const counts = { gold: 0, silver: 0, bronze: 0, none: 0 };
  for (const medal of medals) counts[medal ?? "none"] += 1;
  return counts;
}

/** `3 gold, 1 silver`; `none` where no result gets one. */
export function medalsInWords(medals: Record<Medal | "none", number>): string {
  const told = medalNames.flatMap((medal) =>
    medals[medal] === 0 ? [] : [`${medals[medal]} ${medal}`],
  );
  return told.length === 0 ? "none" : told.join(", ");
}
