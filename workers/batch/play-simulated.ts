import { playProblem } from "../../agent/lab/play-problem.ts";
import type { LabProblem } from "../../agent/lab/pool.ts";
import { simulate } from "../../agent/lab/simulate.ts";
import type { Simulation } from "../../agent/lab/simulation.ts";
import { rankAll, type Rankings } from "../../agent/rank/rank.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import type { CellRules, Played } from "./play-recorded.ts";

type Pool = { pool: LabProblem; rankings: Rankings; maxScore: number };

/**
 * Plays cells on made-up programs. The seed makes them up, so that every strategy and rule of a
 * seed has the same ones; those of the last seed are kept. There is no clock: of a rule the cap
 * and the penalty hold.
 */
export function createSimulatedPlayer(simulation: Simulation): (rules: CellRules) => Played {
  let made: { key: string; pools: Pool[] } | null = null;

  function poolsOf({ seed, weights }: CellRules): Pool[] {
    const key = JSON.stringify([seed, weights]);
    if (made?.key !== key) {
      const pools = simulation.problems.map((problem, index) => {
        // Problems have neighbouring seeds, and a simulation has a hundred of them at most.
        const pool = simulate(problem, simulation.programs, seed * 1_000 + index);
        const maxScore = sum(pool.field.groups.map((group) => group.maxScore));
        return { pool, rankings: rankAll(pool.field, weights), maxScore };
      });
      made = { key, pools };
    }
    return made.pools;
  }

  return (rules) => {
    const pools = poolsOf(rules);
    const problems = pools.map((one) => playOne(one, rules));
    return {
      score: sum(problems.map(({ score }) => score)),
      maxScore: sum(pools.map(({ maxScore }) => maxScore)),
      penaltyMinutes: null,
      submissions: sum(problems.map(({ submissions }) => submissions)),
      problems,
    };
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((before, each) => roundScore(before + each), 0);
}

function playOne(
  { pool, rankings }: Pool,
  { rule, strategy, seed, weights: { clusterPenalty } }: CellRules,
): Played["problems"][number] {
  const cap = rule.cap ?? pool.field.programs.length;
  const { scores } = playProblem(pool, rankings, strategy, { cap, clusterPenalty, seed });
  const submissions = scores.length;
  const penalty = (rule.penaltyPoints ?? 0) * Math.max(0, submissions - 1);
  const score = roundScore(Math.max(0, (scores.at(-1) ?? 0) - penalty));
  return { name: pool.name, score, submissions };
}
