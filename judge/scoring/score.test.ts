import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAllOrNothing } from "../../problems/all-or-nothing.ts";
import type { GroupScoring, TestGroup } from "../../problems/problem.ts";
import type { GroupResult } from "../judgement.ts";
import { verdicts } from "../verdict.ts";
import { roundScore } from "./round.ts";
import { bestPerGroup, scoreGroups, scoreProblem } from "./score.ts";
import { ruins, type Scored } from "./share.ts";
import { worstVerdict } from "./worst-verdict.ts";

const AC: Scored = { verdict: "AC", fraction: 1 };
const WA: Scored = { verdict: "WA", fraction: 0 };
const RTE: Scored = { verdict: "RTE", fraction: 0 };
const part = (fraction: number): Scored => ({ verdict: "PA", fraction });

/** A group of 30 points with these results as its tests. */
function groupOf(scoring: GroupScoring, tests: (Scored | null)[], maxScore = 30) {
  const names = tests.map((_, index) => `t${index}`);
  const group = { name: "g", maxScore, scoring, tests: names, constraint: "", requires: [] };
  const named = tests.flatMap((test, index) =>
    test === null ? [] : [[`t${index}`, test] as const],
  );
  return scoreGroups([group], new Map(named))[0];
}

describe("scoreGroups", () => {
  it("gives a min group its worst test", () => {
    expect(groupOf("min", [AC, part(0.5)])).toEqual({
      name: "g",
      score: 15,
      maxScore: 30,
      verdict: "PA",
    });
  });

  it("gives a sum group an equal share for each test", () => {
    expect(groupOf("sum", [AC, part(0.5), WA])).toMatchObject({ score: 15, verdict: "WA" });
  });

  it("gives a pass-fail group all or nothing", () => {
    expect(groupOf("pass-fail", [AC, AC])?.score).toBe(30);
    expect(groupOf("pass-fail", [AC, part(0.99)])).toMatchObject({ score: 0, verdict: "PA" });
  });

  it("multiplies the shares of a product group", () => {
    expect(groupOf("product", [AC, part(0.5), part(0.4)])).toMatchObject({
      score: 6,
      verdict: "PA",
    });
    expect(groupOf("product", [AC, WA])?.score).toBe(0);
  });

  it.each([
    ["every outcome is above 0 and within the bound", [part(0.1), part(0.3)], 30],
    ["an outcome is beyond the bound", [part(0.1), part(0.31)], 0],
    ["an outcome is best, 1, and so beyond the bound", [AC], 0],
    ["a program crashed, though 0 is within the bound", [part(0.1), RTE], 0],
    ["an answer is wrong", [part(0.1), WA], 0],
    ["a test was not run", [part(0.1), null], 0],
  ])("gives a threshold group all or nothing: %s", (_, tests, score) => {
    expect(groupOf({ threshold: 0.3 }, tests)?.score).toBe(score);
  });

  it("calls a threshold group accepted when it has its points", () => {
    const half = { verdict: "PA", fraction: 0.25 } as const;
    expect(groupOf({ threshold: 0.3 }, [half])?.verdict).toBe("AC");
    expect(groupOf({ threshold: 0.2 }, [half])?.verdict).toBe("PA");
  });

  it("counts a test that was not run as nothing", () => {
    expect(groupOf("min", [AC, null])).toMatchObject({ score: 0, verdict: "SK" });
    expect(groupOf("product", [AC, null])?.score).toBe(0);
    expect(groupOf("sum", [AC, null])?.score).toBe(15);
  });

  it("gives a group that is called all-or-nothing no part of its points", () => {
    const scorings = fc.constantFrom<GroupScoring>(
      ...(["pass-fail", "min", "max", "sum", "product"] as const),
      { threshold: 0.5 },
      { shares: [0.5, 0.5] },
    );
    const right = fc.constantFrom(AC, WA, RTE);
    const anything = fc.oneof(right, fc.double({ min: 0, max: 1, noNaN: true }).map(part));
    const judged = fc.oneof(
      fc.record({ kind: fc.constant("standard" as const), tests: fc.tuple(right, right) }),
      fc.record({ kind: fc.constant("testlib" as const), tests: fc.tuple(anything, anything) }),
    );
    fc.assert(
      fc.property(scorings, judged, (scoring, { kind, tests }) => {
        fc.pre(isAllOrNothing(scoring, { kind }));
        expect([0, 30]).toContain(groupOf(scoring, tests)?.score);
      }),
    );
  });

  it("does not round", () => {
    expect(groupOf("min", [part(1 / 3)], 10)?.score).toBeCloseTo(10 / 3, 10);
  });
});

