import type { Ranking } from "../rank/rank.ts";
import type { Submitted } from "../strategy/strategy.ts";

/** A program to be mended, and the group that its mended form is to solve. */
export type Repair = { program: number; group: string };

/**
 * Programs worth mending: submitted ones, each of another cluster, with the most points first;
 * those that were mended least often go before all others. They aim at the unsolved groups in
 * turn, so that a round does not put all on one.
 *
 * @param open names of unsolved groups, easiest first
 * @param mended how often a program was mended before
 */
export function chooseRepairs(
  submitted: readonly Submitted[],
  open: readonly string[],
  ranking: Ranking,
  mended: (program: number) => number,
  most: number,
): Repair[] {
  const ordered = submitted.toSorted(
    (a, b) =>
      mended(a.program) - mended(b.program) ||
      total(b) - total(a) ||
      (ranking.rank[a.program] ?? 0) - (ranking.rank[b.program] ?? 0),
  );
  const seen = new Set<number>();
  const chosen: Repair[] = [];
  for (const { program } of ordered) {
    const cluster = ranking.clusters.of[program] ?? 0;
    const group = open[chosen.length % open.length];
    if (chosen.length >= most || group === undefined) break;
    if (seen.has(cluster)) continue;
    seen.add(cluster);
    chosen.push({ program, group });
  }
  return chosen;
}

function total({ points }: Submitted): number {
  return Object.values(points).reduce((sum, one) => sum + one, 0);
}
