import type { BudgetLimits } from "../settings.ts";
import { charge, mayCall, startBudget, type Permission } from "../sources/budget.ts";
import type { Usage } from "../sources/source.ts";
import type { Entry } from "../journal/events.ts";
import { isCall, isPaid } from "../journal/paid.ts";

/** What all problems of a run spend together. */
export interface Spending {
  mayCall(nowMs: number): Permission;
  charge(usage: Usage): void;
  total(): { tokens: number; costUsd: number };
}

/** Starts with what the journal says was paid for, so that a resumed run keeps its limits. */
export function createSpending(limits: BudgetLimits, entries: readonly Entry[]): Spending {
  let budget = startBudget(limits, { priced: true });
  for (const { event } of entries) {
    if (isCall(event) && isPaid(event)) budget = charge(budget, event.usage);
  }
  return {
    mayCall: (nowMs) => mayCall(budget, nowMs),
    charge(usage) {
      budget = charge(budget, usage);
    },
    total: () => ({ tokens: budget.spent.tokens, costUsd: budget.spent.costUsd }),
  };
}
