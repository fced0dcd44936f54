import type { LabCell, LabPlan, LabResult, Lost, SampleCurve } from "./lab.ts";
import { type Round, roundKey } from "./play-round.ts";
import { estimate } from "./statistics.ts";

/** Gathers rounds into means and intervals. */
export function createTally({ strategies, caps }: LabPlan, mostSamples: number) {
  const rounds: Round[] = [];
  const names = [...strategies.map(({ name }) => name), "oracle"];
  const totals = (name: string, cap: number) =>
    rounds.map(({ scores }) => scores.get(roundKey(name, cap))?.total ?? 0);

  const meanScoreOf = (name: string, cap: number, problem: string) =>
    meanOf(rounds.map(({ scores }) => scores.get(roundKey(name, cap))?.problems[problem] ?? 0));

  function lostOf(name: string, cap: number, problem: string, maxScore: number): Lost {
    const best = meanOf(rounds.map((round) => round.best.get(problem) ?? 0));
    const bound = meanScoreOf("oracle", cap, problem);
    const score = meanScoreOf(name, cap, problem);
    return { coverage: maxScore - best, cap: best - bound, selection: bound - score };
  }

  function cellOf(name: string, cap: number, maxScores: ReadonlyMap<string, number>): LabCell {
    const lost = Array.from(
      maxScores,
      ([problem, maxScore]) => [problem, lostOf(name, cap, problem, maxScore)] as const,
    );
    const problems = lost.map(([problem]) => [problem, meanScoreOf(name, cap, problem)]);
    return {
      strategy: name,
      cap,
      score: estimate(totals(name, cap)),
      lost: sumOf(lost.map(([, each]) => each)),
      problems: Object.fromEntries(problems),
      lostByProblem: Object.fromEntries(lost),
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
    result(maxScores: ReadonlyMap<string, number>): Omit<LabResult, "maxScore"> {
      return {
        cells: names.flatMap((name) => caps.map((cap) => cellOf(name, cap, maxScores))),
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

function sumOf(losses: readonly Lost[]): Lost {
  const sum = (part: keyof Lost) => losses.reduce((total, each) => total + each[part], 0);
  return { coverage: sum("coverage"), cap: sum("cap"), selection: sum("selection") };
}

function meanOf(values: readonly number[]): number {
  return estimate(values).mean;
}
