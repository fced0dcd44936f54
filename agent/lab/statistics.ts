/** A mean with the interval that 95 % of the rounds lie in. */
export type Estimate = { mean: number; low: number; high: number };

/**
 * Of the values of bootstrap rounds: their mean, and their 2.5th and 97.5th percentiles. Where a
 * few rounds pull the mean out of these, the interval reaches to it.
 */
export function estimate(values: readonly number[]): Estimate {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [low, high] = [percentile(sorted, 0.025), percentile(sorted, 0.975)];
  return { mean, low: Math.min(low, mean), high: Math.max(high, mean) };
}

/** Linear between the two nearest ranks. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [Math.floor(at), Math.ceil(at)];
  const [low = 0, high = 0] = [sorted[below], sorted[above]];
  return low + (high - low) * (at - below);
}
