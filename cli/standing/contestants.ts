import { StandingError } from "../../agent/standing/complaint.ts";
import { scoreboardOfProblem } from "../../agent/standing/of-problem.ts";
import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import type { RunSpec } from "../run/run-spec.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";
import { openScoreboard } from "./open-scoreboard.ts";

/** Among whom a run is placed, and the file that they are from. */
export type Contestants = { file: string; scoreboard: Scoreboard };

/** What was played. */
export type Played = { contest: unknown; problems: readonly { name: string }[] };

/**
 * Contestants of a run's contest from a file; of a problem that was played without a contest, what
 * they made of that problem.
 *
 * @throws UserError
 */
export async function openContestants(
  file: string,
  { contest, problems }: Played,
): Promise<Contestants> {
  const scoreboard = await openScoreboard(
    file,
    problems.map(({ name }) => name),
  );
  const [only, another] = problems;
  if (contest !== null || only === undefined || another !== undefined) return { file, scoreboard };
  try {
    return { file, scoreboard: scoreboardOfProblem(scoreboard, only.name) };
  } catch (error) {
    if (!(error instanceof StandingError)) throw error;
    throw new UserError(`${file}: ${error.message}.`, error.hint);
  }
}

/**
 * Those of the file that is given, else of the scoreboard that the run keeps; null without either.
 * A run is told without those that it keeps where they can't be read any more, with a warning.
 *
 * @throws UserError for a file that was given
 */
export async function contestantsOf(
  played: Played,
  kept: Pick<RunSpec, "scoreboard" | "humans">,
  given: string | undefined,
): Promise<Contestants | null> {
  if (given !== undefined) return openContestants(given, played);
  if ((kept.humans ?? null) !== null) warn(olderHumans);
  if (kept.scoreboard === undefined) return null;
  try {
    return await openContestants(kept.scoreboard, played);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    warn(`The run is not placed. ${error.message} ${error.hint}`);
    return null;
  }
}

const olderHumans =
  "The run keeps what people got as an older version did, and is not placed by it any more. Give the contest's file: --scoreboard FILE.";
