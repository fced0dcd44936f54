import type { FieldGroup } from "../rank/field.ts";
import type { Ranking } from "../rank/rank.ts";
import { outdoneClusters } from "./outdone.ts";
import type { StrategyState, Submitted } from "./strategy.ts";

/**
 * What the belief takes for granted before anything is submitted. Round numbers, chosen on pools
 * made up at random, and not fitted to any figure that is reported; `outdone` was added after a
 * look at one recording (docs/strategies.md).
 */
export const beliefPrior = {
  /** Weight of "no program is right", against that of all clusters together. */
  none: 0.5,
  /** How often a member of the right cluster passes and fails: made inputs don't tell all. */
  passes: 3,
  fails: 1,
  /** What is left of a cluster that disagrees with outputs known to be right. */
  disagrees: 0.02,
  /** What is left of a cluster whose answers another outdoes, by the scorer. */
  outdone: 0.1,
} as const;

/** For each program the probability that it solves the group; 0 where nothing speaks for it. */
export type Chances = Float64Array;

/**
 * The probability, for each program, that it solves a group, after all that submissions revealed;
 * and for each cluster of the group whether it disagrees with outputs known to be right.
 *
 * One cluster of the group is right, or none. Before anything is known a cluster's weight is its
 * size times `exp` of its members' mean evidence: it is as likely to be right as a program drawn
 * from the pool, weighed by what speaks for it, is to be one of its members. A submission that
 * fails the group, or a group within it, is evidence against every cluster that its program agrees
 * with there (a beta-binomial: members of the right cluster fail too). One that solves a group
 * within it is evidence against all clusters that disagree there.
 */
export function beliefOf(
  state: StrategyState,
  group: FieldGroup,
): { chances: Chances; disagrees: Uint8Array } {
  const ranking = state.rankings.get(group.name);
  const chances = new Float64Array(state.field.programs.length);
  if (ranking === undefined) return { chances, disagrees: new Uint8Array() };
  const { none, weights, survival, failures, disagrees } = beliefAfter(state, group, ranking);
  const revised = weights.map((weight, cluster) => weight * (survival[cluster] ?? 1));
  const left = revised.reduce((sum, weight) => sum + weight, none);
  if (left === 0) return { chances, disagrees };
  for (const [program, cluster] of ranking.clusters.of.entries())
    chances[program] = ((revised[cluster] ?? 0) / left) * passesNext(failures[cluster] ?? 0);
  return { chances, disagrees };
}

/** Arrays are by cluster. */
type Belief = {
  field: StrategyState["field"];
  /** Submissions that it was revised by. */
  heard: Submitted[];
  /** Weight of "no program is right". */
  none: number;
  /** Less what disagrees with outputs known to be right. */
  weights: Float64Array;
  failures: Int32Array;
  /** Probability that so many members of the right cluster fail, one after the other. */
  survival: Float64Array;
  members: Int32Array;
  /** 1 where it disagrees with outputs known to be right. */
  disagrees: Uint8Array;
};

/** The latest belief of each group: one more submission revises it, where it was heard so far. */
const latest = new WeakMap<StrategyState["rankings"], Map<string, Belief>>();

function beliefAfter(state: StrategyState, group: FieldGroup, ranking: Ranking): Belief {
  const beliefs = latest.get(state.rankings) ?? new Map<string, Belief>();
  latest.set(state.rankings, beliefs);
  const known = beliefs.get(group.name);
  const belief =
    known !== undefined && isBefore(known, state) ? known : priorOf(state, group, ranking);
  for (const one of state.submitted.slice(belief.heard.length)) revise(belief, state, group, one);
  beliefs.set(group.name, belief);
  return belief;
}

function isBefore({ field, heard }: Belief, state: StrategyState): boolean {
  return field === state.field && heard.every((one, index) => one === state.submitted[index]);
}

function priorOf({ field }: StrategyState, group: FieldGroup, ranking: Ranking): Belief {
  const weights = priorWeights(ranking);
  const members = representatives(ranking);
  for (const [cluster, isOutdone] of outdoneClusters(
    field,
    ranking,
    members,
    group.columns,
  ).entries())
    if (isOutdone === 1) scale(weights, cluster, beliefPrior.outdone);
  return {
    field,
    heard: [],
    none: beliefPrior.none * weights.reduce((sum, weight) => sum + weight, 0),
    weights,
    failures: new Int32Array(weights.length),
    survival: new Float64Array(weights.length).fill(1),
    members,
    disagrees: new Uint8Array(weights.length),
  };
}

function revise(belief: Belief, state: StrategyState, group: FieldGroup, one: Submitted): void {
  const { weights, failures, survival, members, heard } = belief;
  const told = toldBy(state, group, one);
  for (const [cluster, member] of members.entries()) {
    if (told.failsWith(member)) {
      const before = failures[cluster] ?? 0;
      scale(survival, cluster, failsNext(before));
      failures[cluster] = before + 1;
    }
    if (told.disagreesWith(member)) {
      scale(weights, cluster, beliefPrior.disagrees);
      belief.disagrees[cluster] = 1;
    }
  }
  heard.push(one);
}

function priorWeights({ clusters, evidence }: Ranking): Float64Array {
  const { of, sizes } = clusters;
  const sums = new Float64Array(sizes.length);
  for (const [program, cluster] of of.entries())
    sums[cluster] = (sums[cluster] ?? 0) + (evidence[program] ?? 0);
  return sums.map((sum, cluster) => {
    const size = sizes[cluster] ?? 1;
    return size * Math.exp(sum / size);
  });
}

/** A member of each cluster: on the inputs of the group, and of groups within it, all are alike. */
function representatives({ clusters }: Ranking): Int32Array {
  const members = new Int32Array(clusters.sizes.length);
  for (const [program, cluster] of clusters.of.entries()) members[cluster] = program;
  return members;
}

type Told = {
  /** Whether the submission failed where the program does the same. */
  failsWith: (program: number) => boolean;
  /** Whether the program differs from outputs that the submission showed to be right. */
  disagreesWith: (program: number) => boolean;
};

function toldBy(state: StrategyState, group: FieldGroup, { program, solved }: Submitted): Told {
  const within = [group.name, ...group.contains].flatMap((name) => {
    const of = state.rankings.get(name)?.clusters.of;
    return of === undefined ? [] : [{ of, cluster: of[program], isSolved: solved.includes(name) }];
  });
  const failed = within.filter(({ isSolved }) => !isSolved);
  const right = state.field.scored ? [] : within.filter(({ isSolved }) => isSolved);
  return {
    failsWith: (other) => failed.some(({ of, cluster }) => of[other] === cluster),
    disagreesWith: (other) => right.some(({ of, cluster }) => of[other] !== cluster),
  };
}

function scale(weights: Float64Array, cluster: number, factor: number): void {
  weights[cluster] = (weights[cluster] ?? 0) * factor;
}

/** Probability that a member of the right cluster fails, after so many that did. */
function failsNext(failures: number): number {
  const { passes, fails } = beliefPrior;
  return (fails + failures) / (passes + fails + failures);
}

function passesNext(failures: number): number {
  const { passes, fails } = beliefPrior;
  return passes / (passes + fails + failures);
}
