import { rankAll, type Rankings } from "../rank/rank.ts";
import type { Weights } from "../rank/weights.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { bestOfPool, oracleOf } from "./oracle.ts";
import { playProblem } from "./play-problem.ts";
import { type LabProblem, withPrograms } from "./pool.ts";
import { seededRandom } from "./random.ts";
import { type Estimate, estimate } from "./statistics.ts";

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
  /** Points lost on average, which with the score make the maximum. */
  lost: {
    /** No program had them. */
    coverage: number;
    /** The oracle could not have them either, under the cap. */
    cap: number;
    /** The oracle had them. */
    selection: number;
  };
  /** Mean score by problem. */
  problems: Record<string, number>;
};

/** Mean score after each number of submissions per problem, up to the largest cap. */
export type LabCurve = { strategy: string; scores: number[] };

export type LabResult = { maxScore: number; cells: LabCell[]; curves: LabCurve[] };

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
  const tally = createTally(plan);
  const random = seededRandom(plan.seed);
  for (let round = 0; round < plan.rounds; round++) {
    const drawn = problems.map((problem) => {
      const pool = withPrograms(problem, draw(problem.field.programs.length, plan.samples, random));
      return { pool, rankings: rankAll(pool.field, plan.weights) };
    });
    tally.add(playRound(drawn, plan, plan.seed + round));
    await onRound();
  }
  const maxScore = problems
    .flatMap(({ field }) => field.groups)
    .reduce((sum, group) => sum + group.maxScore, 0);
  return { maxScore, ...tally.result(maxScore) };
}

function draw(count: number, samples: number | null, random: () => number): number[] {
  return Array.from({ length: samples ?? count }, () => Math.floor(random() * count));
}

type Drawn = { pool: LabProblem; rankings: Rankings };
type Round = {
  best: number;
  /** Score by strategy and cap (`key`), and by problem. */
  scores: Map<string, { total: number; problems: Record<string, number> }>;
  /** Total after each submission, by strategy. */
  curves: Map<string, number[]>;
};

const key = (strategy: string, cap: number) => `${cap} ${strategy}`;

function playRound(drawn: readonly Drawn[], plan: LabPlan, seed: number): Round {
  const { clusterPenalty } = plan.weights;
  const round: Round = {
    best: drawn.reduce((sum, { pool }) => sum + bestOfPool(pool), 0),
    scores: new Map(),
    curves: new Map(),
  };
  const longest = plan.caps.at(-1) ?? 0;
  for (const name of [...plan.strategies.map((each) => each.name), "oracle"]) {
    const curve = Array.from({ length: longest }, () => 0);
    for (const cap of plan.caps) {
      const problems: Record<string, number> = {};
      for (const { pool, rankings } of drawn) {
        const strategy = plan.strategies.find((each) => each.name === name) ?? oracleOf(pool);
        const { scores } = playProblem(pool, rankings, strategy, { cap, clusterPenalty, seed });
        problems[pool.name] = scores.at(-1) ?? 0;
        if (cap !== longest) continue;
        for (const at of curve.keys())
          curve[at] = (curve[at] ?? 0) + (scores[Math.min(at, scores.length - 1)] ?? 0);
      }
      const total = Object.values(problems).reduce((sum, score) => sum + score, 0);
      round.scores.set(key(name, cap), { total, problems });
    }
    round.curves.set(name, curve);
  }
  return round;
}

function createTally({ strategies, caps }: LabPlan) {
  const rounds: Round[] = [];
  const names = [...strategies.map(({ name }) => name), "oracle"];
  const totals = (name: string, cap: number) =>
    rounds.map(({ scores }) => scores.get(key(name, cap))?.total ?? 0);

  function cellOf(name: string, cap: number, maxScore: number): LabCell {
    const score = estimate(totals(name, cap));
    const best = meanOf(rounds.map((round) => round.best));
    const bound = meanOf(totals("oracle", cap));
    const first = rounds[0]?.scores.get(key(name, cap))?.problems ?? {};
    const problems = Object.keys(first).map((problem) => [
      problem,
      meanOf(rounds.map(({ scores }) => scores.get(key(name, cap))?.problems[problem] ?? 0)),
    ]);
    return {
      strategy: name,
      cap,
      score,
      lost: { coverage: maxScore - best, cap: best - bound, selection: bound - score.mean },
      problems: Object.fromEntries(problems),
    };
  }

  return {
    add: (round: Round) => rounds.push(round),
    result(maxScore: number): Omit<LabResult, "maxScore"> {
      return {
        cells: names.flatMap((name) => caps.map((cap) => cellOf(name, cap, maxScore))),
        curves: names.map((strategy) => ({
          strategy,
          scores: (rounds[0]?.curves.get(strategy) ?? []).map((_, at) =>
            meanOf(rounds.map(({ curves }) => curves.get(strategy)?.[at] ?? 0)),
          ),
        })),
      };
    },
  };
}

function meanOf(values: readonly number[]): number {
  return estimate(values).mean;
}
