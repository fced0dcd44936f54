/** A mean with the interval that 95 % of the rounds lie in. */
export type Estimate = { mean: number; low: number; high: number };

/** Of the values of bootstrap rounds: their mean, and their 2.5th and 97.5th percentiles. */
export function estimate(values: readonly number[]): Estimate {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { mean, low: percentile(sorted, 0.025), high: percentile(sorted, 0.975) };
}

/** Linear between the two nearest ranks. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [Math.floor(at), Math.ceil(at)];
  const [low = 0, high = 0] = [sorted[below], sorted[above]];
  return low + (high - low) * (at - below);
}
