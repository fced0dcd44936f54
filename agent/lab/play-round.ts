import type { Draws, Drawn } from "./draws.ts";
import type { LabPlan } from "./lab.ts";
import { bestOfPool, oracleOf } from "./oracle.ts";
import { type LabPlay, playProblem } from "./play-problem.ts";
import { seededRandom } from "./random.ts";
import { afterTournament } from "./simulated-tournament.ts";

/** What one round gave. */
export type Round = {
  /** Points that the pool has, by problem. */
  best: Map<string, number>;
  /** Score by strategy and cap (`key`), and by problem. */
  scores: Map<string, { total: number; problems: Record<string, number> }>;
  /** Total after each submission, by strategy. */
  curves: Map<string, number[]>;
  /** Total under the largest cap, by strategy and number of samples (`key`). */
  bySamples: Map<string, number>;
};

/** Of a strategy and a cap, or a number of samples. */
export const roundKey = (strategy: string, number: number) => `${number} ${strategy}`;

/** Plays every strategy, and the oracle beside them, on the same draws. */
export function playRound({ all, firstFew }: Draws, plan: LabPlan, seed: number): Round {
  const round: Round = {
    best: new Map(all.map(({ pool }) => [pool.name, bestOfPool(pool)])),
    scores: new Map(),
    curves: new Map(),
    bySamples: new Map(),
  };
  const longest = plan.caps.at(-1) ?? 0;
  const names = [...plan.strategies.map((each) => each.name), "oracle"];
  for (const name of names) {
    const seen = all.map((drawn) => asSeenBy(name, drawn, seed));
    for (const cap of plan.caps) {
      const plays = seen.map((drawn) => playOne(name, drawn, plan, { cap, seed }));
      const problems = Object.fromEntries(
        plays.map(({ scores }, index) => [seen[index]?.pool.name ?? "", scores.at(-1) ?? 0]),
      );
      const total = Object.values(problems).reduce((sum, score) => sum + score, 0);
      round.scores.set(roundKey(name, cap), { total, problems });
      if (cap === longest) round.curves.set(name, curveOf(plays, longest));
    }
    for (const { samples, drawn } of firstFew) {
      const total = drawn
        .map((one) => playOne(name, asSeenBy(name, one, seed), plan, { cap: longest, seed }))
        .reduce((sum, { scores }) => sum + (scores.at(-1) ?? 0), 0);
      round.bySamples.set(roundKey(name, samples), total);
    }
  }
  return round;
}

/** Only the strategy of that name is told of the tournament, which others do without. */
function asSeenBy(name: string, { pool, rankings }: Drawn, seed: number): Drawn {
  if (name !== "tournament") return { pool, rankings };
  return { pool: afterTournament(pool, rankings, seededRandom(seed)) ?? pool, rankings };
}

function playOne(
  name: string,
  { pool, rankings }: Drawn,
  plan: LabPlan,
  rules: { cap: number; seed: number },
): LabPlay {
  const strategy = plan.strategies.find((each) => each.name === name) ?? oracleOf(pool);
  const { clusterPenalty } = plan.weights;
  return playProblem(pool, rankings, strategy, { ...rules, clusterPenalty });
}

function curveOf(plays: readonly LabPlay[], longest: number): number[] {
  return Array.from({ length: longest }, (_, at) =>
    plays.reduce((sum, { scores }) => sum + (scores[Math.min(at, scores.length - 1)] ?? 0), 0),
  );
}
