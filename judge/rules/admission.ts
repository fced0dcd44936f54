/** When a problem may be submitted to, and how often. */
export type Terms = {
  /** Contest time at which it opens, and ends: the bounds of its session; null never. */
  startMs: number;
  endMs: number | null;
  /** Counted submissions; null is no cap. */
  cap: number | null;
  intervalMs: number;
};

export type Refusal =
  | { admitted: false; reason: "cap" | "ended" }
  | { admitted: false; reason: "interval" | "unopened"; retryAtMs: number };

/**
 * Whether a new submission to a problem is let in, and as which counted one. A submission that
 * is still being judged counts like any other.
 *
 * @param countedAtMs contest times of the problem's counted submissions
 */
export function admission(
  { startMs, endMs, cap, intervalMs }: Terms,
  countedAtMs: readonly number[],
  nowMs: number,
): { number: number } | Refusal {
  if (nowMs < startMs) return { admitted: false, reason: "unopened", retryAtMs: startMs };
  if (endMs !== null && nowMs >= endMs) return { admitted: false, reason: "ended" };
  if (cap !== null && countedAtMs.length >= cap) return { admitted: false, reason: "cap" };
  const lastMs = countedAtMs.reduce((last, each) => Math.max(last, each), Number.NEGATIVE_INFINITY);
  const retryAtMs = lastMs + intervalMs;
  if (nowMs < retryAtMs) return { admitted: false, reason: "interval", retryAtMs };
  return { number: countedAtMs.length + 1 };
}
