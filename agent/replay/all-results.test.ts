import { describe, expect, it } from "vitest";
import { training } from "../../judge/rules/training.ts";
import type { Entry } from "../journal/events.ts";
import { memoryJournal } from "../journal/journal.ts";
import { replayRun } from "../replay.ts";
import { strategyNames } from "../settings.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { createWorld, defaultRules, fakeFeedback, type Truth } from "../testing/fake-world.ts";
import { play } from "../testing/play.ts";
import { compiledPrograms, withAllResults } from "./all-results.ts";
import type { AskJudge } from "./recorded-referee.ts";
import { ReplayError } from "./replay-error.ts";

const ferry = fakeProblem("ferry", [10, 20, 70]);
const truths: Truth[] = [
  { solves: 1, kind: "a" },
  { solves: 2, kind: "b", nosample: true },
  { solves: 0, kind: "c", crash: true },
  { solves: 3, kind: "d", nosample: true },
];
const ask: AskJudge = (_, { source }) => {
  const official = fakeFeedback(ferry, source);
  return Promise.resolve({ feedback: official, official });
};

async function recordedRun(): Promise<readonly Entry[]> {
  const rules = { ...defaultRules, cap: 1 };
  const journal = memoryJournal();
  const world = createWorld([ferry], { ferry: truths }, rules);
  await play({ problems: [ferry], world, rules, journal });
  await journal.effect("results", ["results"], () => ({
    type: "results",
    problems: [],
    total: { score: 10, maxScore: 100, penaltyMs: null, lastMs: null },
    frozen: null,
    judged: [],
  }));
  return journal.entries();
}

describe("a run with the results of all its programs", () => {
  it("is played again under any strategy and cap without a judge", async () => {
    const entries = await withAllResults(await recordedRun(), ask, 2);
    for (const strategy of strategyNames) {
      const replayed = await replayRun(entries, { strategy, rule: training });
      expect(replayed, strategy).toMatchObject({ status: "finished", score: 100 });
    }
  });

  it("has each program that compiles judged once", async () => {
    const run = await recordedRun();
    const asked: string[] = [];
    let told = 0;
    await withAllResults(
      run,
      (problem, program) => {
        asked.push(program.source);
        return ask(problem, program);
      },
      1,
      () => told++,
    );
    expect(asked).toHaveLength(compiledPrograms(run).length);
    expect(new Set(asked).size).toBe(asked.length);
    expect(told).toBe(asked.length);
  });

  it("must have ended", async () => {
    const cut = (await recordedRun()).filter(({ event }) => event.type !== "results");
    await expect(withAllResults(cut, ask, 1)).rejects.toThrow(ReplayError);
  });
});
