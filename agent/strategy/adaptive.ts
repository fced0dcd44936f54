import type { FieldGroup } from "../rank/field.ts";
import { round } from "../rank/rank.ts";
import { beliefOf } from "./belief.ts";
import {
  type Choice,
  openGroups,
  type Strategy,
  type StrategyState,
  triedPrograms,
} from "./strategy.ts";

/**
 * The program with the greatest expected gain: over the unsolved groups, the points that are still
 * to be had times the probability that it has them, under a belief over clusters that every
 * submission revises (`belief.ts`). Looking one submission ahead is exact for the last one, and
 * for the others what is known to come near the best for gains that diminish.
 */
export const adaptive: Strategy = {
  name: "adaptive",
  drawsLots: false,
  choose(state) {
    const open = openGroups(state);
    const groups = state.field.groups.filter(({ name }) => open.includes(name));
    if (groups.length === 0) return null;
    const parts = groups.map((group) => ({ group, gains: gainsOf(state, group) }));
    const tried = triedPrograms(state);
    const rank = state.rankings.get(groups.at(-1)?.name ?? null)?.rank;
    let best: number | null = null;
    let bestGain = -1;
    for (let program = 0; program < tried.length; program++) {
      if (tried[program] === 1) continue;
      const gain = parts.reduce((sum, { gains }) => sum + (gains[program] ?? 0), 0);
      const isAhead = best !== null && (rank?.[program] ?? 0) < (rank?.[best] ?? 0);
      if (gain < bestGain || (gain === bestGain && !isAhead)) continue;
      [best, bestGain] = [program, gain];
    }
    return best === null ? null : { program: best, why: explain(state, parts, best, bestGain) };
  },
};

type Part = { group: FieldGroup; gains: Float64Array };

/**
 * Expected points of each program in a group, beyond the best so far. Of one that disagrees with
 * outputs known to be right no part is hoped for where parts can't be had.
 */
function gainsOf(state: StrategyState, group: FieldGroup): Float64Array {
  const best = Math.max(0, ...state.submitted.map(({ points }) => points[group.name] ?? 0));
  const left = group.maxScore - best;
  const of = state.rankings.get(group.name)?.clusters.of;
  const { chances, disagrees } = beliefOf(state, group);
  const { tried, share } = partialOf(state, group, of);
  return chances.map((chance, program) => {
    const cluster = of?.[program];
    const isHopeless = group.allOrNothing && disagrees[cluster ?? 0] === 1;
    return left * (chance + (isHopeless || tried.has(cluster) ? 0 : share));
  });
}

/**
 * What share of the points left an untried cluster is expected to add by getting part of a group:
 * how often failing clusters got part of it, counted from 1 in 5, times the probability that the
 * next of m that are alike beats all before it, 1 / (m + 1), times an eighth.
 */
function partialOf(
  { submitted }: StrategyState,
  { name, maxScore }: FieldGroup,
  of: Int32Array | undefined,
): { tried: Set<number | undefined>; share: number } {
  const failed = submitted.filter(({ points }) => (points[name] ?? 0) < maxScore);
  const tried = new Set(failed.map(({ program }) => of?.[program]));
  const partial = new Set(
    failed.filter(({ points }) => (points[name] ?? 0) > 0).map(({ program }) => of?.[program]),
  );
  const frequency = (1 + partial.size) / (5 + tried.size);
  return { tried, share: frequency / (partial.size + 1) / 8 };
}

function explain(
  state: StrategyState,
  parts: readonly Part[],
  program: number,
  gain: number,
): Choice["why"] {
  const gainOf = ({ gains }: Part) => gains[program] ?? 0;
  const most = parts.reduce((a, b) => (gainOf(b) > gainOf(a) ? b : a));
  const ranking = state.rankings.get(most.group.name);
  const cluster = ranking?.clusters.of[program] ?? null;
  return {
    group: most.group.name,
    rank: ranking === undefined ? null : (ranking.rank[program] ?? 0) + 1,
    cluster,
    clusterSize: cluster === null ? null : (ranking?.clusters.sizes[cluster] ?? null),
    score: round(gain),
    components: Object.fromEntries(parts.map((part) => [part.group.name, round(gainOf(part))])),
    note: `greatest expected gain, ${round(gain)} points, most of it in ${most.group.name}`,
  };
}
