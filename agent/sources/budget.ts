import type { Usage } from "./source.ts";
import { SourceError } from "./source-error.ts";

/** What a run may spend. Null is no limit. */
export type BudgetLimits = {
  /** Input and output, reasoning included. */
  maxTokens: number | null;
  maxCostUsd: number | null;
  /** On the contest's clock. */
  maxTimeMs: number | null;
};

export type Budget = {
  limits: BudgetLimits;
  spent: {
    tokens: number;
    /** Of the calls whose price is known. */
    costUsd: number;
    /** Calls whose price is not known. */
    unpricedCalls: number;
  };
};

export type Permission =
  | { ok: true }
  | { ok: false; limit: "tokens" | "cost" | "time"; reason: string };

export const noLimits: BudgetLimits = { maxTokens: null, maxCostUsd: null, maxTimeMs: null };

/**
 * A budget with nothing spent. `priced` tells whether the price of the model is known; a
 * limit in dollars cannot be kept without it, and is refused with a `config` SourceError.
 */
export function startBudget(limits: BudgetLimits, source: { priced: boolean }): Budget {
  for (const [name, limit] of Object.entries(limits)) {
    if (limit !== null && !(limit >= 0)) {
      throw new SourceError("config", `${name} is ${limit}`, { hint: "Give a number from 0 up." });
    }
  }
  if (limits.maxCostUsd !== null && !source.priced) {
    throw new SourceError(
      "config",
      "a limit in dollars needs the model's price, which is not known",
      { hint: "Give it with --prices FILE (see docs/models.md), or limit tokens or time instead." },
    );
  }
  return { limits, spent: { tokens: 0, costUsd: 0, unpricedCalls: 0 } };
}

/** The budget after an answer, or after a failure that had a cost. */
export function charge(budget: Budget, usage: Usage): Budget {
  const { tokens, costUsd, unpricedCalls } = budget.spent;
  return {
    limits: budget.limits,
    spent: {
      tokens: tokens + usage.inputTokens + usage.outputTokens,
      costUsd: costUsd + (usage.costUsd ?? 0),
      unpricedCalls: unpricedCalls + (usage.costUsd === null ? 1 : 0),
    },
  };
}

/**
 * Whether another call may be made at a time of the contest's clock. What a call will cost is
 * not known before: calls that were allowed may take the budget past its limit, none after
 * them is.
 */
export function mayCall(budget: Budget, nowMs: number): Permission {
  const { maxTokens, maxCostUsd, maxTimeMs } = budget.limits;
  const { tokens, costUsd, unpricedCalls } = budget.spent;
  if (maxTokens !== null && tokens >= maxTokens) {
    return refused("tokens", `${tokens} of ${maxTokens} tokens are spent`);
  }
  if (maxCostUsd !== null && unpricedCalls > 0) {
    return refused(
      "cost",
      `${unpricedCalls} calls had no known price, and the limit is in dollars`,
    );
  }
  if (maxCostUsd !== null && costUsd >= maxCostUsd) {
    return refused("cost", `$${costUsd.toFixed(4)} of $${maxCostUsd} is spent`);
  }
  if (maxTimeMs !== null && nowMs >= maxTimeMs) {
    return refused("time", `${Math.floor(nowMs / 1000)} of ${maxTimeMs / 1000} s are over`);
  }
  return { ok: true };
}

function refused(limit: "tokens" | "cost" | "time", reason: string): Permission {
  return { ok: false, limit, reason };
}
