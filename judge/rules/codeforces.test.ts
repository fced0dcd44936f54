import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeforces, fallingScore } from "./codeforces.ts";
import { maxScoreUnder, problemResult, totalOf } from "./scores.ts";
import { someSubmissions, submission } from "./testing.ts";

const twoHours = 2 * 3_600_000;
const worth = { maxScore: 1000, durationMs: twoHours };
const minute = 60_000;

describe("a score that falls", () => {
  it("is 960 after ten minutes, and 860 in the third attempt, as the rules' example has it", () => {
    // https://blog.csdn.net/HONDELY/article/details/6251607: 1000 − 4 · 10 − 2 · 50.
    expect(fallingScore(1000, 10 * minute, twoHours, 0)).toBe(960);
    expect(fallingScore(1000, 10 * minute, twoHours, 2)).toBe(860);
  });

  it.each([
    [500, 2],
    [1000, 4],
    [1750, 7],
  ])("of %d points loses %d a minute in two hours", (x, lost) => {
    // https://codeforces.com/blog/entry/133094
    expect(fallingScore(x, 0, twoHours, 0)).toBe(x);
    expect(fallingScore(x, minute - 1, twoHours, 0)).toBe(x);
    expect(fallingScore(x, minute, twoHours, 0)).toBe(x - lost);
  });

  it("falls more slowly in a longer round, rounded down", () => {
    expect(fallingScore(500, minute, 3 * 3_600_000, 0)).toBe(499);
    expect(fallingScore(500, 3 * minute, 3 * 3_600_000, 0)).toBe(496);
  });

  it("never falls below 30 %, and never rises with time or tries", () => {
    const x = fc.integer({ min: 1, max: 100 }).map((each) => each * 50);
    fc.assert(
      fc.property(x, fc.nat(twoHours), fc.nat(twoHours), fc.nat(30), (points, a, b, tries) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        const score = fallingScore(points, late, twoHours, tries + 1);
        expect(score).toBeGreaterThanOrEqual(0.3 * points - 1e-9);
        expect(score).toBeLessThanOrEqual(fallingScore(points, early, twoHours, tries));
      }),
    );
  });
});

describe("a Codeforces round", () => {
  it("scores the last submission that passed the pretests, by the system tests", () => {
    const passed = submission(10, "WA", { pretests: "AC" });
    const failed = submission(5, "WA");
    const accepted = submission(20, "AC");
    expect(problemResult(codeforces, worth, [failed, passed]).score).toBe(0);
    expect(problemResult(codeforces, worth, [failed, passed, accepted])).toMatchObject({
      score: 1000 - 80 - 100,
      rejected: 2,
      reachedAtMs: 20 * minute,
    });
    expect(problemResult(codeforces, worth, [accepted, passed]).score).toBe(0);
  });

  it("does not count what fails the first pretest or does not compile", () => {
    const own = [
      submission(1, "WA", { failedFirst: true }),
      submission(2, "CE"),
      submission(10, "AC"),
    ];
    expect(problemResult(codeforces, worth, own)).toMatchObject({ score: 960, rejected: 0 });
  });

  it("gives a problem the points of the contest, or of its groups", () => {
    expect(maxScoreUnder(codeforces, 100, 1500)).toBe(1500);
    expect(maxScoreUnder(codeforces, 100, null)).toBe(100);
  });

  it("adds problems up, within 30 % and all of their points", () => {
    fc.assert(
      fc.property(fc.array(someSubmissions, { maxLength: 4 }), (problems) => {
        const results = problems.map((own) => problemResult(codeforces, worth, own));
        for (const { score } of results) {
          const isWithin = score === 0 || (score !== null && score >= 300 && score <= 1000);
          expect(isWithin).toBe(true);
        }
        const sum = results.reduce((total, { score }) => total + (score ?? 0), 0);
        expect(totalOf(codeforces, results).score).toBeCloseTo(sum);
      }),
    );
  });
});
