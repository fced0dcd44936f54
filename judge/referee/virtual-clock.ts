import type { ContestClock } from "./clock.ts";

/** Time that passes only when it is spent or waited for. Starts at `startMs`. */
export function createVirtualClock(startMs = 0): ContestClock {
  let now = startMs;
  return {
    nowMs: () => now,
    spend(durationMs) {
      if (!(durationMs >= 0 && Number.isFinite(durationMs)))
        throw new RangeError(`Cannot spend ${durationMs} ms: time does not go back.`);
      now += durationMs;
    },
    skip(durationMs) {
      now += durationMs;
    },
    async waitUntil(atMs, signal) {
      signal?.throwIfAborted();
      now = Math.max(now, atMs);
    },
  };
}
