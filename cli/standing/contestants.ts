import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import type { RunFolder } from "../run/run-folder.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { openScoreboard } from "./open-scoreboard.ts";
import { checkSameContest } from "./run-standing.ts";

/** A problem, as far as its points go. */
type Scored = { name: string; groups: readonly { maxScore: number }[] };

/**
 * The contestants among whom a run of these problems is to be placed; null without a file. Looked
 * at before the run begins, so that a wrong file costs nothing.
 *
 * @throws UserError
 */
export async function contestantsFor(
  file: string | undefined,
  problems: readonly Scored[],
): Promise<Scoreboard | null> {
  if (file === undefined) return null;
  const scoreboard = await openScoreboard(
    file,
    problems.map(({ name }) => name),
  );
  const maxScore = problems
    .flatMap(({ groups }) => groups)
    .reduce((sum, group) => roundScore(sum + group.maxScore), 0);
  checkSameContest(scoreboard, file, { maxScore, problems: problems.length });
  return scoreboard;
}

/** Those for a run that goes on. */
export async function contestantsOf(
  file: string | undefined,
  { spec }: RunFolder,
): Promise<Scoreboard | null> {
  if (file === undefined) return null;
  const { problems } = await readRunSpec(spec);
  return openScoreboard(
    file,
    problems.map(({ name }) => name),
  );
}
