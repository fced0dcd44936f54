import type { EventBody } from "../../../agent/journal/events.ts";
import { type CallEvent, isCall, isPaid } from "../../../agent/journal/paid.ts";
import type { Cost } from "./report-data-types.ts";

/** Model calls, answered or not, and answers that earlier runs had paid for. */
export function callsOf(events: readonly EventBody[]): CallEvent[] {
  return events.filter(isCall);
}

export function costOf(all: readonly CallEvent[]): Cost {
  const calls = all.filter(isPaid);
  const cost: Cost = {
    calls: calls.length,
    cachedCalls: all.length - calls.length,
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

/** By what was asked for, in the order it was first asked for. */
export function costByWant(calls: readonly CallEvent[]): (Cost & { want: string })[] {
  const byWant = Map.groupBy(calls, wantOf);
  return Array.from(byWant, ([want, some]) => ({ want, ...costOf(some) }));
}

function wantOf(event: CallEvent): string {
  if (event.type === "compared") return "comparison";
  return event.type === "sample" && event.repairs !== null ? "repair" : event.want;
}
