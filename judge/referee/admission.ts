import { countedFor, type LedgerState } from "./ledger-state.ts";
import type { Policy } from "./policy.ts";
import type { SubmissionOutcome } from "./referee.ts";

export type Refusal = Extract<SubmissionOutcome, { admitted: false }>;

/**
 * Whether the policy lets a new submission to a problem in, and as which counted one.
 * A submission that is still being judged counts like any other.
 */
export function admission(
  state: LedgerState,
  problem: string,
  policy: Policy,
  nowMs: number,
  endMs: number,
): { number: number } | Refusal {
  if (nowMs >= endMs) return { admitted: false, reason: "ended" };
  const counted = countedFor(state, problem);
  if (policy.cap !== null && counted.length >= policy.cap)
    return { admitted: false, reason: "cap" };
  const lastMs = Math.max(...counted.map((record) => record.atMs), Number.NEGATIVE_INFINITY);
  const retryAtMs = lastMs + policy.intervalMs;
  if (nowMs < retryAtMs) return { admitted: false, reason: "interval", retryAtMs };
  return { number: counted.length + 1 };
}