describe("scoreProblem", () => {
  it("rounds the sum to two decimals, and nothing before it", () => {
    expect(scoreProblem([{ score: 10 / 3 }, { score: 10 / 3 }, { score: 10 / 3 }])).toBe(10);
    expect(scoreProblem([{ score: 10 / 3 }, { score: 1 }])).toBe(4.33);
    expect(scoreProblem([])).toBe(0);
  });
});

describe("a group that requires others", () => {
  const groups: TestGroup[] = [
    { name: "a", maxScore: 10, scoring: "sum", tests: ["1", "2"], constraint: "", requires: [] },
    { name: "b", maxScore: 20, scoring: "min", tests: ["2", "3"], constraint: "", requires: ["a"] },
    { name: "c", maxScore: 30, scoring: "min", tests: ["3"], constraint: "", requires: ["b"] },
  ];
  const scores = (one: Scored, two: Scored, three: Scored) =>
    scoreGroups(
      groups,
      new Map([
        ["1", one],
        ["2", two],
        ["3", three],
      ]),
    ).map(({ score, verdict }) => [score, verdict]);

  it("counts when they have their full score", () => {
    expect(scores(AC, AC, AC)).toEqual([
      [10, "AC"],
      [20, "AC"],
      [30, "AC"],
    ]);
    expect(scores(AC, AC, part(0.5))).toEqual([
      [10, "AC"],
      [10, "PA"],
      [0, "SK"],
    ]);
  });

  it("is worth nothing when one has less, and so is every group that requires it in turn", () => {
    expect(scores(part(0.99), AC, AC)).toEqual([
      [9.95, "PA"],
      [0, "SK"],
      [0, "SK"],
    ]);
  });
});

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const scored = fraction.map((value): Scored => {
  if (value === 1) return AC;
  return value === 0 ? WA : part(value);
});
const someTests = fc.array(scored, { minLength: 1, maxLength: 30 });
const points = fc.integer({ min: 1, max: 100 });
const anyScoring: fc.Arbitrary<GroupScoring> = fc.oneof(
  fc.constantFrom("pass-fail", "min", "sum", "product"),
  fraction.map((threshold) => ({ threshold })),
);

function scoreOf(scoring: GroupScoring, tests: Scored[], maxScore: number): number {
  return groupOf(scoring, tests, maxScore)?.score ?? Number.NaN;
}

describe("scoreGroups, for any results", () => {
  it("stays between nothing and the group's points", () => {
    fc.assert(
      fc.property(anyScoring, someTests, points, (scoring, tests, maxScore) => {
        const score = scoreOf(scoring, tests, maxScore);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(maxScore);
      }),
    );
  });

  it("gives all points exactly when every test has them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), points, (count, maxScore) => {
        const all = Array.from({ length: count }, () => AC);
        for (const scoring of ["pass-fail", "min", "sum", "product", { threshold: 1 }] as const)
          expect(scoreOf(scoring, all, maxScore)).toBe(maxScore);
      }),
    );
  });

  it("never gives a product group more than a min group, nor that more than a sum group", () => {
    fc.assert(
      fc.property(someTests, points, (tests, maxScore) => {
        const [product = 0, min = 0, sum = 0] = (["product", "min", "sum"] as const).map(
          (scoring) => scoreOf(scoring, tests, maxScore),
        );
        expect(product).toBeLessThanOrEqual(min);
        expect(min).toBeLessThanOrEqual(sum);
      }),
    );
  });

  it("does not depend on the order of tests", () => {
    fc.assert(
      fc.property(anyScoring, someTests, points, (scoring, tests, maxScore) => {
        const reversed = scoreOf(scoring, tests.toReversed(), maxScore);
        expect(reversed).toBeCloseTo(scoreOf(scoring, tests, maxScore), 1);
      }),
    );
  });

  it("never falls when a test gets better", () => {
    fc.assert(
      fc.property(someTests, fc.nat(), points, (tests, at, maxScore) => {
        const better = tests.with(at % tests.length, AC);
        for (const scoring of ["pass-fail", "min", "sum", "product"] as const) {
          expect(scoreOf(scoring, better, maxScore)).toBeGreaterThanOrEqual(
            scoreOf(scoring, tests, maxScore),
          );
        }
      }),
    );
  });

  it("is nothing once a test ruins the group; only that makes a group nothing, but for sums", () => {
    const quarters = fc
      .constantFrom(0, 0.25, 0.5, 1)
      .map((value) => (value === 1 ? AC : part(value)));
    const tests = fc.array(quarters, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyScoring, tests, (scoring, all) => {
        const isRuined = all.some((test) => ruins(scoring, test));
        const isNothing = scoreOf(scoring, all, 10) === 0;
        expect(isNothing).toBe(isRuined || (scoring === "sum" && isNothing));
      }),
    );
  });
});

