import type { FormatVerdict } from "../../problem.ts";

/** What a tag asks of each of some tests, and of one of them at least. */
export type Expected = { permitted: FormatVerdict[]; required: FormatVerdict[] };

const every: FormatVerdict[] = ["AC", "PA", "WA", "TLE", "MLE", "RTE"];
const failing: FormatVerdict[] = ["PA", "WA", "TLE", "MLE", "RTE"];

const only = (...verdicts: FormatVerdict[]): Expected => ({
  permitted: verdicts,
  required: verdicts,
});
const some = (...required: FormatVerdict[]): Expected => ({ permitted: every, required });

/**
 * What Polygon's tags ask for. Of a solution that fails one test must go wrong in that way, and
 * others may go in any: a submission is stopped there at its first failure. What is no answer at
 * all (a presentation error) is a wrong one, and memory that runs out is often seen as a crash.
 */
export const expectations: ReadonlyMap<string, Expected> = new Map([
  ["main", only("AC")],
  ["accepted", only("AC")],
  ["rejected", some(...failing)],
  ["failed", some(...failing)],
  ["wrong-answer", some("WA", "PA")],
  ["presentation-error", some("WA", "PA")],
  ["time-limit-exceeded", some("TLE")],
  ["time-limit-exceeded-or-accepted", only("AC", "TLE")],
  ["time-limit-exceeded-or-memory-limit-exceeded", some("TLE", "MLE", "RTE")],
  ["memory-limit-exceeded", some("MLE", "RTE")],
  ["runtime-error", some("RTE", "MLE")],
]);

/** Whether it says something of every test, and not of one of them only. */
export function isStrict({ permitted }: Expected): boolean {
  return permitted.length < every.length;
}
