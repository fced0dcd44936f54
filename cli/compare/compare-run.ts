import type { Rule } from "../../judge/rules/rule.ts";
import { type Cell, type CellPlayer, isOrderless, type Play } from "./cell.ts";

export type ComparePlan = {
  rule: Rule;
  /** Names, or absolute paths of files. */
  strategies: readonly string[];
  caps: readonly (number | null)[];
  /** How often is played what depends on lots. */
  seeds: number;
};

/** A strategy under a cap, and what came of it with each seed. */
export type CellPlays = { strategy: string; cap: number | null; plays: Play[] };

/**
 * Plays each strategy under each cap: once, and with further seeds where lots decide something.
 *
 * @param player plays as many cells at once as it likes
 * @param onPlayed told how many plays are through, of how many that are known to be needed
 */
export async function compareRun(
  { rule, strategies, caps, seeds }: ComparePlan,
  player: CellPlayer,
  onPlayed: (done: number, of: number) => void = () => {},
): Promise<CellPlays[]> {
  // What takes longest first.
  const longestFirst = caps.toSorted((a, b) => (b ?? Infinity) - (a ?? Infinity) || 0);
  const cells = longestFirst.flatMap((cap) =>
    strategies.map((strategy): Cell => ({ strategy, cap, seed: 1 })),
  );
  let done = 0;
  let of = cells.length;
  const play = async (cell: Cell) => {
    const came = await player(cell);
    onPlayed(++done, of);
    return came;
  };
  onPlayed(0, of);
  return Promise.all(
    cells.map(async (cell) => {
      const first = await play(cell);
      const isSettled = !first.drawsLots || isOrderless(rule, cell, first);
      const more = isSettled ? [] : seedsFrom(2, seeds);
      of += more.length;
      const others = await Promise.all(more.map((seed) => play({ ...cell, seed })));
      return { strategy: cell.strategy, cap: cell.cap, plays: [first, ...others] };
    }),
  );
}

function seedsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
