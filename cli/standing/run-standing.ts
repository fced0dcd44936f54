import { icpcResult } from "../../agent/standing/icpc.ts";
import { type Result, resultOfTotal } from "../../agent/standing/result.ts";
import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import { type Standing, standingOf } from "../../agent/standing/standing.ts";
import type { ProblemReport, ReportData } from "../report/report-data.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";
import { checkComparable, checkSameContest } from "./check-contest.ts";
import type { Contestants } from "./contestants.ts";

/**
 * What a run's result is worth beside contestants: the referee's since the end, before as far as
 * feedback tells.
 *
 * @throws UserError for the scoreboard of another contest, and where feedback hides the result
 */
export function standingOfRun(contestants: Contestants, data: ReportData): Standing {
  // Of problems that the run never came to, nobody knows here what they are worth.
  if (data.problems.every(({ groups }) => groups.length > 0)) {
    const { maxScore, problems } = data;
    checkSameContest(contestants, { maxScore, problems: problems.length });
  }
  const { scoreboard } = contestants;
  return standingOf({ scoreboard, result: resultFor(scoreboard, data) }, scoresOf(data));
}

/** The same, for a run that is told also where it can't be placed: null, with a warning. */
export function standingIfAny(contestants: Contestants | null, data: ReportData): Standing | null {
  if (contestants === null) return null;
  try {
    return standingOfRun(contestants, data);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    warn(`The run is not placed. ${error.message} ${error.hint}`);
    return null;
  }
}

/** Points by problem, of those that are known. */
export function scoresOf({ problems }: ReportData): Record<string, number> {
  return Object.fromEntries(
    problems.flatMap(({ name, score }) => (score === null ? [] : [[name, score] as const])),
  );
}

/**
 * A run's result in the scoreboard's currency. What was played under another rule than the ICPC's
 * is counted anew for a scoreboard of the ICPC.
 *
 * @throws UserError where feedback hides it, and where the scoreboard has another currency
 */
export function resultFor(scoreboard: Scoreboard, data: ReportData): Result {
  checkComparable(scoreboard, data.rule);
  const isCountedAnew = scoreboard.kind === "icpc" && data.rule.scoring !== "icpc";
  const result = isCountedAnew
    ? icpcResult(data.problems.map(submissionsOf), scoreboard.penaltyMinutes)
    : resultOfTotal(data.rule, data);
  if (result !== null) return result;
  throw new UserError(
    "This contest's feedback does not tell what was made of the run's submissions.",
    "The referee tells it when the run has ended.",
  );
}

function submissionsOf({ submissions, startMs }: ProblemReport) {
  return submissions
    .filter(({ outcome }) => outcome === "judged")
    .map(({ atMs, verdict, officialVerdict }) => ({
      atMs: (atMs ?? startMs) - startMs,
      verdict: officialVerdict ?? verdict,
    }));
}
