import type { Counted } from "./counted.ts";
import type { Rule } from "./rule.ts";

/** What came before a problem was solved; `accepted` is null while it is not. */
export type Attempts = {
  accepted: Counted | null;
  /** Of those before the accepted one, or of all. */
  rejected: number;
  /** Whether feedback tells what became of them. */
  isTold: boolean;
};

/**
 * The first accepted submission, and the rejected ones before it. What does not compile is not
 * counted as rejected, nor, where the rule says so, what fails the first test.
 */
export function firstAccepted(rule: Rule, submissions: readonly Counted[]): Attempts {
  const index = submissions.findIndex(({ verdict }) => verdict === "AC");
  const before = index === -1 ? submissions : submissions.slice(0, index);
  return {
    accepted: submissions[index] ?? null,
    rejected: before.filter((one) => costs(rule, one)).length,
    isTold: before.every(({ verdict }) => verdict !== null),
  };
}

/** Whether a submission that was not accepted counts as rejected. */
export function costs(rule: Rule, { verdict, failedFirst }: Counted): boolean {
  return verdict !== "CE" && !(rule.freeFirstTest && failedFirst);
}
