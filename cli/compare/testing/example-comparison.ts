import type { ComparedCell, Comparison } from "../comparison.ts";

const names = ["night-market", "signal-towers", "quarry"];

/** The shares of the points that a strategy makes, problem by problem. */
function cell(cap: number | null, shares: readonly number[], spread: number | null): ComparedCell {
  const problems = names.map((name, index) => [name, 100 * (shares[index] ?? 0)] as const);
  const mean = problems.reduce((sum, [, points]) => sum + points, 0);
  return {
    cap,
    score: {
      mean,
      low: spread === null ? null : mean - spread,
      high: spread === null ? null : mean + spread,
    },
    submissions: cap === null ? 4_321 : 3 * cap,
    problems: Object.fromEntries(problems),
    seeds: spread === null ? 1 : 10,
    outOfTime: 0,
  };
}

const uncapped = cell(null, [1, 1, 0.8], null);

/** A made-up comparison of four strategies under a cap of 50 and without one. */
export function exampleComparison(changes: Partial<Comparison> = {}): Comparison {
  return {
    format: 1,
    recording: "20260101-olympiad-demo",
    title: "The medalist olympiad",
    source: "simulated:0.4",
    simulated: true,
    programs: { least: 1_978, most: 2_000 },
    rule: "ioi",
    currency: "points",
    maxScore: 300,
    caps: [50, null],
    cap: 50,
    problems: names.map((name) => ({ name, title: name, maxScore: 100 })),
    strategies: [
      { name: "random", cells: [cell(50, [0.6, 0.38, 0.25], 8.4), uncapped] },
      { name: "majority", cells: [cell(50, [0.7, 0.54, 0.3], null), uncapped] },
      { name: "o1-ioi", cells: [cell(50, [1, 0.7, 0.4], null), uncapped] },
      { name: "adaptive", cells: [cell(50, [1, 0.86, 0.5], null), uncapped] },
    ],
    ...changes,
  };
}
