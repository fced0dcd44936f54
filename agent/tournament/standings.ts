import type { Winner } from "../sources/source.ts";
import type { Game } from "./schedule.ts";

export type Standing = { games: number; decided: number; wins: number };

/** What each player made of its games. A game without a winner is played and not decided. */
export function standings(
  players: number,
  played: readonly { game: Game; winner: Winner | null }[],
): Standing[] {
  const all = Array.from({ length: players }, () => ({ games: 0, decided: 0, wins: 0 }));
  for (const { game, winner } of played) {
    for (const [place, player] of game.entries()) {
      const own = all[player];
      if (own === undefined) continue;
      own.games += 1;
      if (winner === "first" || winner === "second") own.decided += 1;
      if ((winner === "first" && place === 0) || (winner === "second" && place === 1))
        own.wins += 1;
    }
  }
  return all;
}

/** The share of games won, as Laplace's rule of succession estimates it: a half before any game. */
export function winRate({ decided, wins }: Pick<Standing, "decided" | "wins">): number {
  return (wins + 1) / (decided + 2);
}
