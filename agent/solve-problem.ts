import { problemResult } from "../judge/rules/scores.ts";
import type { BodyOf } from "./journal/events.ts";
import { rankAll, type Rankings } from "./rank/rank.ts";
import type { SolveDeps } from "./solve/deps.ts";
import { play } from "./solve/play.ts";
import { prepare, type Prepared, withWinRates } from "./solve/prepare.ts";
import { rankingSnapshot } from "./solve/snapshot.ts";
import { playTournament } from "./tournament/play-tournament.ts";
import { winRate } from "./tournament/standings.ts";

export type ProblemOutcome = BodyOf<"problem-closed">;

/**
 * The way of one problem, from its public view to the last submission. Every effect is in
 * the journal before it counts: called again after a crash, it goes on where it was.
 *
 * Rejects when the run is stopped, and with what the source or the judge could not do.
 */
export async function solveProblem(deps: SolveDeps): Promise<ProblemOutcome> {
  const { problem, journal } = deps;
  await journal.effect(`${problem.name}/opened`, ["problem-opened"], () => openingOf(deps));
  const { prepared, rankings } = await rankCandidates(deps, await prepare(deps));
  await journal.effect(`${problem.name}/ranked`, ["ranked"], () =>
    rankingSnapshot(problem.name, prepared.field, rankings),
  );
  const { reason, counted } = await play(deps, prepared, rankings);
  const { score, groups } = problemResult(deps.terms.rule, deps.terms, counted);
  return journal.effect(`${problem.name}/closed`, ["problem-closed"], () => ({
    type: "problem-closed",
    problem: problem.name,
    reason,
    score,
    maxScore: deps.terms.maxScore,
    groups: groups.map(({ name, score: points, maxScore }) => ({ name, score: points, maxScore })),
    submissions: counted.length,
    atMs: deps.clock.nowMs(),
  }));
}

/** Ranks by what practice told and, where the settings want one, by a tournament among the best. */
async function rankCandidates(
  deps: SolveDeps,
  practised: Prepared,
): Promise<{ prepared: Prepared; rankings: Rankings }> {
  const rankings = deps.fields.rankings(practised.field, deps.weights);
  const whole = rankings.get(null);
  if (deps.settings.games === 0 || whole === undefined) return { prepared: practised, rankings };
  const { players } = await playTournament(deps, practised, whole);
  const winRates = new Map(players.map((player) => [player.program, winRate(player)]));
  const prepared = withWinRates(deps, practised, winRates);
  return { prepared, rankings: rankAll(prepared.field, deps.weights) };
}

function openingOf({ problem, terms }: SolveDeps): BodyOf<"problem-opened"> {
  const { name, title, digest, comparison, task } = problem;
  return {
    type: "problem-opened",
    problem: name,
    title,
    digest,
    maxScore: terms.maxScore,
    groups: problem.groups.map((group) => ({
      name: group.name,
      maxScore: group.maxScore,
      contains: group.contains,
      allOrNothing: group.allOrNothing,
    })),
    scored: comparison === null,
    practice: task.practice,
  };
}
