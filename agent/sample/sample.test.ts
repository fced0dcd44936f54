import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeProblem } from "../testing/fake-problem.ts";
import { agentSettings } from "../settings.ts";
import { runInParallel } from "../parallel.ts";
import { samplingDeadlineMs, virtualCallTimes } from "./call-times.ts";
import { planSeries, requestKey, requestOrder } from "./series.ts";

const durations = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 40 });
const lanes = fc.integer({ min: 1, max: 8 });

function finish(count: number, calls: readonly number[], startMs = 0): number {
  const times = virtualCallTimes({ lanes: count, slowdown: 1 }, startMs);
  for (const durationMs of calls) times.add(durationMs);
  return times.finishMs();
}

describe("recorded calls in virtual time", () => {
  test("overlap in as many lanes as calls may run at once", () => {
    expect(finish(1, [10, 20, 30], 5)).toBe(65);
    expect(finish(2, [10, 20, 30])).toBe(40);
    expect(finish(3, [10, 20, 30])).toBe(30);
  });

  test("take no less than the work and the longest call need, no more than one lane", () => {
    fc.assert(
      fc.property(lanes, durations, (count, calls) => {
        const total = calls.reduce((sum, one) => sum + one, 0);
        const time = finish(count, calls);
        expect(time).toBeGreaterThanOrEqual(Math.max(total / count, ...calls));
        expect(time).toBeLessThanOrEqual(total);
      }),
    );
  });

  test("begin in order: no call before the one asked for earlier", () => {
    fc.assert(
      fc.property(lanes, durations, (count, calls) => {
        const times = virtualCallTimes({ lanes: count, slowdown: 1 }, 0);
        const starts = calls.map((durationMs) => {
          const start = times.nextStartMs();
          times.add(durationMs);
          return start;
        });
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});

test("a call in a share of a lane takes as much longer", () => {
  const times = virtualCallTimes({ lanes: 1, slowdown: 3 }, 100);
  times.add(10);
  times.add(20);
  expect(times.finishMs()).toBe(190);
});

test("time is kept for submitting, but never more than half of the session", () => {
  expect(samplingDeadlineMs(36_000_000, 72_000_000, 3_600_000)).toBe(68_400_000);
  expect(samplingDeadlineMs(600_000, 1_200_000, 3_600_000)).toBe(900_000);
  expect(samplingDeadlineMs(0, 36_000_000, 3_600_000)).toBe(32_400_000);
  expect(samplingDeadlineMs(0, 600_000, 3_600_000)).toBe(300_000);
  expect(samplingDeadlineMs(0, Infinity, 3_600_000)).toBe(Infinity);
});

describe("what is asked for", () => {
  const problem = fakeProblem("ferry", [10, 20]);

  test("is a solution for each group, the hardest first, and the scripts", () => {
    const series = planSeries(problem, agentSettings({ samples: 2 }));
    expect(series).toEqual([
      { want: "generator", group: null, count: 4 },
      { want: "validator", group: null, count: 5 },
      { want: "brute", group: null, count: 3 },
      { want: "solution", group: "g2", count: 2 },
      { want: "solution", group: "g1", count: 2 },
    ]);
  });

  test("has scorers in place of brute forces where many answers are right", () => {
    const wants = planSeries(fakeProblem("quarry", [10], null), agentSettings()).map(
      (series) => series.want,
    );
    expect(wants).toEqual(["generator", "validator", "scorer", "solution"]);
  });

  test("aims at the whole, the groups, or both", () => {
    const aims = (aim: "whole" | "groups" | "both") =>
      planSeries(problem, agentSettings({ aim }))
        .filter((series) => series.want === "solution")
        .map((series) => series.group);
    expect(aims("whole")).toEqual([null]);
    expect(aims("groups")).toEqual(["g2", "g1"]);
    expect(aims("both")).toEqual(["g2", "g1", null]);
  });

  test("goes round the series, and every request has its own key", () => {
    const series = planSeries(problem, agentSettings({ samples: 3, aim: "both" }));
    const requests = [...requestOrder(series)];
    expect(requests.slice(0, 7).map(({ index }) => index)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    const keys = requests.map(({ series: one, index }) =>
      requestKey({ want: one.want, group: one.group, index }),
    );
    expect(new Set(keys).size).toBe(4 + 5 + 3 + 9);
  });

  test("a group cannot be taken for the whole problem, whatever its name", () => {
    const names = fc.string({ unit: "grapheme" });
    const keyFor = (group: string | null) => requestKey({ want: "solution", group, index: 1 });
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(keyFor(one)).not.toBe(keyFor(null));
        expect(keyFor(one) === keyFor(other)).toBe(one === other);
      }),
    );
  });
});

describe("work in parallel", () => {
  test("never exceeds its limit and does everything", async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await runInParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      done.push(item);
    });
    expect(most).toBe(3);
    expect(new Set(done)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  test("begins nothing after a failure, and waits for what is under way", async () => {
    const finished: number[] = [];
    const work = runInParallel([1, 2, 3, 4], 2, async (item) => {
      if (item === 1) throw new Error("first");
      await new Promise((resolve) => setImmediate(resolve));
      finished.push(item);
    });
    await expect(work).rejects.toThrow("first");
    expect(finished).toEqual([2]);
  });
});
