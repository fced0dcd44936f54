import { JudgeFault, reasonOf } from "../faults.ts";
import type { Slot } from "../sandbox/slot.ts";
import type { Slots, SlotUse } from "../slot-use.ts";

/** How long practice keeps a slot before it lets more urgent work in. */
const STRETCH_MS = 500;

/**
 * Does work on each item in turn, in whatever slot is free, a stretch at a time. An item
 * that fails, which is the judge's own fault, is done once more in a slot taken afresh; when
 * that fails too, all of it rejects with `JudgeFault`.
 */
export async function mapInSlots<T, R>(
  pool: Slots,
  { priority, signal }: SlotUse,
  items: readonly T[],
  work: (slot: Slot, item: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  const stretch = async (slot: Slot): Promise<void> => {
    const until = performance.now() + STRETCH_MS;
    do {
      signal?.throwIfAborted();
      for (const item of items.slice(done.length, done.length + 1)) {
        done.push(await work(slot, item));
      }
    } while (done.length < items.length && performance.now() < until);
  };
  let failedAt = -1;
  while (done.length < items.length) {
    try {
      await pool.withSlot(priority, stretch, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (failedAt === done.length) {
        throw new JudgeFault(`the judge failed twice: ${reasonOf(error)}`, { cause: error });
      }
      failedAt = done.length;
    }
  }
  return done;
}
