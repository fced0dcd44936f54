import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { ContestClock } from "./clock.ts";

/** Timers of Node hold at most 2³¹ − 1 ms. */
const longestSleepMs = 2 ** 31 - 1;

/**
 * Time as it passes, since a moment of the wall clock, so that a resumed contest goes on
 * where the world is. While the process lives, changes of the wall clock don't move it.
 *
 * @param startedAtMs milliseconds since 1970 at which the contest began
 */
export function createRealClock(startedAtMs: number): ContestClock {
  const before = Date.now() - startedAtMs;
  const here = performance.now();
  let skippedMs = 0;
  const nowMs = () => Math.max(0, before + performance.now() - here) + skippedMs;
  return {
    nowMs,
    spend() {},
    skip(durationMs) {
      skippedMs += durationMs;
    },
    async waitUntil(atMs, signal) {
      signal?.throwIfAborted();
      for (let left = atMs - nowMs(); left > 0; left = atMs - nowMs())
        await sleep(Math.min(Math.ceil(left), longestSleepMs), undefined, signal && { signal });
    },
  };
}
