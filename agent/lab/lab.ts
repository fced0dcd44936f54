import type { Weights } from "../rank/weights.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { drawAll } from "./draws.ts";
import { playRound } from "./play-round.ts";
import type { LabProblem } from "./pool.ts";
import { seededRandom } from "./random.ts";
import type { Estimate } from "./statistics.ts";
import { createTally } from "./tally.ts";

export type LabPlan = {
  strategies: readonly Strategy[];
  /** Submissions per problem, rising. */
  caps: readonly number[];
  /** Programs drawn for each problem, with replacement; all of them when null. */
  samples: number | null;
  /** How often programs are drawn anew. */
  rounds: number;
  seed: number;
  weights: Weights;
};

/** The outcome of one strategy under one cap, over all problems. */
export type LabCell = {
  strategy: string;
  cap: number;
  score: Estimate;
  lost: Lost;
  /** Mean score by problem. */
  problems: Record<string, number>;
  lostByProblem: Record<string, Lost>;
};

/** Points lost on average, which with the score make the maximum. */
export type Lost = {
  /** No program had them. */
  coverage: number;
  /** The oracle could not have them either, under the cap. */
  cap: number;
  /** The oracle had them. */
  selection: number;
};

/** Mean score after each number of submissions per problem, up to the largest cap. */
export type LabCurve = { strategy: string; scores: number[] };

/** Mean score under the largest cap, by how many programs were sampled for each problem. */
export type SampleCurve = { strategy: string; points: { samples: number; score: number }[] };

export type LabResult = {
  maxScore: number;
  cells: LabCell[];
  curves: LabCurve[];
  sampleCurves: SampleCurve[];
};

/**
 * Draws programs of each problem anew in every round (the bootstrap over samples) and plays every
 * strategy under every cap on the same draw, so that strategies differ by their choices alone.
 * The oracle is always played beside them.
 *
 * @param onRound awaited after each round; what it rejects with ends the lab
 */
export async function runLab(
  problems: readonly LabProblem[],
  plan: LabPlan,
  onRound: () => Promise<void> = () => Promise.resolve(),
): Promise<LabResult> {
  const mostSamples = Math.max(
    0,
    ...problems.map(({ field }) => plan.samples ?? field.programs.length),
  );
  const tally = createTally(plan, mostSamples);
  const random = seededRandom(plan.seed);
  for (let round = 0; round < plan.rounds; round++) {
    const draws = drawAll(problems, plan, random);
    tally.add(playRound(draws, plan, plan.seed + round));
    await onRound();
  }
  const maxScores = new Map(problems.map(({ name, field }) => [name, maxScoreOf(field.groups)]));
  const maxScore = maxScores.values().reduce((sum, each) => sum + each, 0);
  return { maxScore, ...tally.result(maxScores) };
}

function maxScoreOf(groups: readonly { maxScore: number }[]): number {
  return groups.reduce((sum, group) => sum + group.maxScore, 0);
}
