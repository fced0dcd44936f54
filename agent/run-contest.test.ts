import { describe, expect, test } from "vitest";
import { memoryJournal } from "./journal/journal.ts";
import type { BodyOf, EventType } from "./journal/events.ts";
import type { Journal } from "./journal/journal.ts";
import { replayRun } from "./replay.ts";
import { createWorld, defaultRules, type Truth } from "./testing/fake-world.ts";
import { fakeProblem } from "./testing/fake-problem.ts";
import { play } from "./testing/play.ts";

const ferry = fakeProblem("ferry", [10, 20, 70]);
const maze = fakeProblem("maze", [40, 60]);

const ferryPrograms: Truth[] = [
  { solves: 0, kind: "w1" },
  { solves: 1, kind: "a" },
  { solves: 0, kind: "prose" },
  { solves: 0, kind: "w2", ce: true },
  { solves: 2, kind: "b" },
  { solves: 0, kind: "c", crash: true },
  { solves: 3, kind: "d" },
  { solves: 2, kind: "e" },
  { solves: 3, kind: "f" },
  { solves: 1, kind: "a" },
];
const mazePrograms: Truth[] = [
  { solves: 1, kind: "a" },
  { solves: 0, kind: "b", nosample: true },
];

function events<T extends EventType>(journal: Journal, type: T): BodyOf<T>[] {
  return journal
    .entries()
    .flatMap(({ event }) => (event.type === type ? [event as BodyOf<T>] : []));
}

describe("a contest", () => {
  test("ends with the best score that the programs hold", async () => {
    const problems = [ferry, maze];
    const world = createWorld(problems, { ferry: ferryPrograms, maze: mazePrograms });
    const outcome = await play({ problems, world });
    expect(outcome).toMatchObject({ status: "finished", score: 140, maxScore: 200 });
    expect(outcome.closed).toMatchObject([
      { problem: "ferry", score: 100, reason: "solved", groups: [{}, {}, { score: 70 }] },
      { problem: "maze", score: 40, reason: "exhausted", submissions: 2 },
    ]);
  });

  test("is played alike every time", async () => {
    const problems = [ferry, maze];
    const lines = async () => {
      const world = createWorld(problems, { ferry: ferryPrograms, maze: mazePrograms });
      const journal = memoryJournal([], { now: () => "" });
      await play({ problems, world, journal });
      return journal.entries().map(({ key, event }) => JSON.stringify([key, event]));
    };
    expect((await lines()).toSorted()).toEqual((await lines()).toSorted());
  });

  test("submits the majority that solves everything first", async () => {
    const world = createWorld([ferry], { ferry: ferryPrograms });
    const journal = memoryJournal();
    await play({ problems: [ferry], world, journal });
    const [first] = events(journal, "submission-chosen");
    expect(first).toMatchObject({ why: { group: "g3", rank: 1, clusterSize: 2 } });
    expect(events(journal, "submission-outcome")).toMatchObject([{ gained: 100, score: 100 }]);
  });

  test("records what a report needs of made inputs and answers without code", async () => {
    const world = createWorld([ferry], { ferry: ferryPrograms });
    const journal = memoryJournal();
    await play({ problems: [ferry], world, journal });
    const [voted] = events(journal, "inputs-voted");
    expect(voted?.uselessValidators).toHaveLength(1);
    expect(voted?.inputs.filter((input) => !input.kept)).toMatchObject([
      { digest: "g1-same", accepted: 2, votes: 3 },
      { digest: "g2-same", accepted: 2, votes: 3 },
      { digest: "g3-same", accepted: 2, votes: 3 },
    ]);
    const withoutCode = events(journal, "sample").filter((sample) => sample.code === null);
    expect(withoutCode).toMatchObject([{ reason: "the answer holds no code" }]);
    expect(events(journal, "oracle")[0]?.trusted).toHaveLength(2);
    expect(events(journal, "practised").filter((one) => !one.compiled)).toMatchObject([
      { log: "error: expected ;" },
    ]);
  });

  test("with a problem that breaks off finishes the others and tells why", async () => {
    const problems = [ferry, maze];
    const world = createWorld(problems, { ferry: ferryPrograms, maze: mazePrograms });
    const { bench } = world;
    world.bench = {
      ...bench,
      samples: (problem, program, scorer) =>
        problem.name === "ferry"
          ? Promise.reject(new Error("no judge answers"))
          : bench.samples(problem, program, scorer),
    };
    const journal = memoryJournal();
    const outcome = await play({ problems, world, journal });
    expect(outcome.status).toBe("failed");
    expect(outcome.closed.map((one) => one.problem)).toEqual(["maze"]);
    expect(events(journal, "problem-failed")).toMatchObject([
      { problem: "ferry", message: "no judge answers" },
    ]);
    expect(events(journal, "run-finished")).toEqual([]);

    world.bench = bench;
    const resumed = await play({ problems, world, journal });
    expect(resumed).toMatchObject({ status: "finished", score: 140 });
  });

  test("with a scorer in place of comparison uses the one that works", async () => {
    const scored = fakeProblem("quarry", [50, 50], null);
    const world = createWorld([scored], { quarry: ferryPrograms });
    const journal = memoryJournal();
    const outcome = await play({ problems: [scored], world, journal });
    expect(outcome.score).toBe(100);
    const chosen = events(journal, "scorer-chosen")[0]?.scorer;
    const named = events(journal, "sample").find((sample) => sample.code?.id === chosen);
    expect(named?.code?.source).toBe("by solved groups");
    expect(events(journal, "oracle")).toEqual([]);
  });
});

