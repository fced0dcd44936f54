/** Halvings that leave a hundredth of a point of any range of ratings. */
const halvings = 24;

/**
 * Where a function that rises turns from below 0 to 0 or more; `low` or `high` itself where it
 * does so outside of them.
 */
export function bisect(
  rising: (value: number) => number,
  { low, high }: { low: number; high: number },
): number {
  let [below, above] = [low, high];
  for (let left = halvings; left > 0; left--) {
    const middle = (below + above) / 2;
    if (rising(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
