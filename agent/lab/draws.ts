import { rankAll, type Rankings } from "../rank/rank.ts";
import type { LabPlan } from "./lab.ts";
import { type LabProblem, withPrograms } from "./pool.ts";

/** What a strategy plays on. */
export type Drawn = { pool: LabProblem; rankings: Rankings };

export type Draws = {
  /** As many programs as the plan says. */
  all: Drawn[];
  /** The first so many of them, by their number. */
  firstFew: { samples: number; drawn: Drawn[] }[];
};

/** Draws programs of each problem anew, with replacement. */
export function drawAll(
  problems: readonly LabProblem[],
  plan: LabPlan,
  random: () => number,
): Draws {
  const draws = problems.map((problem) => {
    const count = plan.samples ?? problem.field.programs.length;
    return { problem, programs: draw(problem.field.programs.length, count, random) };
  });
  const first = (samples: number): Drawn[] =>
    draws.map(({ problem, programs }) => {
      const pool = withPrograms(problem, programs.slice(0, samples));
      return { pool, rankings: rankAll(pool.field, plan.weights) };
    });
  const most = Math.max(0, ...draws.map(({ programs }) => programs.length));
  const firstFew = sampleCounts(most).map((samples) => ({ samples, drawn: first(samples) }));
  return { all: first(most), firstFew };
}

function draw(programs: number, count: number, random: () => number): number[] {
  return Array.from({ length: count }, () => Math.floor(random() * programs));
}

/** Two for each factor of ten, and fewer than `most`: 1, 3, 10, 30, … */
export function sampleCounts(most: number): number[] {
  const counts: number[] = [];
  for (let ten = 1; ten < most; ten *= 10)
    counts.push(...[ten, 3 * ten].filter((count) => count < most));
  return counts;
}
