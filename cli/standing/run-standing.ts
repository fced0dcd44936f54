import { icpcResult } from "../../agent/standing/icpc.ts";
import type { Result } from "../../agent/standing/result.ts";
import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import { type Standing, standingOf } from "../../agent/standing/standing.ts";
import type { ProblemReport, ReportData } from "../report/report-data.ts";
import { UserError } from "../user-error.ts";

/**
 * Refuses the scoreboard of another contest: one that says so, and one that has contestants with
 * more points, or more problems solved, than there are.
 *
 * @param file named in the error
 * @throws UserError
 */
export function checkSameContest(
  { contestants, maxScore }: Scoreboard,
  file: string,
  contest: { maxScore: number; problems: number },
): void {
  const refuse = (what: string, hint: string) => new UserError(`${file}${what}`, hint);
  if (maxScore !== null && maxScore !== contest.maxScore)
    throw refuse(
      ` is of a contest with ${maxScore} points; this one has ${contest.maxScore}.`,
      "Give the scoreboard of this contest, or correct maxScore in the YAML file beside it.",
    );
  for (const { line, name, result } of contestants) {
    const tooMany =
      (result.kind === "points" && result.score > contest.maxScore) ||
      (result.kind === "icpc" && result.solved > contest.problems);
    if (!tooMany) continue;
    const most =
      result.kind === "points" ? `${contest.maxScore} points` : `${contest.problems} problems`;
    throw refuse(
      `:${line}: ${JSON.stringify(name)} has more than this contest's ${most}.`,
      "Give the scoreboard of this contest.",
    );
  }
}

/** `checkSameContest` for a run, as far as it opened its problems. */
export function checkRun(scoreboard: Scoreboard, file: string, data: ReportData): void {
  if (data.problems.some(({ groups }) => groups.length === 0)) return;
  const { maxScore, problems } = data;
  checkSameContest(scoreboard, file, { maxScore, problems: problems.length });
}

/**
 * What a run's result is worth beside contestants, as far as the contest told it.
 *
 * @param official points by the referee, where they are known; else those that feedback told
 * @throws UserError where feedback hides the result, and for a scoreboard of ranks alone
 */
export function standingOfRun(
  scoreboard: Scoreboard,
  data: ReportData,
  official: number | null = null,
): Standing {
  const scores = data.problems.flatMap(({ name, score }) =>
    score === null ? [] : [[name, score]],
  );
  const result = resultFor(scoreboard, data, official);
  return standingOf({ scoreboard, result }, Object.fromEntries(scores));
}

/** A run's result in the scoreboard's currency; parameters and errors as of `standingOfRun`. */
export function resultFor(
  { kind, penaltyMinutes }: Scoreboard,
  data: ReportData,
  official: number | null = null,
): Result {
  if (kind === "rank")
    throw new UserError(
      "The scoreboard has ranks alone: a run has none of its own to compare.",
      "Give a scoreboard with points, or with problems solved and penalty time.",
    );
  if (kind === "icpc") return icpcResult(data.problems.map(submissionsOf), penaltyMinutes);
  if (data.rule.scoring === "icpc")
    throw new UserError(
      `The scoreboard has points, and the rule ${data.rule.name} counts problems solved.`,
      "Give a scoreboard with problems solved and penalty time, or play under a rule with points.",
    );
  const score = official ?? data.score;
  if (score === null) throw hidden;
  return { kind, score };
}

const hidden = new UserError(
  "This contest's feedback does not tell what was made of the run's submissions.",
  "`medalist contest --scoreboard FILE` asks the referee when a run ends.",
);

function submissionsOf({ submissions }: ProblemReport) {
  return submissions
    .filter(({ outcome }) => outcome === "judged")
    .map(({ atMs, verdict }) => {
      if (verdict === null) throw hidden;
      return { atMs: atMs ?? 0, accepted: verdict === "AC", compileError: verdict === "CE" };
    });
}
