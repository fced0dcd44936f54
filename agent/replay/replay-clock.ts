import type { ContestClock } from "../../judge/referee/clock.ts";

/** A clock that jumps: replayed time passes when it is told to. */
export function replayClock(): ContestClock {
  let now = 0;
  return {
    nowMs: () => now,
    spend(durationMs) {
      now += durationMs;
    },
    waitUntil(atMs) {
      now = Math.max(now, atMs);
      return Promise.resolve();
    },
  };
}
