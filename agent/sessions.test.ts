import { describe, expect, test } from "vitest";
import { icpc } from "../judge/rules/icpc.ts";
import type { Session } from "../judge/rules/sessions.ts";
import type { BodyOf, EventType } from "./journal/events.ts";
import { memoryJournal, type Journal } from "./journal/journal.ts";
import { replayClock } from "./replay/replay-clock.ts";
import { replayRun } from "./replay.ts";
import { fakeProblem } from "./testing/fake-problem.ts";
import { createWorld, defaultRules, type Truth } from "./testing/fake-world.ts";
import { play } from "./testing/play.ts";

const ferry = fakeProblem("ferry", [10, 20, 70]);
const maze = fakeProblem("maze", [40, 60]);

const ferryPrograms: Truth[] = [
  { solves: 0, kind: "w1" },
  { solves: 1, kind: "a" },
  { solves: 2, kind: "b", nosample: true },
  { solves: 3, kind: "d", nosample: true },
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

describe("a contest of two days", () => {
  const problems = [ferry, maze];
  const programs = { ferry: ferryPrograms, maze: mazePrograms };
  const hour = 3_600_000;
  const sessions: Session[] = [
    { name: "day-1", startMs: 0, endMs: hour, problems: ["ferry"] },
    { name: "day-2", startMs: hour, endMs: 2 * hour, problems: ["maze"] },
  ];
  const rules = { ...defaultRules, endMs: 2 * hour, sessions };

  test("opens a problem with its session, in which its clock starts", async () => {
    const journal = memoryJournal();
    const world = createWorld(problems, programs, rules);
    const outcome = await play({ problems, world, rules, journal });
    expect(outcome).toMatchObject({ status: "finished", score: 140 });
    const first = events(journal, "submission-outcome").find(({ problem }) => problem === "maze");
    expect(first?.outcome).toMatchObject({ admitted: true, number: 1 });
    const { atMs } = first?.outcome.admitted === true ? first.outcome : { atMs: -1 };
    expect(atMs).toBeGreaterThan(hour);
    const seqOf = (type: EventType, problem: string) =>
      journal
        .entries()
        .findIndex(
          ({ event }) => event.type === type && "problem" in event && event.problem === problem,
        );
    expect(seqOf("problem-opened", "maze")).toBeGreaterThan(seqOf("problem-closed", "ferry"));
    expect(await replayRun(journal.entries())).toMatchObject({ score: 140, sameDecisions: true });
  });

  test("gives a problem all model calls of its session, and not those of the other", async () => {
    const apart = memoryJournal();
    await play({ problems, world: createWorld(problems, programs, rules), rules, journal: apart });
    const together = memoryJournal();
    await play({ problems, world: createWorld(problems, programs), journal: together });
    for (const { name } of problems) {
      const durations = [apart, together].map((journal) => {
        const sampled = events(journal, "sampled").find(({ problem }) => problem === name);
        return (sampled?.atMs ?? 0) % hour;
      });
      expect(durations[0]).toBeLessThan(durations[1] ?? 0);
    }
  });

  test("does not begin the second day before the first is through", async () => {
    const world = createWorld(problems, programs, rules);
    const { bench } = world;
    world.bench = { ...bench, samples: () => Promise.reject(new Error("no judge answers")) };
    const journal = memoryJournal();
    const broken = await play({ problems, world, rules, journal });
    expect(broken.failures.map(({ problem }) => problem)).toEqual(["ferry"]);
    expect(events(journal, "problem-opened").map(({ problem }) => problem)).toEqual(["ferry"]);
    world.bench = bench;
    const resumed = await play({ problems, world, rules, journal });
    expect(resumed).toMatchObject({ status: "finished", score: 140 });
  });

  test("passes over what is left of a day on a clock that all problems share", async () => {
    const journal = memoryJournal();
    const world = createWorld(problems, programs, rules);
    const shared = replayClock();
    const sharing = { ...world, startProcess: () => world.startProcess(shared) };
    await play({ problems, world: sharing, rules, journal });
    const [opened] = events(journal, "session-opened");
    const [closed] = events(journal, "problem-closed");
    expect(opened).toMatchObject({ session: "day-2", skippedMs: hour - (closed?.atMs ?? 0) });
    expect(shared.nowMs()).toBeGreaterThan(hour);
  });
});

describe("a contest under the rule of the ICPC", () => {
  test("is played by verdicts alone, and a problem is done with once it is accepted", async () => {
    const rules = { ...defaultRules, intervalMs: 0, rule: icpc };
    const journal = memoryJournal();
    const world = createWorld([ferry], { ferry: ferryPrograms }, rules);
    const outcome = await play({ problems: [ferry], world, rules, journal });
    expect(outcome).toMatchObject({ status: "finished", score: 1, maxScore: 1 });
    expect(outcome.closed).toMatchObject([{ reason: "solved", groups: [] }]);
    const submissions = events(journal, "submission-outcome");
    expect(submissions.at(-1)).toMatchObject({
      gained: 1,
      score: 1,
      rejected: submissions.length - 1,
      outcome: { feedback: { level: "verdict", verdict: "AC" } },
    });
  });
});
