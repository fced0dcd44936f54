import { type Strategy, triedPrograms } from "../strategy/strategy.ts";
import { type LabProblem, pointsOf } from "./pool.ts";

/**
 * Sees the truth, and submits what adds most: a bound for all strategies, and allowed in the lab
 * only. With as many submissions as there are groups it has all that the pool has. With fewer it
 * is greedy, which is at least 63 % of the best there (Nemhauser, Wolsey and Fisher, 1978).
 */
export function oracleOf(problem: LabProblem): Strategy {
  return {
    name: "oracle",
    choose(state) {
      const tried = triedPrograms(state);
      const best = state.field.groups.map(({ name }) =>
        Math.max(0, ...state.submitted.map(({ points }) => points[name] ?? 0)),
      );
      let program: number | null = null;
      let most = 0;
      for (let each = 0; each < tried.length; each++) {
        if (tried[each] === 1) continue;
        const gain = pointsOf(problem, each).reduce(
          (sum, points, group) => sum + Math.max(0, points - (best[group] ?? 0)),
          0,
        );
        if (gain > most) [program, most] = [each, gain];
      }
      return program === null ? null : { program, why: { ...unexplained, note: `adds ${most}` } };
    },
  };
}

const unexplained = {
  group: null,
  rank: null,
  cluster: null,
  clusterSize: null,
  score: null,
  components: {},
};

/** Points of the best program of each group together: what no choice among these can exceed. */
export function bestOfPool({ field, points }: LabProblem): number {
  const count = field.groups.length;
  return field.groups.reduce((sum, _, group) => {
    let best = 0;
    for (let at = group; at < points.length; at += count) best = Math.max(best, points[at] ?? 0);
    return sum + best;
  }, 0);
}
