import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankAll } from "../rank/rank.ts";
import { loadWeights } from "../rank/weights.ts";
import { strategies } from "../strategy/strategies.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { runLab } from "./lab.ts";
import { bestOfPool, oracleOf } from "./oracle.ts";
import { playProblem } from "./play-problem.ts";
import { type LabProblem, pointsOf, withPrograms } from "./pool.ts";
import { simulate } from "./simulate.ts";
import { simulatedProblemSchema } from "./simulation.ts";

const weights = loadWeights();
const { clusterPenalty } = weights;

const share = fc.constantFrom(0, 0.5, 1);

/** Small worlds in which a group is solved only with what it contains. */
const pools: fc.Arbitrary<LabProblem> = fc
  .record({
    outcomes: fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 5 }),
    correlation: fc.constantFrom(0, 0.5, 1),
    separation: fc.constantFrom(0.3, 1),
    count: fc.integer({ min: 1, max: 40 }),
    seed: fc.nat(1000),
  })
  .map(({ outcomes, count, seed, ...rest }) => {
    const problem = simulatedProblemSchema.parse({
      name: "p",
      groups: [
        { name: "a", points: 20 },
        { name: "b", points: 30, contains: ["a"] },
        { name: "c", points: 50, contains: ["a", "b"] },
      ],
      outcomes: outcomes.map(([a, b, c]) => {
        const second = a < 1 ? Math.min(b, 0.5) : b;
        return { chance: 1, shares: [a, second, second < 1 ? Math.min(c, 0.5) : c] };
      }),
      inputsPerGroup: 3,
      ...rest,
    });
    return simulate(problem, count, seed);
  });

const play = (pool: LabProblem, strategy: Strategy, cap: number, seed = 1) =>
  playProblem(pool, rankAll(pool.field, weights), strategy, { cap, clusterPenalty, seed });

describe("playing a pool", () => {
  test("never submits a program twice, never more than the cap, and nothing once all is solved", () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 1, max: 50 }), (pool, cap) => {
        for (const strategy of [...Object.values(strategies), oracleOf(pool)]) {
          const { programs, scores } = play(pool, strategy, cap);
          expect(new Set(programs).size).toBe(programs.length);
          expect(programs.length).toBeLessThanOrEqual(cap);
          expect(scores).toEqual(scores.toSorted((a, b) => a - b));
          expect(scores.slice(0, -1)).not.toContain(100);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("without a cap has all full groups that the pool has", () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const solvable = pool.field.groups.filter((group, index) =>
          pool.field.programs.some(
            (_, program) => pointsOf(pool, program)[index] === group.maxScore,
          ),
        );
        const least = solvable.reduce((sum, group) => sum + group.maxScore, 0);
        for (const strategy of Object.values(strategies))
          expect(play(pool, strategy, 1_000).scores.at(-1) ?? 0).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 60 },
    );
  });

  test("the oracle bounds every strategy, and has all with one submission for each group", () => {
    fc.assert(
      fc.property(pools, (pool) => {
        expect(play(pool, oracleOf(pool), 3).scores.at(-1) ?? 0).toBeCloseTo(bestOfPool(pool), 9);
      }),
      { numRuns: 60 },
    );
  });

  test("refuses a strategy that chooses what it may not", () => {
    const pool = simulate(simple, 5, 1);
    const why = {
      group: null,
      rank: null,
      cluster: null,
      clusterSize: null,
      score: null,
      components: {},
      note: "",
    };
    const always = (program: number): Strategy => ({
      name: "odd",
      choose: () => ({ program, why }),
    });
    expect(() => play(pool, always(0), 2)).toThrow("odd chose program 0, which it may not");
    expect(() => play(pool, always(9), 2)).toThrow("odd chose program 9, which it may not");
  });
});

const simple = simulatedProblemSchema.parse({
  name: "simple",
  groups: [
    { name: "a", points: 40 },
    { name: "b", points: 60, contains: ["a"] },
  ],
  outcomes: [
    { chance: 1, shares: [1, 1] },
    { chance: 3, shares: [1] },
    { chance: 6, shares: [] },
  ],
});

describe("a made-up pool", () => {
  test("follows from its seed", () => {
    const [one, same, other] = [
      simulate(simple, 50, 1),
      simulate(simple, 50, 1),
      simulate(simple, 50, 2),
    ];
    expect(one.points).toEqual(same.points);
    expect(one.field.table.rows()).toEqual(same.field.table.rows());
    expect(one.points).not.toEqual(other.points);
  });

  test("has outcomes as often as is said", () => {
    const { points } = simulate(simple, 10_000, 1);
    const solved = points.filter((_, at) => at % 2 === 1).filter((each) => each === 60).length;
    expect(solved).toBeGreaterThan(900);
    expect(solved).toBeLessThan(1_100);
  });

  test("has one cluster of all that are right, and others by mistakes", () => {
    const pool = simulate({ ...simple, separation: 1, correlation: 1, commonMistakes: 2 }, 300, 1);
    const { clusters } = rankAll(pool.field, weights).get("b") ?? { clusters: { sizes: [] } };
    // Right, and for either mistake those who solve a and those who solve nothing.
    expect(clusters.sizes).toHaveLength(5);
  });

  test("drawn from keeps each program's row and points", () => {
    const pool = simulate(simple, 50, 1);
    const drawn = withPrograms(pool, [7, 3, 7, 40]);
    expect(drawn.field.programs.map(({ id }) => id)).toEqual(["p000003", "p000007", "p000040"]);
    const rows = (of: LabProblem, program: number) =>
      of.field.table.rows()[of.field.programs[program]?.row ?? -1];
    for (const [place, program] of [3, 7, 40].entries()) {
      expect(rows(drawn, place)).toBe(rows(pool, program));
      expect(pointsOf(drawn, place)).toEqual(pointsOf(pool, program));
    }
  });
});

