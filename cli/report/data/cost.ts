import type { BodyOf, EventBody } from "../../../agent/journal/events.ts";
import type { Cost } from "./report-data-types.ts";

type Paid = BodyOf<"sample" | "call-failed">;

/** Model calls that were paid for, answered or not. */
export function paidCalls(events: readonly EventBody[]): Paid[] {
  return events.filter((event) => event.type === "sample" || event.type === "call-failed");
}

export function costOf(calls: readonly Paid[]): Cost {
  const cost: Cost = {
    calls: calls.length,
    inputTokens: 0,
    outputTokens: 0,
    reasoningTokens: 0,
    costUsd: 0,
    unpricedCalls: 0,
  };
  for (const { usage } of calls) {
    cost.inputTokens += usage.inputTokens;
    cost.outputTokens += usage.outputTokens;
    cost.reasoningTokens += usage.reasoningTokens;
    cost.costUsd += usage.costUsd ?? 0;
    if (usage.costUsd === null) cost.unpricedCalls += 1;
  }
  return cost;
}

/** By what was asked for, in the order it was first paid for. */
export function costByWant(calls: readonly Paid[]): (Cost & { want: string })[] {
  const byWant = Map.groupBy(calls, ({ want }) => want);
  return Array.from(byWant, ([want, some]) => ({ want, ...costOf(some) }));
}
