import type { Entry } from "../../../agent/journal/events.ts";
import { memoryJournal } from "../../../agent/journal/journal.ts";
import { fakeProblem } from "../../../agent/testing/fake-problem.ts";
import {
  createWorld,
  defaultRules,
  fakeFeedback,
  type Truth,
} from "../../../agent/testing/fake-world.ts";
import { play } from "../../../agent/testing/play.ts";
import type { AskJudge } from "../../../agent/replay/recorded-referee.ts";

export const problems = ["ferry", "maze"].map((name) => fakeProblem(name, [10, 20, 70]));

/** Twelve programs; a few solve one group, fewer two, one all. */
const programs: Truth[] = [0, 0, 1, 0, 2, 0, 1, 0, 0, 3, 1, 0].map((solves, index) => ({
  solves,
  kind: `way ${index}`,
}));

/** A contest that was played under a cap, as its journal tells. */
export async function recordedRun(cap = 50): Promise<readonly Entry[]> {
  const rules = { ...defaultRules, cap };
  const journal = memoryJournal();
  const truth = Object.fromEntries(problems.map(({ name }) => [name, programs]));
  const world = createWorld(problems, truth, rules);
  await play({ problems, world, rules, journal, settings: { strategy: "random" } });
  return journal.entries();
}

/** Judges as the contest did, and notes what it was asked. */
export function noting(): { ask: AskJudge; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask(name, { source }) {
      asked.push(`${name} ${source}`);
      const problem = problems.find((each) => each.name === name);
      if (problem === undefined) throw new Error(`no problem ${name}`);
      const official = fakeFeedback(problem, source);
      return Promise.resolve({ feedback: official, official });
    },
  };
}
