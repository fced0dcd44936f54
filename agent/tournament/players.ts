import type { Ranking } from "../rank/rank.ts";

/** The best-ranked program of each cluster, the best cluster first. */
export function bestOfClusters({ order, clusters }: Ranking, most: number): number[] {
  const seen = new Set<number>();
  const best: number[] = [];
  for (const program of order) {
    if (best.length >= most) break;
    const cluster = clusters.of[program] ?? 0;
    if (seen.has(cluster)) continue;
    seen.add(cluster);
    best.push(program);
  }
  return best;
}
