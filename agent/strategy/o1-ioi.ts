import { round, type Ranking } from "../rank/rank.ts";
import {
  openGroups,
  triedPrograms,
  type Choice,
  type Strategy,
  type StrategyState,
} from "./strategy.ts";

/**
 * The selection that o1-ioi used at the IOI 2024 ("Competitive Programming with Large
 * Reasoning Models", 2025): round-robin over the unsolved groups from the hardest one, the
 * best-scored program of each, less a penalty for every submission that its cluster had. For a
 * group that contains a solved one, programs that disagree with the solved outputs are passed
 * over, until no others are left.
 */
export const o1Ioi: Strategy = {
  name: "o1-ioi",
  drawsLots: false,
  choose(state) {
    const turns = turnOrder(state);
    for (const strict of [true, false]) {
      for (const group of turns) {
        const choice = bestFor(state, group, strict);
        if (choice !== null) return choice;
      }
    }
    return null;
  },
};

/** Unsolved groups, hardest first, beginning after the one that had the last turn. */
function turnOrder(state: StrategyState): string[] {
  const hardestFirst = state.field.groups.map((group) => group.name).toReversed();
  const last = state.submitted.at(-1)?.group ?? null;
  const start = last === null ? 0 : hardestFirst.indexOf(last) + 1;
  const open = new Set(openGroups(state));
  const turns = [...hardestFirst.slice(start), ...hardestFirst.slice(0, start)];
  return turns.filter((name) => open.has(name));
}

function bestFor(state: StrategyState, group: string, strict: boolean): Choice | null {
  const ranking = state.rankings.get(group);
  if (ranking === undefined) return null;
  const tried = triedPrograms(state);
  const allowed = strict ? agreesWithSolved(state, group) : () => true;
  const penalties = clusterPenalties(state, ranking);
  let best: number | null = null;
  let bestScore = -Infinity;
  for (const program of ranking.order) {
    if (tried[program] === 1 || !allowed(program)) continue;
    const score = (ranking.scores[program] ?? 0) - (penalties[clusterOf(ranking, program)] ?? 0);
    if (score > bestScore) [best, bestScore] = [program, score];
  }
  return best === null ? null : { program: best, why: explain(state, ranking, best, bestScore) };
}

/** Programs that give the solved outputs on every solved group that `group` contains. */
function agreesWithSolved(state: StrategyState, group: string): (program: number) => boolean {
  if (state.field.scored) return () => true;
  const contained = state.field.groups.find((one) => one.name === group)?.contains ?? [];
  const models = contained.flatMap((name) => {
    const solver = state.submitted.find((one) => one.solved.includes(name));
    const ranking = state.rankings.get(name);
    if (solver === undefined || ranking === undefined) return [];
    return [{ of: ranking.clusters.of, cluster: ranking.clusters.of[solver.program] }];
  });
  return (program) => models.every(({ of, cluster }) => of[program] === cluster);
}

function clusterPenalties(state: StrategyState, ranking: Ranking): Float64Array {
  const penalties = new Float64Array(ranking.clusters.sizes.length);
  for (const { program } of state.submitted) {
    const cluster = clusterOf(ranking, program);
    penalties[cluster] = (penalties[cluster] ?? 0) + state.clusterPenalty;
  }
  return penalties;
}

function clusterOf(ranking: Ranking, program: number): number {
  return ranking.clusters.of[program] ?? 0;
}

function explain(
  state: StrategyState,
  ranking: Ranking,
  program: number,
  score: number,
): Choice["why"] {
  const cluster = clusterOf(ranking, program);
  const before = state.submitted.filter((one) => clusterOf(ranking, one.program) === cluster);
  const components = ranking.components(program);
  if (before.length > 0) {
    components["clusterPenalty"] = round(-before.length * state.clusterPenalty);
  }
  const size = ranking.clusters.sizes[cluster] ?? 1;
  return {
    group: ranking.group,
    rank: (ranking.rank[program] ?? 0) + 1,
    cluster,
    clusterSize: size,
    score: round(score),
    components,
    note: `best score for ${ranking.group ?? "the whole"}, in a cluster of ${size} submitted ${before.length} times`,
  };
}
