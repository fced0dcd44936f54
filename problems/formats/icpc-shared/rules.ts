import type { FormatVerdict, VerdictRule } from "../../problem.ts";

export const everyVerdict: FormatVerdict[] = ["AC", "PA", "WA", "TLE", "MLE", "RTE"];

/** A rule over these tests, which it shares with others; none where there are none. */
export function ruleOver(
  tests: string[],
  permitted: readonly FormatVerdict[],
  required: readonly FormatVerdict[],
): VerdictRule[] {
  if (tests.length === 0) return [];
  return [{ tests, permitted: [...permitted], required: [...required] }];
}

/**
 * The rule for a program that gets one of these verdicts over the tests: that of its first test
 * that is not accepted.
 */
export function ruleOfOutcome(tests: string[], outcome: readonly FormatVerdict[]): VerdictRule[] {
  const permitted = everyVerdict.filter(
    (each) => each === "AC" || each === "PA" || outcome.includes(each),
  );
  return ruleOver(tests, permitted, outcome);
}
