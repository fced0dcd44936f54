/** Work of one kind: how much of it is done and left, and since when it could be done. */
export type Part = { done: number; left: number; elapsedMs: number };

/**
 * Estimated milliseconds until the end, if all goes on at the pace so far; null while nothing is
 * known of something that is left. Cells are played beside the runs that are still being made, so
 * the longer of the two is what is left.
 */
export function timeLeftMs(cells: Part, runs: Part): number | null {
  const [forCells, forRuns] = [leftOf(cells), leftOf(runs)];
  if (forCells === null || forRuns === null) return null;
  return Math.max(forCells, forRuns);
}

function leftOf({ done, left, elapsedMs }: Part): number | null {
  if (left === 0) return 0;
  return done === 0 ? null : (elapsedMs / done) * left;
}
