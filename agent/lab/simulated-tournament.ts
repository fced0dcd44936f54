import type { Rankings } from "../rank/rank.ts";
import type { Winner } from "../sources/source.ts";
import { bestOfClusters } from "../tournament/players.ts";
import { schedule } from "../tournament/schedule.ts";
import { standings, winRate } from "../tournament/standings.ts";
import { type LabProblem, pointsOf } from "./pool.ts";

/** A tournament as `medalist contest --games 6` holds it. */
const games = 6;
const players = 8;

/**
 * The pool after a tournament that a made-up model judged: the program with more official points
 * wins as often as `comparison` says, and of equals nobody does. Null where the pool says nothing
 * of how well its model compares.
 */
export function afterTournament(
  pool: LabProblem,
  rankings: Rankings,
  random: () => number,
): LabProblem | null {
  const { comparison = null, field } = pool;
  const ranking = rankings.get(null);
  if (comparison === null || ranking === undefined) return null;
  const chosen = bestOfClusters(ranking, players);
  const worth = chosen.map((program) =>
    pointsOf(pool, program).reduce((sum, points) => sum + points, 0),
  );
  const played = schedule(chosen.length, games).map((game) => {
    const [first, second] = game.map((player) => worth[player] ?? 0);
    return { game, winner: winnerOf((first ?? 0) - (second ?? 0), random() < comparison) };
  });
  const rates = standings(chosen.length, played).map(winRate);
  const winRates = new Map(
    chosen.map((program, player) => [field.programs[program]?.row ?? -1, rates[player] ?? 0.5]),
  );
  return { ...pool, field: { ...field, winRates } };
}

function winnerOf(lead: number, isRight: boolean): Winner {
  if (lead === 0) return "neither";
  return lead > 0 === isRight ? "first" : "second";
}
