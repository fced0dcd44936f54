import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ioi } from "./ioi.ts";
import { capOf } from "./rule.ts";
import { maxScoreUnder, problemResult, totalOf } from "./scores.ts";
import { someSubmissions, submission, withGroups } from "./testing.ts";

const worth = { maxScore: 100, durationMs: 5 * 3_600_000 };

describe("the rule of the IOI", () => {
  it("allows 50 submissions a problem, 100 where output alone is asked for", () => {
    expect(capOf(ioi, false)).toBe(50);
    expect(capOf(ioi, true)).toBe(100);
    expect(capOf({ ...ioi, outputOnlyCap: undefined }, true)).toBe(50);
  });

  it("counts the best of each group, as the worked example of Programmeringsolympiaden has it", () => {
    // https://pofinal24.kattis.com/contests/pofinal24/rules: 40 by one submission, 60 by the other.
    const result = problemResult(ioi, worth, [withGroups(1, [40, 0]), withGroups(2, [0, 60])]);
    expect(result).toMatchObject({ score: 100, rejected: 0 });
  });

  it("rounds the sum to two decimals, or each group where a rule says so", () => {
    const thirds = [withGroups(1, [40 / 3, 20 / 3])];
    expect(problemResult(ioi, worth, thirds).score).toBe(20);
    const each = problemResult({ ...ioi, rounding: "groups" }, worth, thirds);
    expect(each.score).toBe(20);
    const sixths = [withGroups(1, [40 / 6, 10 / 6])];
    expect(problemResult(ioi, worth, sixths).score).toBe(8.33);
    expect(problemResult({ ...ioi, rounding: "groups" }, worth, sixths).score).toBe(8.34);
  });

  it("is worth what its groups are worth, whatever points a contest gives", () => {
    expect(maxScoreUnder(ioi, 100, 500)).toBe(100);
  });

  it("adds problems up, and knows no time", () => {
    const results = [[withGroups(1, [40, 0])], [withGroups(9, [0, 60])]].map((own) =>
      problemResult(ioi, worth, own),
    );
    const total = { score: 100, maxScore: 200, penaltyMs: null, lastMs: null };
    expect(totalOf(ioi, results)).toEqual(total);
  });

  it("never lets a score fall, and does not ask for order", () => {
    fc.assert(
      fc.property(someSubmissions, (all) => {
        const scores = all.map((_, k) => problemResult(ioi, worth, all.slice(0, k + 1)).score ?? 0);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
        expect(problemResult(ioi, worth, all.toReversed()).score).toBe(scores.at(-1) ?? 0);
      }),
    );
  });

  it("judges and counts what was queued at the end; another rule may drop it", () => {
    const late = { ...withGroups(299, [40, 60]), judgedAtMs: worth.durationMs + 1 };
    expect(problemResult(ioi, worth, [late]).score).toBe(100);
    expect(problemResult({ ...ioi, queuedAtEnd: "dropped" }, worth, [late]).score).toBe(0);
  });
});

describe("a rule in which the best submission counts, with penalties", () => {
  const rule = { ...ioi, scoring: "submission" as const, penaltyPoints: 5 };

  it("takes them for all but the first, and not below nothing", () => {
    const own = [
      withGroups(1, [40, 0]),
      withGroups(2, [10, 45]),
      submission(3, "CE", { score: 0 }),
    ];
    expect(problemResult(rule, worth, own)).toMatchObject({ score: 45, rejected: 2 });
    const many = Array.from({ length: 20 }, (_, minute) => withGroups(minute, [40, 0]));
    expect(problemResult(rule, worth, many).score).toBe(0);
  });
});
