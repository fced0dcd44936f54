import { describe, expect, it } from "vitest";
import { icpc } from "../../judge/rules/icpc.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import { ruleUnder } from "./cell.ts";

describe("the rule that a cell is played under", () => {
  it("is the run's own, with another cap", () => {
    expect(ruleUnder(ioi, 50)).toEqual({ rule: ioi });
    expect(ruleUnder(ioi, 7)).toMatchObject({ rule: { cap: 7, intervalMs: ioi.intervalMs } });
  });

  it("holds nothing back without a cap: neither an interval nor the time that judging takes", () => {
    const { rule, judgingMs } = ruleUnder(ioi, null);
    expect(rule).toMatchObject({ cap: null, outputOnlyCap: null, intervalMs: 0 });
    expect(judgingMs).toBe(0);
  });

  it("keeps the time that judging takes where time decides", () => {
    expect(ruleUnder(icpc, null).judgingMs).toBeUndefined();
  });
});
