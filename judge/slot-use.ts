import { JudgeFault, reasonOf } from "./faults.ts";
import type { Priority, SlotPool } from "./sandbox/pool.ts";
import type { Slot } from "./sandbox/slot.ts";

/** Where slots are had. */
export type Slots = Pick<SlotPool, "withSlot">;

/** How a slot is asked for. */
export type SlotUse = { priority: Priority; signal?: AbortSignal | undefined };

/**
 * Does something in a slot. When that fails, which is the judge's own fault, it is done once
 * more in a slot taken afresh; a second failure rejects with `JudgeFault`.
 */
export async function withFreshTry<T>(
  pool: Slots,
  { priority, signal }: SlotUse,
  work: (slot: Slot) => Promise<T>,
): Promise<T> {
  try {
    return await pool.withSlot(priority, work, signal);
  } catch {
    signal?.throwIfAborted();
  }
  try {
    return await pool.withSlot(priority, work, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof JudgeFault) throw error;
    throw new JudgeFault(`the judge failed twice: ${reasonOf(error)}`, { cause: error });
  }
}
