import { rankAll } from "../rank/rank.ts";
import { type FeatureName, featureNames, type Weights } from "../rank/weights.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { runLab } from "./lab.ts";
import { fitLogistic, type Observation } from "./logistic.ts";
import { type LabProblem, pointsOf } from "./pool.ts";
import { seededRandom } from "./random.ts";

export type TunePlan = {
  /** Played to compare weights. */
  strategy: Strategy;
  cap: number;
  /** Draws of the pools for each comparison. */
  rounds: number;
  /** Weights tried by random search. */
  candidates: number;
  seed: number;
  /** Where both methods start from, and what gains are counted over. */
  weights: Weights;
};

export const tuneMethods = ["random-search", "logistic"] as const;
export type TuneMethod = (typeof tuneMethods)[number];

export type Tuned = {
  method: TuneMethod;
  /** Learned on all problems. */
  weights: Weights;
  /** Mean score by problem, under the old weights and those learned on the other problems. */
  heldOut: { problem: string; before: number; after: number }[];
};

/**
 * Learns the ranking's weights from pools whose official points are known, by random search and by
 * logistic regression, and tells the gain on each problem under weights that were learned without
 * it (cross-validation by problem).
 *
 * @throws RangeError for fewer than two problems, of which none could be held out
 */
export async function tune(
  problems: readonly LabProblem[],
  plan: TunePlan,
  onStep: () => Promise<void> = () => Promise.resolve(),
): Promise<Tuned[]> {
  if (problems.length < 2) throw new RangeError("weights are learned from two problems or more");
  const results: Tuned[] = [];
  for (const method of tuneMethods) {
    const heldOut: Tuned["heldOut"] = [];
    for (const problem of problems) {
      const others = problems.filter((each) => each !== problem);
      const learned = await learn(method, others, plan);
      const before = await scoreOf([problem], plan.weights, plan);
      heldOut.push({
        problem: problem.name,
        before,
        after: await scoreOf([problem], learned, plan),
      });
      await onStep();
    }
    results.push({ method, weights: await learn(method, problems, plan), heldOut });
    await onStep();
  }
  return results;
}

/** How often `onStep` is called. */
export function stepsOf(problems: readonly LabProblem[]): number {
  return tuneMethods.length * (problems.length + 1);
}

function learn(
  method: TuneMethod,
  problems: readonly LabProblem[],
  plan: TunePlan,
): Promise<Weights> {
  return method === "logistic"
    ? Promise.resolve(byRegression(problems, plan.weights))
    : bySearch(problems, plan);
}

async function scoreOf(
  problems: readonly LabProblem[],
  weights: Weights,
  { strategy, cap, rounds, seed }: TunePlan,
): Promise<number> {
  const plan = { strategies: [strategy], caps: [cap], samples: null, rounds, seed, weights };
  const { cells } = await runLab(problems, plan);
  return cells.find((each) => each.strategy === strategy.name)?.score.mean ?? 0;
}

/** The best of some weights around the given ones, each changed by a random factor. */
async function bySearch(problems: readonly LabProblem[], plan: TunePlan): Promise<Weights> {
  const random = seededRandom(plan.seed);
  let best = { weights: plan.weights, score: await scoreOf(problems, plan.weights, plan) };
  for (let nth = 0; nth < plan.candidates; nth++) {
    const weights = changed(plan.weights, random);
    const score = await scoreOf(problems, weights, plan);
    if (score > best.score) best = { weights, score };
  }
  return best.weights;
}

/** From a quarter to four times as much, most often near 1. */
function changed({ features, clusterPenalty }: Weights, random: () => number): Weights {
  const factor = () => 4 ** (random() + random() - 1);
  const named = featureNames.map((name) => [name, rounded(features[name] * factor())] as const);
  return { features: fromNamed(named), clusterPenalty: rounded(clusterPenalty * factor()) };
}

/**
 * Log-odds that a program solves a group, by its features there. The penalty for a cluster that
 * was submitted is no feature, and stays; so does the weight of a feature that is alike everywhere.
 */
function byRegression(
  problems: readonly LabProblem[],
  { clusterPenalty, ...usual }: Weights,
): Weights {
  const observations = problems.flatMap((problem) =>
    observationsOf(problem, { clusterPenalty, ...usual }),
  );
  const { weights } = fitLogistic(observations);
  const named = featureNames.map((name, index) => {
    const isTold = observations.some(
      ({ features }) => features[index] !== observations[0]?.features[index],
    );
    return [name, isTold ? rounded(weights[index] ?? 0) : usual.features[name]] as const;
  });
  return { features: fromNamed(named), clusterPenalty };
}

function observationsOf(problem: LabProblem, weights: Weights): Observation[] {
  const rankings = rankAll(problem.field, weights);
  return problem.field.groups.flatMap(({ name, maxScore }, group) =>
    (rankings.get(name)?.features ?? []).map((features, program) => ({
      features: featureNames.map((each) => features[each]),
      holds: (pointsOf(problem, program)[group] ?? 0) >= maxScore,
    })),
  );
}

function fromNamed(named: readonly (readonly [FeatureName, number])[]): Weights["features"] {
  const found = new Map(named);
  return {
    sampleFailures: found.get("sampleFailures") ?? 0,
    madeFailures: found.get("madeFailures") ?? 0,
    oracleAgreement: found.get("oracleAgreement") ?? 0,
    clusterShare: found.get("clusterShare") ?? 0,
    scorerMean: found.get("scorerMean") ?? 0,
    reasoning: found.get("reasoning") ?? 0,
    aimed: found.get("aimed") ?? 0,
    tournament: found.get("tournament") ?? 0,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