describe("the lab", () => {
  const plan = {
    strategies: [strategies.random, strategies.adaptive],
    caps: [1, 10],
    samples: 30,
    rounds: 20,
    seed: 1,
    weights,
  };
  const problems = [simulate(simple, 200, 1), simulate({ ...simple, name: "other" }, 200, 2)];

  test("makes the maximum of what was scored and what was lost", async () => {
    const { cells, maxScore } = await runLab(problems, plan);
    expect(maxScore).toBe(200);
    for (const { score, lost, problems: parts } of cells) {
      expect(score.mean + lost.coverage + lost.cap + lost.selection).toBeCloseTo(200, 9);
      expect(lost.selection).toBeGreaterThanOrEqual(-1e-9);
      expect(lost.cap).toBeGreaterThanOrEqual(-1e-9);
      expect(score.low).toBeLessThanOrEqual(score.mean);
      expect(score.high).toBeGreaterThanOrEqual(score.mean);
      expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBeCloseTo(score.mean, 9);
    }
  });

  test("splits what was lost by problem, too", async () => {
    const { cells } = await runLab(problems, plan);
    for (const { lost, lostByProblem, problems: scores } of cells) {
      for (const part of ["coverage", "cap", "selection"] as const) {
        const sum = Object.values(lostByProblem).reduce((total, each) => total + each[part], 0);
        expect(sum).toBeCloseTo(lost[part], 9);
      }
      for (const [name, score] of Object.entries(scores)) {
        const { coverage = 0, cap = 0, selection = 0 } = lostByProblem[name] ?? {};
        expect(score + coverage + cap + selection).toBeCloseTo(100, 9);
      }
    }
  });

  test("plays all strategies on the same draws, and alike from the same seed", async () => {
    const [one, same] = [await runLab(problems, plan), await runLab(problems, plan)];
    expect(one).toEqual(same);
    const alone = await runLab(problems, { ...plan, strategies: [strategies.adaptive] });
    const adaptive = ({ cells }: typeof one) => cells.filter((c) => c.strategy === "adaptive");
    expect(adaptive(alone)).toEqual(adaptive(one));
  });

  test("has curves that end where the largest cap does", async () => {
    const { cells, curves } = await runLab(problems, plan);
    for (const { strategy, scores } of curves) {
      expect(scores).toHaveLength(10);
      const cell = cells.find((each) => each.strategy === strategy && each.cap === 10);
      expect(scores.at(-1)).toBeCloseTo(cell?.score.mean ?? -1, 9);
    }
  });

  test("has the oracle's score rise with the programs sampled, to that of all of them", async () => {
    const { cells, sampleCurves } = await runLab(problems, plan);
    const oracle = sampleCurves.find(({ strategy }) => strategy === "oracle")?.points ?? [];
    expect(oracle.map(({ samples }) => samples)).toEqual([1, 3, 10, 30]);
    const scores = oracle.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    const all = cells.find((each) => each.strategy === "oracle" && each.cap === 10);
    expect(scores.at(-1)).toBeCloseTo(all?.score.mean ?? -1, 9);
  });

  test("tells the strategy `tournament` alone what a model that compares would say", async () => {
    const withTournament = async (comparison: number) => {
      const told = problems.map((problem) => ({ ...problem, comparison }));
      const { cells } = await runLab(told, {
        ...plan,
        strategies: [strategies.tournament, strategies.adaptive],
      });
      return (name: string) =>
        cells.find(({ strategy, cap }) => strategy === name && cap === 1)?.score.mean ?? -1;
    };
    const [knowing, misled] = [await withTournament(1), await withTournament(0)];
    expect(knowing("tournament")).toBeGreaterThan(misled("tournament"));
    expect(knowing("adaptive")).toBe(misled("adaptive"));
  });

  test("says that a belief beats lots, and stays below the oracle", async () => {
    const { cells } = await runLab(problems, plan);
    const mean = (strategy: string) =>
      cells.find((each) => each.strategy === strategy && each.cap === 1)?.score.mean ?? -1;
    expect(mean("adaptive")).toBeGreaterThan(mean("random"));
    expect(mean("oracle")).toBeGreaterThanOrEqual(mean("adaptive"));
  });

  test("ends with what its listener rejects with", async () => {
    const stop = () => Promise.reject(new Error("stopped"));
    await expect(runLab(problems, plan, stop)).rejects.toThrow("stopped");
  });
});
