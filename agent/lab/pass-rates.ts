import { passAtK } from "./pass-at-k.ts";
import { type LabProblem, pointsOf } from "./pool.ts";

/** How often programs of a pool have all points of a group; `all` of the whole problem. */
export type PassRates = { programs: number; all: number; groups: Record<string, number> };

export function passRatesOf(problem: LabProblem): PassRates {
  const { groups, programs } = problem.field;
  const solved = programs.map((_, program) => {
    const points = pointsOf(problem, program);
    return groups.map(({ maxScore }, group) => (points[group] ?? 0) >= maxScore);
  });
  return {
    programs: programs.length,
    all: solved.filter((each) => each.every(Boolean)).length,
    groups: Object.fromEntries(
      groups.map(({ name }, group) => [name, solved.filter((each) => each[group]).length]),
    ),
  };
}

/** pass@k of the whole problem for those `ks` that the pool has programs for. */
export function passAtEach(
  { programs, all }: PassRates,
  ks: readonly number[],
): Record<string, number> {
  const possible = ks.filter((k) => k <= programs);
  return Object.fromEntries(possible.map((k) => [k, passAtK(programs, all, k)]));
}
