import { roundScore } from "../../judge/scoring/round.ts";
import type { Rankings } from "../rank/rank.ts";
import type { Strategy, Submitted } from "../strategy/strategy.ts";
import { type LabProblem, pointsOf } from "./pool.ts";

export type LabPlay = {
  /** Programs in the order of their submission. */
  programs: number[];
  /** Score after each submission: the best of each group, as at the IOI. */
  scores: number[];
};

export type LabRules = { cap: number; clusterPenalty: number; seed: number };

/**
 * Plays one problem without model and judge, with full feedback by group. A strategy that chooses
 * a program twice, or one that isn't there, is a fault of the strategy.
 */
export function playProblem(
  problem: LabProblem,
  rankings: Rankings,
  strategy: Strategy,
  { cap, clusterPenalty, seed }: LabRules,
): LabPlay {
  const { field } = problem;
  const best = new Float64Array(field.groups.length);
  const submitted: Submitted[] = [];
  const tried = new Set<number>();
  const scores: number[] = [];
  while (submitted.length < cap) {
    const attemptsLeft = cap - submitted.length;
    const state = { field, rankings, submitted, clusterPenalty, attemptsLeft, seed };
    const choice = strategy.choose(state);
    if (choice === null) break;
    const { program, why } = choice;
    if (tried.has(program) || field.programs[program] === undefined)
      throw new Error(`the strategy ${strategy.name} chose program ${program}, which it may not`);
    tried.add(program);
    const points = pointsOf(problem, program);
    for (const [group, own] of points.entries()) best[group] = Math.max(best[group] ?? 0, own);
    submitted.push({ program, group: why.group, ...told(problem, points) });
    scores.push(roundScore(best.reduce((sum, each) => sum + each, 0)));
  }
  return { programs: [...tried], scores };
}

function told({ field }: LabProblem, points: Float64Array): Pick<Submitted, "solved" | "points"> {
  const named = field.groups.map((group, index) => ({ group, own: points[index] ?? 0 }));
  return {
    solved: named.filter(({ group, own }) => own >= group.maxScore).map(({ group }) => group.name),
    points: Object.fromEntries(named.map(({ group, own }) => [group.name, own])),
  };
}
