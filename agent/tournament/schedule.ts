/** A game of two players, by their numbers; the first is shown first. */
export type Game = readonly [first: number, second: number];

/**
 * Every player plays `games` others (an even number, fewer where there are not so many), and is
 * shown first in half of its games. No two play each other twice.
 */
export function schedule(players: number, games: number): Game[] {
  const distances = Math.min(games / 2, Math.floor((players - 1) / 2));
  const planned: Game[] = [];
  for (let distance = 1; distance <= distances; distance++) {
    for (let player = 0; player < players; player++)
      planned.push([player, (player + distance) % players]);
  }
  // Two players can only meet once: one of them is first.
  return players === 2 && games > 0 ? [[0, 1]] : planned;
}
