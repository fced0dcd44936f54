import type { Simulation } from "../../../agent/lab/simulation.ts";
import { simulationSchema } from "../../../agent/lab/simulation.ts";
import { loadWeights } from "../../../agent/rank/weights.ts";
import { ioi } from "../../../judge/rules/ioi.ts";
import type { Rule } from "../../../judge/rules/rule.ts";
import type { Grid, GridEntry, GridPools } from "../grid.ts";

export const simulation: Simulation = simulationSchema.parse({
  name: "small",
  programs: 60,
  problems: [
    {
      name: "ferry",
      groups: [
        { name: "a", points: 30 },
        { name: "b", points: 70, contains: ["a"] },
      ],
      outcomes: [
        { chance: 1, shares: [1, 1] },
        { chance: 5, shares: [1] },
        { chance: 14, shares: [] },
      ],
    },
  ],
});

export function rule(name: string, changes: Partial<Rule> = {}): Rule {
  return { ...ioi, name, ...changes };
}

export const recording = (changes: Partial<Extract<GridPools, { kind: "recording" }>> = {}) =>
  ({ kind: "recording", perSeed: false, samples: null, programs: 10, ...changes }) as const;

export function entry(changes: Partial<GridEntry> = {}): GridEntry {
  return {
    contest: "small",
    source: "60 programs (simulated)",
    rules: [rule("one", { cap: 1 }), rule("ten", { cap: 10 })],
    seeds: [1, 2, 3],
    pools: { kind: "simulation", simulation },
    ...changes,
  };
}

export function grid(entries: GridEntry[], strategies = ["o1-ioi", "random"]): Grid {
  return {
    entries,
    strategies: strategies.map((label) => ({ label, file: null })),
    baseline: 0,
    weights: loadWeights(),
    retries: 1,
  };
}
