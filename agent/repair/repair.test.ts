import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodyOf, EventType } from "../journal/events.ts";
import { type Journal, memoryJournal } from "../journal/journal.ts";
import { replayRun } from "../replay.ts";
import { agentSettings } from "../settings.ts";
import type { RepairCase } from "../sources/source.ts";
import { createWorld, type Truth } from "../testing/fake-world.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { play, type Play } from "../testing/play.ts";
import { isRepairDue } from "./due.ts";

const ferry = fakeProblem("ferry", [10, 20, 70]);
const programs: Truth[] = [
  { solves: 0, kind: "a" },
  { solves: 1, kind: "b" },
  { solves: 1, kind: "c" },
  { solves: 0, kind: "d", crash: true },
];

function events<T extends EventType>(journal: Journal, type: T): BodyOf<T>[] {
  return journal
    .entries()
    .flatMap(({ event }) => (event.type === type ? [event as BodyOf<T>] : []));
}

/** Plays the ferry, and tells what the model was asked to mend. */
async function mend(settings: Play["settings"]) {
  const world = createWorld([ferry], { ferry: programs });
  const cases: RepairCase[] = [];
  const { sample } = world.sampler;
  world.sampler.sample = (request, signal) => {
    if (request.repair !== undefined && request.index === 0) cases.push(request.repair);
    return sample(request, signal);
  };
  const journal = memoryJournal();
  const outcome = await play({ problems: [ferry], world, journal, settings: settings ?? {} });
  return { outcome, journal, cases };
}

describe("repairs", () => {
  test("are off unless they are asked for", async () => {
    const { outcome, journal } = await mend({});
    expect(outcome.score).toBe(10);
    expect(events(journal, "repair-begun")).toEqual([]);
  });

  test("bring what no program had, round by round", async () => {
    const { outcome, journal } = await mend({ repairRounds: 2 });
    expect(outcome.score).toBe(100);
    expect(events(journal, "repair-begun").map(({ round }) => round)).toEqual([1, 2]);
  });

  test("begin once submissions gain nothing, not only when none are left", async () => {
    const { journal } = await mend({ repairRounds: 1, repairAfter: 1 });
    expect(events(journal, "repair-begun")[0]?.submissions).toBeLessThan(programs.length);
  });

  test("mend programs of different clusters, the best first, for unsolved groups in turn", async () => {
    const { journal } = await mend({ repairRounds: 1, repairPrograms: 2 });
    const [begun] = events(journal, "repair-begun");
    expect(begun?.programs.map(({ group }) => group)).toEqual(["g2", "g3"]);
    expect(new Set(begun?.programs.map(({ program }) => program)).size).toBe(2);
  });

  test("tell the model the points by group and a made input that the program fails", async () => {
    const { cases } = await mend({ repairRounds: 1 });
    expect(cases[0]).toMatchObject({ round: 1, points: [{ score: 10 }, { score: 0 }, {}] });
    expect(cases[0]?.failing?.input).toMatch(/^g[23]-/);
    expect(cases[0]?.failing?.expected).toMatch(/^right g[23]-/);
    expect(cases[0]?.failing?.output).not.toBe(cases[0]?.failing?.expected);
  });

  test("spend no more than the budget, and say that it ended", async () => {
    const { journal } = await mend({ repairRounds: 9, budget: { maxTokens: 20_000 } });
    const spent = events(journal, "sample").length;
    const free = await mend({ repairRounds: 9 });
    expect(spent).toBeLessThan(events(free.journal, "sample").length);
    expect(events(journal, "budget-stop")).toMatchObject([{ limit: "tokens" }]);
  });

  test("are made again in a replay, from the recorded answers", async () => {
    const { outcome, journal } = await mend({ repairRounds: 2 });
    const again = await replayRun(journal.entries());
    expect(again).toMatchObject({ score: outcome.score, sameDecisions: true });
  });
});

test("a round never begins beyond the limit, under an empty cap, or with nothing to gain", () => {
  const state = fc.record({
    rounds: fc.nat(5),
    withoutGain: fc.nat(20),
    submissions: fc.nat(50),
    isExhausted: fc.boolean(),
    isSolved: fc.boolean(),
    attemptsLeft: fc.option(fc.nat(5)),
  });
  const settings = agentSettings({ repairRounds: 3, repairAfter: 8 });
  fc.assert(
    fc.property(state, (one) => {
      if (!isRepairDue(one, settings)) return;
      expect(one.rounds).toBeLessThan(3);
      expect(one.attemptsLeft).not.toBe(0);
      expect(one.isSolved).toBe(false);
      expect(one.submissions).toBeGreaterThan(0);
      expect(one.isExhausted || one.withoutGain >= 8).toBe(true);
    }),
  );
});
