import { hashText } from "../cluster/code-signature.ts";
import { firstUntried, isSolved, type Strategy, type StrategyState } from "./strategy.ts";

/** Programs by a seeded hash of their id: the baseline that others are measured against. */
export const random: Strategy = {
  ...inOrder("random", "drawn by lot", ({ field, seed }) => {
    const lots = field.programs.map((program) => hashText(`${seed}/${program.id}`, 0x811c9dc5));
    return [...field.programs.keys()].toSorted(
      (a, b) => (lots[a] ?? 0) - (lots[b] ?? 0) || byId(field.programs, a, b),
    );
  }),
  drawsLots: true,
};

/** The programs that cost most reasoning first. */
export const longest: Strategy = inOrder("longest", "most reasoning tokens left", ({ field }) =>
  [...field.programs.keys()].toSorted((a, b) => {
    const more =
      (field.programs[b]?.reasoningTokens ?? 0) - (field.programs[a]?.reasoningTokens ?? 0);
    return more || byId(field.programs, a, b);
  }),
);

/** Programs that pass all samples, in the order they were sampled; then the others. */
export const samplePass: Strategy = inOrder("sample-pass", "first sampled", ({ field }) => {
  const passes = (program: number) => field.programs[program]?.sampleFailures === 0;
  const all = [...field.programs.keys()];
  return [...all.filter(passes), ...all.filter((program) => !passes(program))];
});

/**
 * One program of each cluster, the largest first, the best member first; then another of each.
 * Programs that fail on every made input agree on nothing, and come last.
 */
export const majority: Strategy = inOrder("majority", "largest cluster left", (state) =>
  clusterByCluster(state, ({ size }) => size),
);

/**
 * Like `majority`, but the cluster that won most of its games first: those that did not play come
 * after one that won half of them, and before one that won fewer, the best-ranked first.
 */
export const tournament: Strategy = inOrder("tournament", "winner among those left", (state) =>
  clusterByCluster(state, ({ row }) => state.field.winRates?.get(row) ?? 0.5),
);

type Cluster = { size: number; row: number };

/** By turns: the best member of each cluster in the order of their `value`, then the second of each. */
function clusterByCluster(state: StrategyState, value: (cluster: Cluster) => number): number[] {
  const ranking = state.rankings.get(null);
  if (ranking === undefined) return [];
  const { of, sizes } = ranking.clusters;
  const seen = new Map<number, number>();
  const turns = Array.from(ranking.order, (program, place) => {
    const cluster = of[program] ?? 0;
    const turn = seen.get(cluster) ?? 0;
    seen.set(cluster, turn + 1);
    const last = failsEverywhere(state.field, program) ? 1 : 0;
    const row = state.field.programs[program]?.row ?? -1;
    return {
      program,
      last,
      turn,
      value: value({ size: sizes[cluster] ?? 0, row }),
      place,
      cluster,
    };
  });
  return turns
    .toSorted(
      (a, b) => a.last - b.last || a.turn - b.turn || b.value - a.value || a.place - b.place,
    )
    .map(({ program }) => program);
}

function failsEverywhere(field: StrategyState["field"], program: number): boolean {
  const row = field.table.rows()[field.programs[program]?.row ?? -1];
  if (row === undefined || row.failed.length === 0) return false;
  return row.failed.every((one, input) => one === 1 || row.unrun[input] === 1);
}

type Order = { rankings: StrategyState["rankings"]; seed: number; programs: readonly number[] };

/** A strategy that submits programs in an order which submissions do not change. */
function inOrder(
  name: string,
  note: string,
  order: (state: StrategyState) => readonly number[],
): Strategy {
  // Sorting thousands of programs anew for each submission takes minutes.
  const latest = new WeakMap<StrategyState["field"], Order>();

  function orderOf(state: StrategyState): readonly number[] {
    const { field, rankings, seed } = state;
    const known = latest.get(field);
    if (known?.rankings === rankings && known.seed === seed) return known.programs;
    const programs = order(state);
    latest.set(field, { rankings, seed, programs });
    return programs;
  }

  return {
    name,
    drawsLots: false,
    choose(state) {
      if (isSolved(state)) return null;
      const program = firstUntried(state, orderOf(state));
      if (program === null) return null;
      return { program, why: whyInOrder(state, program, note) };
    },
  };
}

function whyInOrder(state: StrategyState, program: number, note: string) {
  const clusters = state.rankings.get(null)?.clusters;
  const cluster = clusters?.of[program] ?? null;
  return {
    group: null,
    rank: null,
    cluster,
    clusterSize: cluster === null ? null : (clusters?.sizes[cluster] ?? null),
    score: null,
    components: {},
    note,
  };
}

function byId(programs: StrategyState["field"]["programs"], a: number, b: number): number {
  return (programs[a]?.id ?? "") < (programs[b]?.id ?? "") ? -1 : 1;
}
