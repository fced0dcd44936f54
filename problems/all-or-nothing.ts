import type { Checker, GroupScoring } from "./problem.ts";

/**
 * Whether surely no part of a group's points can be had. The standard checker gives nothing
 * between right and wrong; of any other that can't be told.
 */
export function isAllOrNothing(scoring: GroupScoring, checker: Pick<Checker, "kind">): boolean {
  if (typeof scoring === "object") return "threshold" in scoring;
  if (scoring === "pass-fail") return true;
  return scoring !== "sum" && checker.kind === "standard";
}
