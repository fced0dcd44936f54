import { describe, expect, test } from "vitest";
import type { Entry } from "./journal/events.ts";
import { memoryJournal } from "./journal/journal.ts";
import { replayRun } from "./replay.ts";
import { strategyNames } from "./settings.ts";
import { createWorld, defaultRules, fakeFeedback, type Truth } from "./testing/fake-world.ts";
import { fakeProblem } from "./testing/fake-problem.ts";
import { journalThatDies, play } from "./testing/play.ts";

const ferry = fakeProblem("ferry", [10, 20, 70]);
const maze = fakeProblem("maze", [40, 60]);
const problems = [ferry, maze];
const programs: Record<string, Truth[]> = {
  ferry: [
    { solves: 1, kind: "a" },
    { solves: 1, kind: "a", nosample: true },
    { solves: 2, kind: "b", nosample: true },
    { solves: 0, kind: "c", crash: true },
    { solves: 3, kind: "d", nosample: true },
  ],
  maze: [
    { solves: 0, kind: "a" },
    { solves: 1, kind: "b" },
  ],
};
const scarce = { ...defaultRules, cap: 2 };

async function recordedRun(
  rules = defaultRules,
): Promise<{ score: number; entries: readonly Entry[] }> {
  const journal = memoryJournal();
  const world = createWorld(problems, programs, rules);
  const outcome = await play({ problems, world, rules, journal });
  return { score: outcome.score ?? -1, entries: journal.entries() };
}

function judge(problem: string, { source }: { source: string }) {
  return Promise.resolve(fakeFeedback(problem === "ferry" ? ferry : maze, source));
}

describe("a replay", () => {
  test("makes the same decisions at the same times for the same score", async () => {
    const { score, entries } = await recordedRun();
    const replayed = await replayRun(entries);
    expect(replayed).toMatchObject({ status: "finished", score, sameDecisions: true });
    const closing = (all: readonly Entry[]) =>
      all.flatMap(({ event }) => (event.type === "problem-closed" ? [event] : []));
    expect(closing(replayed.entries)).toEqual(closing(entries));
  });

  test("is told as a run is: from its start to its end", async () => {
    const { entries } = await recordedRun();
    const told = (await replayRun(entries)).entries;
    expect(told[0]?.event.type).toBe("run-started");
    expect(told.at(-1)?.event.type).toBe("run-finished");
    expect(told.map(({ seq }) => seq)).toEqual([...told.keys()]);
  });

  test("under a lower cap scores no more, without a judge", async () => {
    const { score, entries } = await recordedRun();
    const replayed = await replayRun(entries, { rules: { cap: 1 } });
    expect(replayed.score).toBeLessThanOrEqual(score);
    expect(replayed.closed.every((one) => one.submissions <= 1)).toBe(true);
    expect(replayed.sameDecisions).toBe(false);
  });

  test("under a higher cap asks for what was never judged", async () => {
    const { score, entries } = await recordedRun({ ...scarce, cap: 1 });
    const asked: string[] = [];
    const replayed = await replayRun(entries, {
      rules: { cap: 50 },
      ask: (problem, program) => {
        asked.push(problem);
        return judge(problem, program);
      },
    });
    expect(replayed.score).toBe(140);
    expect(replayed.score).toBeGreaterThan(score);
    expect(asked.length).toBeGreaterThan(0);
  });

  test("without a judge tells what was never judged", async () => {
    const { entries } = await recordedRun({ ...scarce, cap: 1 });
    await expect(replayRun(entries, { rules: { cap: 50 } })).rejects.toThrow(
      /program [0-9a-f]{8} was never submitted in this run/,
    );
  });

  test.each(strategyNames)(
    "under the strategy %s gets all that can be got uncapped",
    async (strategy) => {
      const { entries } = await recordedRun();
      const replayed = await replayRun(entries, { strategy, rules: { cap: null }, ask: judge });
      expect(replayed.score).toBe(140);
    },
  );

  test("of a run that broke off says so", async () => {
    const { entries } = await recordedRun();
    const journal = journalThatDies([], Math.floor(entries.length / 2));
    await play({ problems, world: createWorld(problems, programs), journal }).catch(() => null);
    await expect(replayRun(journal.entries())).rejects.toThrow("broke off");
  });

  test("of no run says so", async () => {
    await expect(replayRun([])).rejects.toThrow("holds no run");
  });
});
