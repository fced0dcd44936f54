import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atcoder } from "../../judge/rules/atcoder.ts";
import { codeforces, codeforcesEducational } from "../../judge/rules/codeforces.ts";
import { icpc } from "../../judge/rules/icpc.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { curveByCost } from "./by-cost.ts";
import { curveBySamples } from "./by-samples.ts";
import { curveByTime } from "./by-time.ts";
import { countedOf, type RecordedProblem, resultOf } from "./counted.ts";
import { sumOfCurves } from "./curve.ts";
import { lossesOf } from "./losses.ts";
import { scoreSteps } from "./score-against.ts";
import { hidden, practised, recorded, sample, toldAtEnd, verdictOf } from "./testing/recorded.ts";

const minutes = (count: number) => count * 60_000;
const twoHours = minutes(120);
const none = { penalty: 0, combination: 0, coverage: 0, untried: 0 };

/** Bought a, b, c for a dollar each; submitted b, a, c: of a thousand points, in two hours. */
function played(rule: Rule, verdicts: readonly [Verdict, Verdict, Verdict]): RecordedProblem {
  const [b, a, c] = verdicts;
  const events = [
    ...["a", "b", "c"].map((program) => sample("canal", program, 1)),
    ...["a", "b", "c"].map((program) => practised("canal", program)),
    verdictOf("canal", "b", 10, b),
    verdictOf("canal", "a", 20, a),
    verdictOf("canal", "c", 30, c),
  ];
  return recorded("canal", [400, 600], events, rule, twoHours);
}

describe("under the ICPC's rule a problem solved is what is counted", () => {
  const problem = played(icpc, ["WA", "WA", "AC"]);

  test("at once, whatever groups are worth and however many were rejected", () => {
    expect(curveByTime(problem)).toEqual([
      { at: 0, score: 0 },
      { at: minutes(30), score: 1 },
    ]);
    expect(scoreSteps(problem)).toEqual([0, 0, 0, 1]);
    expect(curveBySamples(problem).at(-1)).toEqual({ at: 3, score: 1 });
    expect(curveByCost(problem.events, [problem]).at(-1)).toEqual({ at: 3, score: 1 });
  });

  test("penalty minutes take off nothing of it: they decide between equals", () => {
    expect(lossesOf(problem)).toEqual(none);
    expect(lossesOf(played(icpc, ["WA", "TLE", "WA"]))).toEqual({ ...none, coverage: 1 });
  });

  test("problems add up, and one whose verdicts are hidden hides the sum", () => {
    const tower = recorded("tower", [50], [verdictOf("tower", "x", 5, "AC")], icpc, twoHours);
    expect(sumOfCurves([problem, tower].map(curveByTime)).map(({ score }) => score)).toEqual([
      0, 1, 2,
    ]);
    const silent = { ...tower, events: tower.events.map(hidden) };
    expect(sumOfCurves([problem, silent].map(curveByTime))).toEqual([]);
    expect(lossesOf(silent)).toBeNull();
  });

  test("what was judged too late is lost to time where the rule drops it", () => {
    const late = [practised("canal", "a"), verdictOf("canal", "a", 121, "AC")];
    const problemThen = recorded(
      "canal",
      [100],
      late,
      { ...icpc, queuedAtEnd: "dropped" },
      twoHours,
    );
    expect(curveByTime(problemThen)).toEqual([{ at: 0, score: 0 }]);
    expect(lossesOf(problemThen)).toEqual({ ...none, penalty: 1 });
  });
});

describe("under AtCoder's rule a solved problem has all its points", () => {
  test("also after rejected submissions: time decides between equals", () => {
    const problem = played(atcoder, ["WA", "AC", "WA"]);
    expect(curveByTime(problem)).toEqual([
      { at: 0, score: 0 },
      { at: minutes(20), score: 1000 },
    ]);
    expect(curveBySamples(problem)).toEqual([
      { at: 0, score: 0 },
      { at: 1, score: 1000 },
    ]);
    expect(lossesOf(problem)).toEqual(none);
  });

  test("programs that were left may have had them", () => {
    const problem = played(atcoder, ["WA", "WA", "WA"]);
    const left = { ...problem, events: [...problem.events, practised("canal", "z")] };
    expect(lossesOf(left)).toEqual({ ...none, untried: 1000 });
  });
});

