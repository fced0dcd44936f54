/**
 * The contest's clock, in milliseconds since the contest began. Real time passes by itself;
 * virtual time passes only in `spend` and `waitUntil`, so that a recorded contest plays as
 * fast as the machine judges and always alike.
 *
 * Each problem has a clock of its own from the start of its session: work on one problem takes no
 * time from another. What problems share, model calls and judge slots, each has its fair share of
 * (`judge/rules/fair-share.ts`).
 */
export interface ContestClock {
  nowMs(): number;
  /** Time that something recorded took; no-op on a real clock, where it passed already. */
  spend(durationMs: number): void;
  waitUntil(atMs: number, signal?: AbortSignal): Promise<void>;
  /** Passes over contest time in which nobody plays; nobody waits for it. */
  skip(durationMs: number): void;
}
