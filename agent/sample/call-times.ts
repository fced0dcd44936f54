import type { ContestClock } from "../../judge/referee/clock.ts";
import type { Share } from "../../judge/rules/fair-share.ts";

/** When calls begin and end on the contest's clock. */
export interface CallTimes {
  /** When the next call would begin. */
  nextStartMs(): number;
  /** Tells of a call, in the order in which calls are made. */
  add(durationMs: number): void;
  /** When the last call ends. */
  finishMs(): number;
}

/**
 * Recorded calls in the parallel lanes of a share of virtual time: a call begins in the lane that
 * is free first. The result depends on the order of the calls and on nothing else.
 */
export function virtualCallTimes({ lanes, slowdown }: Share, startMs: number): CallTimes {
  const freeMs = Array.from({ length: lanes }, () => startMs);
  const nextStartMs = () => Math.min(...freeMs);
  return {
    nextStartMs,
    add(durationMs) {
      const start = nextStartMs();
      freeMs[freeMs.indexOf(start)] = start + Math.round(durationMs * slowdown);
    },
    finishMs: () => Math.max(...freeMs),
  };
}

/** Calls that really take their time. */
export function realCallTimes(clock: ContestClock): CallTimes {
  const now = () => clock.nowMs();
  return { nextStartMs: now, add: () => undefined, finishMs: now };
}

/**
 * Contest time after which no call begins: `reserveMs` before the end, or the middle between
 * start and end where that is later. Infinity for a contest without end.
 */
export function samplingDeadlineMs(startMs: number, endMs: number, reserveMs: number): number {
  return endMs - Math.min(reserveMs, (endMs - startMs) / 2);
}
