import { describe, expect, test } from "vitest";
import type { FullFeedback } from "../../judge/referee/referee.ts";
import { memoryJournal } from "../journal/journal.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { createWorld, defaultRules, type Truth } from "../testing/fake-world.ts";
import { play } from "../testing/play.ts";
import { pointsOf } from "./pool.ts";
import { recordedPools } from "./recorded-pool.ts";

const problems = [fakeProblem("ferry", [10, 20, 70]), fakeProblem("maze", [40, 60])];
const truths: Record<string, Truth[]> = {
  ferry: [0, 1, 3, 1].map((solves, index) => ({ solves, kind: `way ${index}` })),
  maze: [2, 0].map((solves, index) => ({ solves, kind: `way ${index}` })),
};

async function recordedRun(cap: number) {
  const journal = memoryJournal();
  const rules = { ...defaultRules, cap, intervalMs: 0 };
  await play({ problems, world: createWorld(problems, truths, rules), rules, journal });
  return journal.entries();
}

describe("the pools of a recorded run", () => {
  test("hold its programs with the points that they were judged to have", async () => {
    const asked: string[] = [];
    const pools = await recordedPools(
      await recordedRun(1),
      async (problem, { source }) => {
        const { solves } = JSON.parse(source);
        const groups = problems.find(({ name }) => name === problem)?.groups ?? [];
        const official: FullFeedback = {
          level: "groups",
          verdict: "WA",
          score: 0,
          groups: groups.map(({ name, maxScore }, index) => ({
            name,
            maxScore,
            score: index < solves ? maxScore : 0,
            verdict: "AC",
          })),
        };
        return { feedback: official, official };
      },
      (problem, nth, of) => asked.push(`${problem} ${nth}/${of}`),
    );
    expect(pools.map(({ name, field }) => [name, field.programs.length])).toEqual([
      ["ferry", 4],
      ["maze", 2],
    ]);
    expect(asked).toEqual(["ferry 1/3", "ferry 2/3", "ferry 3/3", "maze 1/1"]);
    const totals = pools.map((pool) =>
      pool.field.programs.map((_, program) => pointsOf(pool, program).reduce((a, b) => a + b, 0)),
    );
    expect(totals.map((each) => each.toSorted((a, b) => a - b))).toEqual([
      [0, 10, 10, 100],
      [0, 100],
    ]);
  });

  test("need no judge where every program was submitted", async () => {
    const refuse = () => Promise.reject(new Error("no judge"));
    // The fake world's judge answers for all that it is asked: o1-ioi stops once all is solved.
    await expect(recordedPools(await recordedRun(50), refuse)).rejects.toThrow("no judge");
    const hard = {
      ferry: [0, 1, 2].map((solves) => ({ solves, kind: `way ${solves}` })),
      maze: [],
    };
    const journal = memoryJournal();
    const rules = { ...defaultRules, cap: 50, intervalMs: 0 };
    await play({ problems, world: createWorld(problems, hard, rules), rules, journal });
    const pools = await recordedPools(journal.entries(), refuse);
    expect(pools.map(({ field }) => field.programs.length)).toEqual([3, 0]);
  });

  test("are none of a journal without a run", async () => {
    await expect(recordedPools([], () => Promise.reject(new Error("no judge")))).rejects.toThrow(
      "holds no run",
    );
  });
});
