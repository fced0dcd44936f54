import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Entry } from "./journal/events.ts";
import { openJournal } from "./journal/journal-file.ts";
import { memoryJournal } from "./journal/journal.ts";
import { icpc } from "../judge/rules/icpc.ts";
import { replayRun } from "./replay.ts";
import type { ContestOutcome } from "./run-contest.ts";
import { createWorld, defaultRules, type Truth, type World } from "./testing/fake-world.ts";
import { fakeProblem } from "./testing/fake-problem.ts";
import { journalThatDies, play, type Play } from "./testing/play.ts";

// Each test plays the contest many times over.
vi.setConfig({ testTimeout: 120_000 });

type Settings = NonNullable<Play["settings"]>;

const problems = [fakeProblem("ferry", [10, 20, 70]), fakeProblem("quarry", [40, 60], null)];
const programs: Record<string, Truth[]> = {
  ferry: [
    { solves: 1, kind: "a" },
    { solves: 0, kind: "b" },
    { solves: 2, kind: "c", nosample: true },
    { solves: 0, kind: "d", ce: true },
    { solves: 1, kind: "e" },
  ],
  quarry: [
    { solves: 1, kind: "a" },
    { solves: 0, kind: "b" },
  ],
};

function newWorld(): World {
  return createWorld(problems, programs);
}

/** What must not depend on how often a run was killed. */
function result({ status, score, closed }: ContestOutcome) {
  return { status, score, closed };
}

function submissions(world: World): string[] {
  return [...world.ledger].map(([id, { program }]) => `${id} ${program}`).toSorted();
}

/** Runs with everything that is off by default. */
const withAll = {
  games: 2,
  players: 3,
  repairRounds: 2,
  repairAfter: 2,
  repairSamples: 2,
  inputsPerGroup: 40,
  firstInputs: 3,
};

async function undisturbed(settings: Settings = {}): Promise<{
  outcome: ContestOutcome;
  world: World;
  entries: readonly Entry[];
}> {
  const world = newWorld();
  const journal = memoryJournal();
  const outcome = await play({ problems, world, journal, settings });
  return { outcome, world, entries: journal.entries() };
}

describe("a run that is killed at any entry of its journal", () => {
  test("ends like the run that was not, with no submission counted twice", async () => {
    const expected = await undisturbed();
    expect(expected.outcome).toMatchObject({ status: "finished", score: 70 });
    for (let last = 0; last < expected.entries.length; last++) {
      const world = newWorld();
      const dying = journalThatDies([], last);
      const first = await play({ problems, world, journal: dying }).catch(() => null);
      expect(first?.status ?? "failed").toBe("failed");
      const journal = memoryJournal(dying.entries());
      const second = await play({ problems, world, journal });
      expect(result(second)).toEqual(result(expected.outcome));
      expect(submissions(world)).toEqual(submissions(expected.world));
    }
  });

  test("asks for no sample again that is recorded", async () => {
    const { entries } = await undisturbed();
    for (let last = 1; last < entries.length; last += 3) {
      const world = newWorld();
      const dying = journalThatDies([], last);
      await play({ problems, world, journal: dying }).catch(() => null);
      world.asked.clear();
      const recorded = dying.entries().filter(({ event }) => event.type === "sample");
      await play({ problems, world, journal: memoryJournal(dying.entries()) });
      expect(recorded.filter(({ key }) => world.asked.has(key))).toEqual([]);
    }
  });

  test("ends alike also with a tournament, repairs and inputs in two parts", async () => {
    const settings = withAll;
    const expected = await undisturbed(settings);
    expect(expected.outcome.score).toBeGreaterThan(70);
    for (let last = 0; last < expected.entries.length; last += 7) {
      const world = newWorld();
      const dying = journalThatDies([], last);
      await play({ problems, world, journal: dying, settings }).catch(() => null);
      const journal = memoryJournal(dying.entries());
      const second = await play({ problems, world, journal, settings });
      expect(result(second)).toEqual(result(expected.outcome));
      expect(submissions(world)).toEqual(submissions(expected.world));
    }
  });

  test("and again and again ends all the same", async () => {
    const expected = await undisturbed();
    const world = newWorld();
    let entries: readonly Entry[] = [];
    for (let kills = 0; kills < 200; kills++) {
      const dying = journalThatDies(entries, entries.length + 4);
      const outcome = await play({ problems, world, journal: dying }).catch(() => null);
      entries = dying.entries();
      if (outcome?.status === "finished") break;
    }
    const last = await play({ problems, world, journal: memoryJournal(entries) });
    expect(result(last)).toEqual(result(expected.outcome));
    expect(submissions(world)).toEqual(submissions(expected.world));
  });
});

describe("a contest of two days under the rule of the ICPC", () => {
  const hour = 3_600_000;
  const rules = {
    ...defaultRules,
    intervalMs: 0,
    endMs: 2 * hour,
    rule: icpc,
    sessions: [
      { name: "day-1", startMs: 0, endMs: hour, problems: ["ferry"] },
      { name: "day-2", startMs: hour, endMs: 2 * hour, problems: ["quarry"] },
    ],
  };
  const created = () => createWorld(problems, programs, rules);

  test("ends alike when it is killed at any entry, and replays alike", async () => {
    const calm = { world: created(), journal: memoryJournal() };
    const expected = await play({ problems, rules, ...calm });
    expect(expected.status).toBe("finished");
    const entries = calm.journal.entries();
    for (let last = 0; last < entries.length; last += 2) {
      const world = created();
      const dying = journalThatDies([], last);
      await play({ problems, rules, world, journal: dying }).catch(() => null);
      const journal = memoryJournal(dying.entries());
      expect(result(await play({ problems, rules, world, journal }))).toEqual(result(expected));
      expect(submissions(world)).toEqual(submissions(calm.world));
    }
    const replayed = await replayRun(entries);
    expect(replayed.sameDecisions).toBe(true);
    expect(result(replayed)).toEqual(result(expected));
  });
});

describe("a journal file cut at any byte", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "resume-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("resumes to the same result, also when the ledger knows more", async () => {
    const path = join(folder, "journal.jsonl");
    const world = newWorld();
    const journal = await openJournal(path);
    const expected = await play({ problems, world, journal });
    await journal.close();
    const whole = await readFile(path);
    const counted = submissions(world);

    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (bytes) => {
        await writeFile(path, whole.subarray(0, bytes));
        const resumed = await openJournal(path);
        const outcome = await play({ problems, world, journal: resumed });
        await resumed.close();
        expect(result(outcome)).toEqual(result(expected));
        expect(submissions(world)).toEqual(counted);
      }),
      { numRuns: 25 },
    );
  });

  test("of a finished run changes nothing when it is resumed", async () => {
    const path = join(folder, "journal.jsonl");
    const world = newWorld();
    const journal = await openJournal(path);
    const first = await play({ problems, world, journal });
    await journal.close();
    const before = await readFile(path, "utf8");
    const again = await openJournal(path);
    const second = await play({ problems, world, journal: again });
    await again.close();
    expect(result(second)).toEqual(result(first));
    expect(await readFile(path, "utf8")).toBe(before);
  });
});
