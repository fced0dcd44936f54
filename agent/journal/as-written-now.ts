import { ruleForPolicy } from "../../judge/rules/from-policy.ts";

/** An event of an older journal as it is written now: `rule` was `policy`, a result's `total` was `standing`. */
export function asWrittenNow(event: unknown): unknown {
  return totalForStanding(ruleForPolicy(event));
}

function totalForStanding(event: unknown): unknown {
  if (typeof event !== "object" || event === null) return event;
  if (!("standing" in event) || "total" in event) return event;
  const { standing, ...rest } = event;
  return { ...rest, total: standing };
}
