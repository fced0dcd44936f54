import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ArbitraryProgram, arbitraryPrograms, stateOf } from "../testing/arbitrary-state.ts";
import { beliefOf } from "./belief.ts";
import type { StrategyState, Submitted } from "./strategy.ts";

/** Right on the first groups, and wrong alike with all that have the same `wrong`. */
const solving = (count: number, wrong: string): ArbitraryProgram => ({
  signatures: Array.from({ length: 6 }, (_, input) => (input < 2 * count ? "1" : wrong)),
  reasoningTokens: 0,
  sampleFailures: 0,
  aims: [null],
  solves: ["g1", "g2", "g3"].slice(0, count),
});

const chances = (state: StrategyState, group: string) => {
  const found = state.field.groups.find(({ name }) => name === group);
  if (found === undefined) throw new Error(`no group ${group}`);
  return [...beliefOf(state, found).chances];
};

const after = (state: StrategyState, ...submitted: Partial<Submitted>[]): StrategyState => ({
  ...state,
  submitted: submitted.map((one) => ({ program: 0, group: null, solved: [], points: {}, ...one })),
});

describe("the belief of who solves a group", () => {
  test("is a probability, and of different clusters together at most one", () => {
    fc.assert(
      fc.property(arbitraryPrograms, fc.array(fc.nat(20)), (programs, picks) => {
        const submitted = [...new Set(picks.filter((pick) => pick < programs.length))];
        const state = after(
          stateOf(programs),
          ...submitted.map((program) => ({ program, solved: programs[program]?.solves ?? [] })),
        );
        for (const { name } of state.field.groups) {
          const of = state.rankings.get(name)?.clusters.of ?? [];
          const byCluster = new Map<number, number>();
          for (const [program, chance] of chances(state, name).entries()) {
            expect(chance).toBeGreaterThanOrEqual(0);
            expect(chance).toBeLessThanOrEqual(1);
            byCluster.set(of[program] ?? -1, chance);
          }
          const sum = [...byCluster.values()].reduce((a, b) => a + b, 0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  test("does not depend on when it was asked before", () => {
    fc.assert(
      fc.property(arbitraryPrograms, fc.array(fc.nat(11), { maxLength: 8 }), (programs, picks) => {
        const asked = stateOf(programs);
        const all = picks
          .filter((pick) => pick < programs.length)
          .map((program) => ({ program, solved: programs[program]?.solves ?? [] }));
        const { submitted } = after(asked, ...all);
        for (const { name } of asked.field.groups) {
          const last = { ...asked, submitted };
          for (const count of submitted.keys())
            chances({ ...asked, submitted: submitted.slice(0, count) }, name);
          chances(after(asked, { program: 0 }), name);
          expect(chances(last, name)).toEqual(chances(after(stateOf(programs), ...all), name));
        }
      }),
    );
  });

  test("trusts a cluster the more members it has", () => {
    const [large = 0, , , small = 0] = chances(
      stateOf([solving(0, "2"), solving(0, "2"), solving(0, "2"), solving(0, "3")]),
      "g3",
    );
    expect(large).toBeCloseTo(3 * small, 9);
  });

  test("falls for the cluster of a program that failed, and rises for others", () => {
    const state = stateOf([solving(0, "2"), solving(0, "2"), solving(0, "3")]);
    const [before, now] = [chances(state, "g1"), chances(after(state, { program: 0 }), "g1")];
    expect(now[1]).toBeLessThan((before[1] ?? 0) / 2);
    expect(now[2]).toBeGreaterThan(before[2] ?? 1);
  });

  test("falls for all that agree with a failure in a group within", () => {
    // 0 and 1 are alike on g1 and not on g3; 2 differs everywhere.
    const alike = { ...solving(0, "2"), signatures: ["2", "2", "4", "4", "4", "4"] };
    const state = stateOf([solving(0, "2"), alike, solving(0, "3")]);
    const now = chances(after(state, { program: 0 }), "g3");
    expect(now[1]).toBeLessThan((now[2] ?? 0) / 2);
  });

  test("leaves little of those that disagree with outputs known to be right", () => {
    const state = stateOf([solving(1, "2"), solving(1, "3"), solving(0, "4")]);
    const now = chances(after(state, { program: 0, solved: ["g1"] }), "g3");
    expect(now[2]).toBeLessThan((now[1] ?? 0) / 10);
  });

  test("where many answers are right takes no difference for a disagreement", () => {
    const plain = stateOf([solving(1, "2"), solving(1, "3"), solving(0, "4")]);
    const state = { ...plain, field: { ...plain.field, scored: true } };
    const now = chances(after(state, { program: 0, solved: ["g1"] }), "g3");
    expect(now[2]).toBeCloseTo(now[1] ?? 0, 9);
  });
});
