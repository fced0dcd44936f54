import { describe, expect, test } from "vitest";
import { curveByCost, usdPerPoint } from "./by-cost.ts";
import { curveBySamples, samplesOf } from "./by-samples.ts";
import { curveByTime } from "./by-time.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { RecordedProblem } from "./counted.ts";
import { sumOfCurves } from "./curve.ts";
import { hidden, judged, recorded, sample } from "./testing/recorded.ts";

const minutes = (count: number) => count * 60_000;

/** Bought a, b, c; submitted c, a, b. */
const canal = recorded(
  "canal",
  [30, 70],
  [
    sample("canal", "a", 1),
    sample("canal", null, 1),
    sample("canal", "b", 0.5),
    sample("canal", "a", 0.5),
    sample("canal", "c", 1),
    judged("canal", "c", 10, [10, 0]),
    judged("canal", "a", 20, [30, 0]),
    judged("canal", "b", 30, [0, 70]),
  ],
);

test("against contest time a submission counts once it is judged", () => {
  expect(curveByTime(canal)).toEqual([
    { at: 0, score: 0 },
    { at: minutes(10), score: 10 },
    { at: minutes(20), score: 30 },
    { at: minutes(30), score: 100 },
  ]);
});

test("against samples one counts once its program was among the answers, with code or without", () => {
  expect(samplesOf(canal)).toBe(5);
  expect(curveBySamples(canal)).toEqual([
    { at: 0, score: 0 },
    { at: 1, score: 30 },
    { at: 3, score: 100 },
  ]);
});

describe("against dollars", () => {
  test("one counts once the whole run had spent what its program was bought at", () => {
    const tower = recorded("tower", [50], [judged("tower", "x", 5, [50])]);
    const bought = [
      ...canal.events.slice(0, 2),
      sample("tower", "x", 0.25),
      ...canal.events.slice(2),
    ];
    expect(curveByCost([...bought, ...tower.events], [canal, tower])).toEqual([
      { at: 0, score: 0 },
      { at: 1, score: 30 },
      { at: 2.25, score: 80 },
      { at: 2.75, score: 150 },
    ]);
  });

  test("failed calls are spent too, and calls without a price are free", () => {
    const failed = {
      type: "call-failed",
      problem: "canal",
      want: "solution",
      group: null,
      index: 0,
      message: "",
      usage: { model: "m", inputTokens: 1, outputTokens: 0, reasoningTokens: 0, costUsd: 2 },
    } as const;
    const events = [failed, sample("canal", "a", null), judged("canal", "a", 1, [30])];
    expect(curveByCost(events, [recorded("canal", [30], events)])).toEqual([
      { at: 0, score: 0 },
      { at: 2, score: 30 },
    ]);
  });

  test("a point has its price, unless there is none or a call's is not known", () => {
    expect(usdPerPoint(50, { costUsd: 4, unpricedCalls: 0 })).toBe(0.08);
    expect(usdPerPoint(0, { costUsd: 4, unpricedCalls: 0 })).toBeNull();
    expect(usdPerPoint(50, { costUsd: 4, unpricedCalls: 1 })).toBeNull();
    expect(usdPerPoint(null, { costUsd: 4, unpricedCalls: 0 })).toBeNull();
  });
});

/** The same, counted by another rule. */
function under(problem: RecordedProblem, changes: Partial<Rule>): RecordedProblem {
  const { terms } = problem;
  return { ...problem, terms: { ...terms, rule: { ...terms.rule, ...changes } } };
}

describe("every curve", () => {
  test("takes points off where a rule does", () => {
    const strict = under(canal, { penaltyPoints: 5 });
    expect(curveByTime(strict).map(({ score }) => score)).toEqual([0, 10, 25, 90]);
  });

  test("counts the best submission where only one counts", () => {
    const single = under(canal, { scoring: "submission" });
    expect(curveByTime(single).map(({ score }) => score)).toEqual([0, 10, 30, 70]);
  });

  test("is empty where feedback hides points, and starts at nothing where nothing was judged", () => {
    const silent = { ...canal, events: canal.events.map(hidden) };
    expect(curveByTime(silent)).toEqual([]);
    expect(sumOfCurves([curveByTime(canal), curveByTime(silent)])).toEqual([]);
    expect(curveByTime({ ...canal, events: [] })).toEqual([{ at: 0, score: 0 }]);
  });

  test("has no point where a gain and a loss at the same place leave the score", () => {
    const rising = [
      { at: 0, score: 0 },
      { at: 1, score: 50 },
    ];
    const falling = [
      { at: 0, score: 0 },
      { at: 1, score: 80 },
      { at: 2, score: 30 },
    ];
    const later = [
      { at: 0, score: 0 },
      { at: 2, score: 50 },
    ];
    expect(sumOfCurves([rising, falling, later])).toEqual([
      { at: 0, score: 0 },
      { at: 1, score: 130 },
    ]);
  });

  test("of several problems adds up over the same axis", () => {
    const tower = recorded(
      "tower",
      [50],
      [judged("tower", "x", 20, [20]), judged("tower", "y", 25, [50])],
    );
    expect(sumOfCurves([curveByTime(canal), curveByTime(tower)])).toEqual([
      { at: 0, score: 0 },
      { at: minutes(10), score: 10 },
      { at: minutes(20), score: 50 },
      { at: minutes(25), score: 80 },
      { at: minutes(30), score: 150 },
    ]);
  });
});
