import type { ContestClock } from "../../judge/referee/clock.ts";

/** A clock that jumps: replayed time passes when it is told to. */
export function replayClock(startMs = 0): ContestClock {
  let now = startMs;
  return {
    nowMs: () => now,
    skip(durationMs) {
      now += durationMs;
    },
    spend(durationMs) {
      now += durationMs;
    },
    waitUntil(atMs) {
      now = Math.max(now, atMs);
      return Promise.resolve();
    },
  };
}