describe("under Codeforces' rule points fall with time and rejected submissions", () => {
  const problem = played(codeforces, ["WA", "AC", "WA"]);

  test("for each curve by the submissions that it has", () => {
    // 1000 − 4 a minute; 50 for b where it was submitted before.
    expect(curveByTime(problem)).toEqual([
      { at: 0, score: 0 },
      { at: minutes(20), score: 1000 - 80 - 50 },
    ]);
    expect(curveBySamples(problem)).toEqual([
      { at: 0, score: 0 },
      { at: 1, score: 920 },
      { at: 2, score: 870 },
    ]);
    expect(curveByCost(problem.events, [problem])).toEqual(curveBySamples(problem));
    expect(scoreSteps(problem)).toEqual([0, 0, 870, 870]);
  });

  test("what they fell by is a penalty, and what nobody solved is not", () => {
    expect(lossesOf(problem)).toEqual({ ...none, penalty: 130 });
    expect(lossesOf(played(codeforces, ["WA", "WA", "WA"]))).toEqual({ ...none, coverage: 1000 });
  });

  test("a first test that is free takes nothing off", () => {
    const events = [verdictOf("canal", "b", 10, "WA", true), verdictOf("canal", "a", 20, "AC")];
    expect(lossesOf(recorded("canal", [1000], events, codeforces, twoHours))?.penalty).toBe(80);
  });

  test("minutes count from the beginning of the session", () => {
    const day = { startMs: minutes(600), endMs: minutes(720), durationMs: twoHours };
    const events = [verdictOf("canal", "a", 620, "AC")];
    const second = recorded("canal", [1000], events, codeforces, twoHours);
    const shifted = { ...second, terms: { ...second.terms, ...day } };
    expect(curveByTime(shifted).at(-1)).toEqual({ at: minutes(620), score: 920 });
  });

  test("until the end pretests are believed; then curves end where the referee does", () => {
    const passing = played(codeforces, ["AC", "WA", "WA"]);
    expect(scoreSteps(passing).at(-1)).toBe(960);
    const failed = { ...passing, official: toldAtEnd({ b: "WA", a: "WA", c: "WA" }) };
    expect(curveByTime(failed)).toEqual([{ at: 0, score: 0 }]);
    expect(lossesOf(failed)).toEqual({ ...none, coverage: 1000 });
  });

  test("an accepted submission whose place a failing one took is lost to that", () => {
    const passing = played(codeforces, ["AC", "AC", "WA"]);
    const replaced = { ...passing, official: toldAtEnd({ b: "AC", a: "TLE", c: "WA" }) };
    expect(curveByTime(replaced).map(({ score }) => score)).toEqual([0, 960, 0]);
    expect(lossesOf(replaced)).toEqual({ ...none, combination: 1000 });
  });
});

test("a failing one that came too late for that takes nothing off", () => {
  const rule: Rule = { ...codeforces, queuedAtEnd: "dropped" };
  const events = [verdictOf("canal", "a", 20, "AC"), verdictOf("canal", "b", 121, "AC")];
  const official = toldAtEnd({ a: "AC", b: "WA" });
  const late = { ...recorded("canal", [1000], events, rule, twoHours), official };
  expect(curveByTime(late).at(-1)?.score).toBe(920);
  expect(lossesOf(late)).toEqual({ ...none, penalty: 80 });
});

test("what feedback hid in the contest has its curves and losses once the referee told it", () => {
  const open = played(atcoder, ["WA", "AC", "WA"]);
  const silent = { ...open, events: open.events.map(hidden) };
  expect(curveByTime(silent)).toEqual([]);
  const told = { ...silent, official: toldAtEnd({ b: "WA", a: "AC", c: "WA" }) };
  expect(curveByTime(told)).toEqual(curveByTime(open));
  expect(lossesOf(told)).toEqual(none);
});

describe("for any verdicts, under each rule", () => {
  const verdict = fc.constantFrom<Verdict>("AC", "WA", "TLE", "CE");
  const submissions = fc.array(fc.record({ pretests: verdict, system: verdict }), { maxLength: 8 });
  const rule = fc
    .tuple(
      fc.constantFrom(icpc, atcoder, codeforces, codeforcesEducational),
      fc.constantFrom("judged" as const, "dropped" as const),
    )
    .map(([each, queuedAtEnd]): Rule => ({ ...each, queuedAtEnd }));
  const problem = fc.tuple(submissions, rule, fc.boolean()).map(([all, each, left]) => {
    const events = all.map(({ pretests }, index) =>
      verdictOf("canal", `p${index}`, 20 * (index + 1), pretests),
    );
    const own = [...(left ? [practised("canal", "never submitted")] : []), ...events];
    const told = all.map(({ pretests, system }, index) => [
      `p${index}`,
      each.pretests === null || pretests !== "AC" ? pretests : system,
    ]);
    const official = toldAtEnd(Object.fromEntries(told));
    return { ...recorded("canal", [400, 600], own, each, twoHours), official };
  });

  test("losses and score make the maximum", () => {
    fc.assert(
      fc.property(problem, (each) => {
        const score = resultOf(countedOf(each), each.terms).score ?? 0;
        const lost = Object.values(lossesOf(each) ?? {});
        expect(Math.min(...lost)).toBeGreaterThanOrEqual(0);
        expect(lost.reduce((sum, one) => sum + one, score)).toBeCloseTo(each.terms.maxScore, 6);
      }),
    );
  });

  test("curves end at the score", () => {
    fc.assert(
      fc.property(problem, (each) => {
        const { score } = resultOf(countedOf(each), each.terms);
        expect(curveByTime(each).at(-1)?.score).toBe(score);
        expect(scoreSteps(each).at(-1)).toBe(score);
      }),
    );
  });
});
