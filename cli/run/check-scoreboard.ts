import { roundScore } from "../../judge/scoring/round.ts";
import type { Problem } from "../../problems/problem.ts";
import { checkComparable, checkSameContest } from "../standing/check-contest.ts";
import { openContestants } from "../standing/contestants.ts";
import { termsIn } from "./official-results.ts";
import type { RunSpec } from "./run-spec.ts";

/**
 * Looks at the scoreboard of a run that is yet to begin, so that a wrong file costs nothing.
 *
 * @throws UserError where it can't be read, or has no place for the run's results
 */
export async function checkScoreboard(
  spec: Omit<RunSpec, "id">,
  problems: readonly Problem[],
): Promise<void> {
  if (spec.scoreboard === undefined) return;
  const contestants = await openContestants(spec.scoreboard, spec);
  checkComparable(contestants.scoreboard, spec.rule);
  const termsFor = termsIn(spec, problems);
  const maxScore = problems.reduce((sum, { name }) => roundScore(sum + termsFor(name).maxScore), 0);
  checkSameContest(contestants, { maxScore, problems: problems.length });
}
