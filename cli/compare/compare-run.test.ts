import { beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import { recordedRun } from "../../workers/batch/testing/recorded-run.ts";
import { ruleUnder } from "./cell.ts";
import { compareRun } from "./compare-run.ts";
import { type Comparison, cellUnder, comparisonSchema } from "./comparison.ts";
import { comparisonOf } from "./comparison-of.ts";
import { createCellPlayer } from "./play-cells.ts";
import { wholeRecording } from "./testing/whole-recording.ts";

let recording: readonly Entry[];
beforeAll(async () => {
  recording = await wholeRecording();
});

const rule = { ...ioi, cap: 3, outputOnlyCap: 3 };
const strategies = ["random", "majority", "o1-ioi", "adaptive"];

async function compared(plan: Partial<Parameters<typeof compareRun>[0]> = {}) {
  const whole = { rule, strategies, caps: [3, null], seeds: 6, ...plan };
  const told: string[] = [];
  const cells = await compareRun(whole, createCellPlayer(recording, whole.rule), (done, of) =>
    told.push(`${done} of ${of}`),
  );
  return { comparison: comparisonOf("demo", recording, whole, cells), told };
}

function cell({ strategies: all }: Comparison, name: string, cap: number | null) {
  const strategy = all.find((each) => each.name === name);
  const found = strategy === undefined ? null : cellUnder(strategy, cap);
  if (found === null) throw new Error(`no cell ${name} ${cap}`);
  return found;
}

describe("a comparison of a recorded run", () => {
  test("has every strategy under every cap, with the problems' scores adding up", async () => {
    const { comparison } = await compared();
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparison).toMatchObject({
      recording: "demo",
      title: "Fake",
      simulated: false,
      programs: { least: 12, most: 12 },
      maxScore: 200,
      cap: 3,
    });
    expect(comparison.strategies.map(({ name }) => name)).toEqual(strategies);
    for (const { cells } of comparison.strategies)
      for (const { score, problems } of cells)
        expect(Object.values(problems).reduce((a, b) => a + b)).toBeCloseTo(score.mean, 9);
  });

  test("makes all that the programs have without a cap, and no more under one", async () => {
    const { comparison } = await compared();
    for (const name of strategies) {
      expect(cell(comparison, name, null)).toMatchObject({ score: { mean: 200 }, outOfTime: 0 });
      expect(cell(comparison, name, 3).score.mean).toBeLessThanOrEqual(200);
      expect(cell(comparison, name, 3).submissions).toBeLessThanOrEqual(6);
    }
  });

  test("is not held up without a cap, however long judging takes", async () => {
    const slow = recording.map((entry) => {
      const { event } = entry;
      if (event.type === "run-started") return { ...entry, event: { ...event, endMs: 3_600_000 } };
      if (event.type !== "submission-outcome" || !event.outcome.admitted) return entry;
      const outcome = { ...event.outcome, judgedAtMs: event.outcome.atMs + 1_800_000 };
      return { ...entry, event: { ...event, outcome } };
    });
    const { judgingMs } = ruleUnder(rule, null);
    const play = createCellPlayer(slow, rule);
    const cells = { strategy: "random", seed: 1 };
    expect(judgingMs).toBe(0);
    expect(await play({ ...cells, cap: null })).toMatchObject({ score: 200, outOfTime: 0 });
    expect((await play({ ...cells, cap: 12 })).outOfTime).toBeGreaterThan(0);
  });

  test("plays with every seed only what depends on lots", async () => {
    const { comparison, told } = await compared();
    const seeds = strategies.flatMap((name) =>
      [3, null].map((cap) => cell(comparison, name, cap).seeds),
    );
    expect(seeds).toEqual([6, 1, 1, 1, 1, 1, 1, 1]);
    const { score } = cell(comparison, "random", 3);
    expect(score.low).toBeLessThan(score.mean);
    expect(score.high).toBeGreaterThan(score.mean);
    expect(cell(comparison, "majority", 3).score).toMatchObject({ low: null, high: null });
    expect(told[0]).toBe("0 of 8");
    expect(told.at(-1)).toBe("13 of 13");
  });

  test("without a cap waits for nothing, so that the end of the contest is no cap", async () => {
    const hoursApart = { ...rule, intervalMs: 9 * 3_600_000 };
    const { comparison } = await compared({
      rule: hoursApart,
      strategies: ["random"],
      caps: [100, null],
    });
    expect(cell(comparison, "random", 100).outOfTime).toBeGreaterThan(0);
    expect(cell(comparison, "random", null)).toMatchObject({ outOfTime: 0 });
  });

  test("speaks of the rule's own cap, else of the highest that was played", async () => {
    const capOf = async (caps: (number | null)[]) =>
      (await compared({ caps, strategies: ["majority"] })).comparison.cap;
    expect(await capOf([1, 3, 5, null])).toBe(3);
    expect(await capOf([1, 5, null])).toBe(5);
    expect(await capOf([null])).toBeNull();
  });

  test("starts no judge: says what is not recorded", async () => {
    const player = createCellPlayer(await recordedRun(1), rule);
    await expect(player({ strategy: "majority", cap: null, seed: 1 })).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Run test holds no judgement of program [0-9a-f]{8} for (ferry|maze) on all tests, and a comparison starts no judge\.$/,
      ) as string,
      hint: expect.stringContaining("all of its programs") as string,
    });
  });

  test("of no run says so", async () => {
    const player = createCellPlayer([], rule);
    await expect(player({ strategy: "random", cap: 3, seed: 1 })).rejects.toThrow("holds no run");
  });
});
