import { describe, expect, test } from "vitest";
import type { Entry } from "./journal/events.ts";
import { icpc } from "../judge/rules/icpc.ts";
import { ioi } from "../judge/rules/ioi.ts";
import type { Rule } from "../judge/rules/rule.ts";
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

function capped(cap: number | null): Rule {
  return { ...ioi, cap };
}

function judge(problem: string, { source }: { source: string }) {
  const official = fakeFeedback(problem === "ferry" ? ferry : maze, source);
  return Promise.resolve({ feedback: official, official });
}

async function officialOf(problem: string, program: string, source: string) {
  const { official } = await judge(problem, { source });
  const { verdict, score, groups } = official;
  return { problem, program, verdict, score, groups };
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

  test("is told as a run is: from its start to its end and its results", async () => {
    const { entries } = await recordedRun();
    const told = (await replayRun(entries)).entries;
    expect(told[0]?.event.type).toBe("run-started");
    const last = told.slice(-2).map(({ event }) => event.type);
    expect(last).toEqual(["run-finished", "results"]);
    expect(told.map(({ seq }) => seq)).toEqual([...told.keys()]);
  });

  test("under a lower cap scores no more, without a judge", async () => {
    const { score, entries } = await recordedRun();
    const replayed = await replayRun(entries, { rule: capped(1) });
    expect(replayed.score).toBeLessThanOrEqual(score);
    expect(replayed.closed.every((one) => one.submissions <= 1)).toBe(true);
    expect(replayed.sameDecisions).toBe(false);
  });

  test("under a higher cap asks for what was never judged", async () => {
    const { score, entries } = await recordedRun({ ...scarce, cap: 1 });
    const asked: string[] = [];
    const replayed = await replayRun(entries, {
      rule: capped(50),
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
    await expect(replayRun(entries, { rule: capped(50) })).rejects.toThrow(
      /program [0-9a-f]{8} was never submitted in this run/,
    );
  });

  test("under the rule of the ICPC makes verdicts of what was told by group", async () => {
    const { entries } = await recordedRun();
    const replayed = await replayRun(entries, { rule: icpc, ask: judge });
    expect(replayed).toMatchObject({ status: "finished", score: 1, maxScore: 2 });
    const results = replayed.entries.map(({ event }) => event).at(-1);
    expect(results).toMatchObject({ type: "results", total: { score: 1, maxScore: 2 } });
  });

  test("under a rule that tells more asks for what feedback kept back", async () => {
    const hidden = { ...defaultRules, rule: { feedback: "verdict" as const } };
    const { entries } = await recordedRun(hidden);
    await expect(replayRun(entries, { rule: ioi })).rejects.toThrow("was never submitted");
    const asked: string[] = [];
    const replayed = await replayRun(entries, {
      rule: ioi,
      ask: (problem, program) => {
        asked.push(problem);
        return judge(problem, program);
      },
    });
    expect(replayed.score).toBe(140);
    expect(asked.length).toBeGreaterThan(0);
  });

  test("asks for nothing that the run's results hold", async () => {
    const hidden = { ...defaultRules, rule: { feedback: "verdict" as const } };
    const { entries } = await recordedRun(hidden);
    const judged = await Promise.all(
      entries.flatMap(({ event }) =>
        event.type === "sample" && event.want === "solution" && event.code !== null
          ? [officialOf(event.problem, event.code.id, event.code.source)]
          : [],
      ),
    );
    const total = { score: 0, maxScore: 200, penaltyMs: null, lastMs: null };
    const results = { problems: [], total, frozen: null, judged };
    const event = { type: "results" as const, ...results };
    const told = [...entries, { seq: entries.length, at: "", key: "results", event }];
    expect(await replayRun(told, { rule: ioi })).toMatchObject({ score: 140 });
  });

  test("holds for known what its results tell of programs that it never submitted", async () => {
    const { entries } = await recordedRun({ ...scarce, cap: 1 });
    const judged = await Promise.all(
      entries.flatMap(({ event }) =>
        event.type === "sample" && event.want === "solution" && event.code !== null
          ? [officialOf(event.problem, event.code.id, event.code.source)]
          : [],
      ),
    );
    const total = { score: 0, maxScore: 200, penaltyMs: null, lastMs: null };
    const event = { type: "results" as const, problems: [], total, frozen: null };
    const told = [
      ...entries,
      { seq: entries.length, at: "", key: "told", event: { ...event, judged } },
    ];
    expect(await replayRun(told, { rule: capped(null) })).toMatchObject({ score: 140 });
  });

  test.each(strategyNames)(
    "under the strategy %s gets all that can be got uncapped",
    async (strategy) => {
      const { entries } = await recordedRun();
      const replayed = await replayRun(entries, { strategy, rule: capped(null), ask: judge });
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
