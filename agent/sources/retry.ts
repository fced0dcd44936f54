/** When and how long to wait before a failed call is made again. */
export type RetryPolicy = {
  /** Calls in all, the first included. */
  attempts: number;
  baseDelayMs: number;
  /** The longest wait; a provider that asks for a longer one is not called again. */
  maxDelayMs: number;
};

export const defaultRetries: RetryPolicy = { attempts: 6, baseDelayMs: 1000, maxDelayMs: 120_000 };

/**
 * The wait before the call after the `failed`-th failure (from 1), or null to give up. What
 * the provider asks for is honoured; otherwise the wait doubles, and `jitter` in [0, 1)
 * spreads it over its upper half so that parallel callers don't come back together.
 */
export function retryDelayMs(
  policy: RetryPolicy,
  failed: number,
  askedMs: number | null,
  jitter: number,
): number | null {
  if (failed >= policy.attempts) return null;
  if (askedMs !== null) return askedMs <= policy.maxDelayMs ? askedMs : null;
  const fullMs = Math.min(policy.baseDelayMs * 2 ** (failed - 1), policy.maxDelayMs);
  return fullMs * (0.5 + jitter / 2);
}
