import type { Rule, Scoring } from "./rule.ts";

/** Whether results under both rules can be compared: points with points, problems with problems. */
export function sameCurrency({ scoring: a }: Rule, { scoring: b }: Rule): boolean {
  return currencyOf(a) === currencyOf(b);
}

function currencyOf(scoring: Scoring): Scoring {
  return scoring === "submission" ? "groups" : scoring;
}
