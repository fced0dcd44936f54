/** The container of a slot is gone, or was ended because it no longer answered. */
export class SlotDied extends Error {
  override readonly name = "SlotDied";
  /** What ended it. */
  readonly death: SlotDeath;

  constructor(death: SlotDeath, detail: string) {
    super(`the judge slot died (${death}): ${detail}`);
    this.death = death;
  }
}

/**
 * `memory`: the kernel killed it for want of memory. `runner`: the runner gave up, and says why.
 * `hung`: it did not answer in time. `engine`: the connection to Docker broke. `closed`: by us.
 */
export type SlotDeath = "memory" | "runner" | "hung" | "engine" | "closed";

/** A request that the slot refuses; it lives on. */
export class SlotRefusal extends Error {
  override readonly name = "SlotRefusal";
}
