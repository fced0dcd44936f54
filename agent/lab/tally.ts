import type { LabCell, LabPlan, LabResult, SampleCurve } from "./lab.ts";
import { type Round, roundKey } from "./play-round.ts";
import { estimate } from "./statistics.ts";

/** Gathers rounds into means and intervals. */
export function createTally({ strategies, caps }: LabPlan, mostSamples: number) {
  const rounds: Round[] = [];
  const names = [...strategies.map(({ name }) => name), "oracle"];
  const totals = (name: string, cap: number) =>
    rounds.map(({ scores }) => scores.get(roundKey(name, cap))?.total ?? 0);

  function cellOf(name: string, cap: number, maxScore: number): LabCell {
    const score = estimate(totals(name, cap));
    const best = meanOf(rounds.map((round) => round.best));
    const bound = meanOf(totals("oracle", cap));
    const first = rounds[0]?.scores.get(roundKey(name, cap))?.problems ?? {};
    const problems = Object.keys(first).map((problem) => [
      problem,
      meanOf(rounds.map(({ scores }) => scores.get(roundKey(name, cap))?.problems[problem] ?? 0)),
    ]);
    return {
      strategy: name,
      cap,
      score,
      lost: { coverage: maxScore - best, cap: best - bound, selection: bound - score.mean },
      problems: Object.fromEntries(problems),
    };
  }

  /** With all samples the score is that of the largest cap. */
  function pointsFor(strategy: string): SampleCurve["points"] {
    const counts = [...(rounds[0]?.bySamples.keys() ?? [])]
      .filter((each) => each.endsWith(` ${strategy}`))
      .map((each) => Number.parseInt(each, 10));
    const some = counts.map((samples) => ({
      samples,
      score: meanOf(rounds.map(({ bySamples }) => bySamples.get(roundKey(strategy, samples)) ?? 0)),
    }));
    const all = meanOf(totals(strategy, caps.at(-1) ?? 0));
    return [...some, { samples: mostSamples, score: all }];
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
        sampleCurves: names.map((strategy) => ({ strategy, points: pointsFor(strategy) })),
      };
    },
  };
}

function meanOf(values: readonly number[]): number {
  return estimate(values).mean;
}