const groupResult = fc.record({
  name: fc.constantFrom("a", "b", "c"),
  score: fc.integer({ min: 0, max: 100 }),
  maxScore: fc.constant(100),
  verdict: fc.constantFrom(...verdicts),
});
const submission = fc.uniqueArray(groupResult, { selector: (result) => result.name });

const result = (name: string, score: number, verdict: GroupResult["verdict"]): GroupResult => ({
  name,
  score,
  maxScore: 50,
  verdict,
});

describe("bestPerGroup", () => {
  it("adds up the best of different submissions", () => {
    const best = bestPerGroup([
      [result("easy", 50, "AC"), result("hard", 0, "TLE")],
      [result("easy", 0, "WA"), result("hard", 20, "PA")],
    ]);
    expect(best).toEqual([result("easy", 50, "AC"), result("hard", 20, "PA")]);
    expect(scoreProblem(best)).toBe(70);
  });

  it("keeps the earlier of equal results", () => {
    const best = bestPerGroup([[result("easy", 0, "WA")], [result("easy", 0, "TLE")]]);
    expect(best).toEqual([result("easy", 0, "WA")]);
  });

  it("is nothing without submissions", () => {
    expect(scoreProblem(bestPerGroup([]))).toBe(0);
  });

  it("is at least any single submission, and never falls with one more", () => {
    fc.assert(
      fc.property(fc.array(submission), submission, (before, next) => {
        const score = scoreProblem(bestPerGroup([...before, next]));
        expect(score).toBeGreaterThanOrEqual(scoreProblem(next));
        expect(score).toBeGreaterThanOrEqual(scoreProblem(bestPerGroup(before)));
      }),
    );
  });

  it("gives the same score in whatever order submissions came", () => {
    fc.assert(
      fc.property(fc.array(submission), (submissions) => {
        expect(scoreProblem(bestPerGroup(submissions.toReversed()))).toBe(
          scoreProblem(bestPerGroup(submissions)),
        );
      }),
    );
  });
});

describe("roundScore", () => {
  it.each([
    [1.005, 1.01],
    [33.333333, 33.33],
    [66.666666, 66.67],
    [0.1 + 0.2, 0.3],
    [100, 100],
    [0, 0],
  ])("rounds %d to %d", (score, rounded) => expect(roundScore(score)).toBe(rounded));

  it("leaves what is rounded as it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
        expect(roundScore(hundredths / 100)).toBe(hundredths / 100);
      }),
    );
  });
});

describe("worstVerdict", () => {
  it.each([
    [[], "AC"],
    [["AC", "AC"], "AC"],
    [["AC", "PA", "AC"], "PA"],
    [["PA", "TLE", "WA"], "TLE"],
    [["AC", "WA", "SK"], "WA"],
    [["WA", "JE"], "JE"],
    [["SK", "SK"], "SK"],
  ] as const)("of %j is %s", (all, worst) => expect(worstVerdict(all)).toBe(worst));
});
