import { setTimeout as sleep } from "node:timers/promises";
import { JudgeFault, reasonOf } from "../../judge/faults.ts";
import type { CellOutcome } from "./outcome.ts";
import type { Played } from "./play-recorded.ts";

const firstPauseMs = 250;

/**
 * A cell's outcome, also where it fails. What the judge failed at is tried again, `retries` times,
 * after pauses that grow; all else would fail again in the same way. Rejects only when stopped.
 */
export async function playPatiently(
  cell: string,
  retries: number,
  signal: AbortSignal,
  play: () => Promise<Played>,
): Promise<CellOutcome> {
  for (let tries = 0; ; tries++) {
    try {
      return { cell, ok: true, ...(await play()) };
    } catch (error) {
      signal.throwIfAborted();
      const reason = reasonOf(error);
      if (!(error instanceof JudgeFault) || tries >= retries) return { cell, ok: false, reason };
      await sleep(firstPauseMs * 2 ** tries, undefined, { signal });
    }
  }
}
