import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { charge, mayCall, noLimits, startBudget, type Budget } from "./budget.ts";
import type { Usage } from "./source.ts";

const usage = (more: Partial<Usage> = {}): Usage => ({
  model: "m",
  inputTokens: 100,
  outputTokens: 50,
  reasoningTokens: 20,
  costUsd: 0.5,
  ...more,
});
const priced = { priced: true };

describe("a budget", () => {
  test("without limits allows every call", () => {
    const budget = charge(startBudget(noLimits, { priced: false }), usage({ costUsd: null }));
    expect(mayCall(budget, Number.MAX_SAFE_INTEGER)).toEqual({ ok: true });
  });

  test("counts input and output tokens, and reasoning only as part of the output", () => {
    expect(charge(startBudget(noLimits, priced), usage()).spent.tokens).toBe(150);
  });

  test("stops at its tokens, its dollars or its time", () => {
    const start = startBudget({ maxTokens: 150, maxCostUsd: 0.5, maxTimeMs: 1000 }, priced);
    expect(mayCall(start, 999)).toEqual({ ok: true });
    expect(mayCall(start, 1000)).toMatchObject({ ok: false, limit: "time" });
    expect(mayCall(charge(start, usage({ costUsd: 0 })), 0)).toMatchObject({ limit: "tokens" });
    expect(mayCall(charge(start, usage({ outputTokens: 0 })), 0)).toMatchObject({ limit: "cost" });
  });

  test("of nothing allows no call", () => {
    expect(mayCall(startBudget({ ...noLimits, maxCostUsd: 0 }, priced), 0).ok).toBe(false);
  });

  test("in dollars is refused where the price is not known", () => {
    const limits = { ...noLimits, maxCostUsd: 5 };
    expect(() => startBudget(limits, { priced: false })).toThrow("needs the model's price");
  });

  test("in dollars stops after a call whose price was not known after all", () => {
    const start = startBudget({ ...noLimits, maxCostUsd: 5 }, priced);
    expect(mayCall(charge(start, usage({ costUsd: null })), 0)).toMatchObject({ limit: "cost" });
  });

  test("that is no amount is refused", () => {
    expect(() => startBudget({ ...noLimits, maxTokens: Number.NaN }, priced)).toThrow("maxTokens");
    expect(() => startBudget({ ...noLimits, maxTimeMs: -1 }, priced)).toThrow("maxTimeMs");
  });
});

const usages = fc.array(
  fc.record({
    model: fc.constant("m"),
    inputTokens: fc.nat(5000),
    outputTokens: fc.nat(5000),
    reasoningTokens: fc.constant(0),
    costUsd: fc.double({ min: 0, max: 2, noNaN: true }),
  }),
);

const chargeAll = (budget: Budget, all: Usage[]) => all.reduce(charge, budget);

test("a budget that refused a call never allows one again", () => {
  fc.assert(
    fc.property(usages, fc.nat(20_000), fc.double({ min: 0, max: 5, noNaN: true }), (all, a, b) => {
      const start = startBudget({ maxTokens: a, maxCostUsd: b, maxTimeMs: null }, priced);
      const allowed = all.map((_, n) => mayCall(chargeAll(start, all.slice(0, n)), 0).ok);
      expect(allowed).toEqual(allowed.toSorted((x, y) => Number(y) - Number(x)));
    }),
  );
});

test("asked before each call, a budget is overrun by its last call at most", () => {
  fc.assert(
    fc.property(usages, fc.nat(20_000), (all, maxTokens) => {
      let budget = startBudget({ ...noLimits, maxTokens }, priced);
      for (const one of all) if (mayCall(budget, 0).ok) budget = charge(budget, one);
      expect(budget.spent.tokens).toBeLessThan(Math.max(maxTokens, 1) + 10_000);
    }),
  );
});

test("what is spent does not depend on the order of the calls", () => {
  fc.assert(
    fc.property(usages, (all) => {
      const start = startBudget(noLimits, priced);
      const forward = chargeAll(start, all).spent;
      const backward = chargeAll(start, all.toReversed()).spent;
      expect(backward.tokens).toBe(forward.tokens);
      expect(backward.costUsd).toBeCloseTo(forward.costUsd, 9);
    }),
  );
});
