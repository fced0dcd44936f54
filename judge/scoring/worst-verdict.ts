import type { Verdict } from "../verdict.ts";

/**
 * The verdict of several tests. A fault of the judge makes all of it void and wins; then
 * the first failure, in the given order; then a partial answer; a test that was only
 * skipped says nothing unless all were. No tests at all are accepted.
 */
export function worstVerdict(inOrder: readonly Verdict[]): Verdict {
  let worst: Verdict | null = null;
  for (const verdict of inOrder) {
    if (worst === null || severity(verdict) > severity(worst)) worst = verdict;
  }
  return worst ?? "AC";
}

function severity(verdict: Verdict): number {
  switch (verdict) {
    case "AC":
      return 0;
    case "SK":
      return 1;
    case "PA":
      return 2;
    case "JE":
      return 4;
    default:
      return 3;
  }
}
