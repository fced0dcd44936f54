/** A mean and the interval that it lies in with 95 % confidence; no interval of a single value. */
export type Interval = { mean: number; low: number | null; high: number | null };

/** What the mean can be at all; an interval ends there. */
export type Bounds = { least: number; most: number };

/**
 * Of independent values: mean ± t · s / √n, with the t of n − 1 degrees of freedom (Student,
 * "The probable error of a mean", 1908). Null without values.
 */
export function intervalOf(
  values: readonly number[],
  { least, most }: Bounds = { least: -Infinity, most: Infinity },
): Interval | null {
  const count = values.length;
  if (count === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { mean, low: null, high: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = studentT(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { mean, low: Math.max(least, mean - half), high: Math.min(most, mean + half) };
}

const z = 1.959963984540054;

/**
 * The 97.5 % quantile of Student's t: in closed form for one and two degrees of freedom, else by
 * the expansion of Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.7.5, which is
 * within 0.2 % from three on.
 */
export function studentT(degrees: number): number {
  if (degrees === 1) return Math.tan(0.475 * Math.PI);
  if (degrees === 2) return 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2));
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}