describe("a program that breaks the judge", () => {
  const poison = (kind: string): Truth => ({ solves: 3, kind, breaksJudge: true });

  test("is passed over, and takes no submission from the others", async () => {
    const rules = { ...defaultRules, cap: 1 };
    const programs = [poison("x"), poison("y"), { solves: 2, kind: "a", nosample: true }];
    const world = createWorld([ferry], { ferry: programs }, rules);
    const journal = memoryJournal();
    const outcome = await play({ problems: [ferry], world, rules, journal });
    expect(outcome.closed).toMatchObject([{ score: 30, submissions: 1 }]);
    expect(events(journal, "submission-outcome").slice(0, 2)).toMatchObject([
      { outcome: { admitted: false, reason: "void" } },
      { outcome: { admitted: false, reason: "void" } },
    ]);
    expect(await replayRun(journal.entries())).toMatchObject({ score: 30, sameDecisions: true });
  });

  test("ends the problem when it is the third in a row: the judge is broken, then", async () => {
    const programs = [poison("x"), poison("y"), poison("z")];
    const world = createWorld([ferry], { ferry: programs });
    const outcome = await play({ problems: [ferry], world });
    expect(outcome.status).toBe("failed");
    expect(String(outcome.failures[0]?.error)).toContain("could not be judged");
  });
});

describe("limits", () => {
  test("count what a failed call cost, also after a restart", async () => {
    const world = createWorld([ferry], { ferry: ferryPrograms });
    const usage = {
      model: "m",
      inputTokens: 4_000,
      outputTokens: 2_000,
      reasoningTokens: 0,
      costUsd: 1,
    };
    const cut = Object.assign(new Error("the stream was cut"), { usage });
    const { sampler } = world;
    world.sampler = { ...sampler, sample: () => Promise.reject(cut) };
    const journal = memoryJournal();
    const settings = { budget: { maxTokens: 5_000 } };
    const first = await play({ problems: [ferry], world, journal, settings });
    expect(first.status).toBe("failed");
    world.sampler = sampler;
    await play({ problems: [ferry], world, journal: memoryJournal(journal.entries()), settings });
    expect(world.asked.size).toBe(0);
  });

  test("the cap ends a problem", async () => {
    const rules = { ...defaultRules, cap: 1 };
    const world = createWorld([maze], { maze: mazePrograms }, rules);
    const outcome = await play({ problems: [maze], world, rules });
    expect(outcome.closed).toMatchObject([{ reason: "cap", submissions: 1 }]);
  });

  test("the interval is waited for on the contest's clock", async () => {
    const world = createWorld([maze], { maze: mazePrograms });
    const journal = memoryJournal();
    await play({ problems: [maze], world, journal });
    const times = events(journal, "submission-outcome").map(({ outcome }) =>
      outcome.admitted ? outcome.atMs : -1,
    );
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(60_000);
  });

  test("the end of the contest ends everything", async () => {
    const rules = { ...defaultRules, endMs: 100_000, judgingMs: 200_000 };
    const world = createWorld([maze], { maze: mazePrograms }, rules);
    const outcome = await play({ problems: [maze], world, rules, settings: { reserveMs: 0 } });
    expect(outcome.closed[0]?.reason).toBe("time");
    expect(outcome.closed[0]?.submissions).toBeLessThanOrEqual(1);
  });

  test("no call is made after the token budget is spent", async () => {
    const world = createWorld([ferry], { ferry: ferryPrograms });
    const journal = memoryJournal();
    const settings = { budget: { maxTokens: 5_000 } };
    const outcome = await play({ problems: [ferry], world, journal, settings });
    expect(outcome.status).toBe("finished");
    expect(events(journal, "sample")).toHaveLength(5);
    expect(events(journal, "budget-stop")).toMatchObject([
      { limit: "tokens", spentTokens: 5_500, spentUsd: 0.05 },
    ]);
  });

  test("no call begins in the time kept for submitting", async () => {
    const rules = { ...defaultRules, endMs: 400_000 };
    const world = createWorld([ferry], { ferry: ferryPrograms }, rules);
    const journal = memoryJournal();
    const settings = { modelConcurrency: 1, reserveMs: 3_600_000 };
    await play({ problems: [ferry], world, rules, journal, settings });
    expect(events(journal, "budget-stop")).toMatchObject([{ limit: "time" }]);
    // Half of the contest is 200 s; calls take a minute each.
    expect(events(journal, "sample")).toHaveLength(4);
  });

  test("Ctrl-C stops cleanly, and the run goes on afterwards", async () => {
    const problems = [ferry, maze];
    const world = createWorld(problems, { ferry: ferryPrograms, maze: mazePrograms });
    const stop = new AbortController();
    const journal = memoryJournal([], {
      onEntry: ({ seq }) => {
        if (seq === 20) stop.abort();
      },
    });
    const outcome = await play({ problems, world, journal, signal: stop.signal });
    expect(outcome.status).toBe("interrupted");
    expect(events(journal, "problem-failed")).toEqual([]);
    const resumed = await play({ problems, world, journal });
    expect(resumed).toMatchObject({ status: "finished", score: 140 });
    expect(events(journal, "run-resumed")).toHaveLength(1);
  });
});
