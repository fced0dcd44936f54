/**
 * The contest's clock, in milliseconds since the contest began. Real time passes by itself;
 * virtual time passes only in `spend` and `waitUntil`, so that a recorded contest plays as
 * fast as the machine judges and always alike.
 *
 * Each problem has a clock of its own from the same start: work on one problem takes no
 * time from another, as in a contest entered with a model called in parallel.
 */
export interface ContestClock {
  nowMs(): number;
  /** Time that something recorded took; no-op on a real clock, where it passed already. */
  spend(durationMs: number): void;
  waitUntil(atMs: number, signal?: AbortSignal): Promise<void>;
}
