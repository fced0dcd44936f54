import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counted } from "./counted.ts";
import { codeforcesEducational } from "./codeforces.ts";
import { icpc } from "./icpc.ts";
import { frozenTotal, problemResult, totalOf } from "./scores.ts";
import { someSubmissions, submission } from "./testing.ts";

const worth = { maxScore: 1, durationMs: 5 * 3_600_000 };

function total(problems: readonly (readonly Counted[])[], rule = icpc) {
  return totalOf(
    rule,
    problems.map((own) => problemResult(rule, worth, own)),
  );
}

describe("the rule of the ICPC", () => {
  it("counts the worked example of the South Pacific contests to the minute", () => {
    // https://sppcontests.org/technical-specifications: 67 for A, 72 for B, nothing for C.
    const a = [
      submission(8, "TLE"),
      submission(23, "WA"),
      submission(27, "AC"),
      submission(59, "WA"),
    ];
    const b = [submission(42, "CE"), submission(43, "RTE"), submission(52, "AC")];
    const c = [submission(58, "TLE")];
    expect(total([a])).toMatchObject({ score: 1, penaltyMs: 67 * 60_000 });
    expect(total([b])).toMatchObject({ score: 1, penaltyMs: 72 * 60_000 });
    expect(total([a, b, c])).toEqual({
      score: 2,
      maxScore: 3,
      penaltyMs: 139 * 60_000,
      lastMs: 52 * 60_000,
    });
  });

  it("counts the worked example of Kattis to the minute", () => {
    // https://open.kattis.com/contests/wdjzoj/rules: 2 hours and 15 minutes.
    const a = [submission(10, "WA"), submission(20, "WA"), submission(30, "AC")];
    const b = [submission(31, "WA"), submission(32, "WA"), submission(33, "WA")];
    const c = [submission(40, "RTE"), submission(45.9, "AC")];
    expect(total([a, b, c]).penaltyMs).toBe(135 * 60_000);
  });

  it("has an exact penalty whatever was submitted", () => {
    fc.assert(
      fc.property(fc.array(someSubmissions, { maxLength: 4 }), (problems) => {
        let minutes = 0;
        let solved = 0;
        for (const own of problems) {
          const first = own.findIndex(({ verdict }) => verdict === "AC");
          if (first === -1) continue;
          solved += 1;
          minutes += Math.floor((own[first]?.atMs ?? 0) / 60_000);
          for (const each of own.slice(0, first)) if (each.verdict !== "CE") minutes += 20;
        }
        expect(total(problems)).toMatchObject({ score: solved, penaltyMs: minutes * 60_000 });
      }),
    );
  });

  it("changes no more once a problem is solved", () => {
    fc.assert(
      fc.property(someSubmissions, someSubmissions, (before, after) => {
        const solved = [...before, submission(100, "AC")];
        const later = after.map((each) => ({ ...each, atMs: each.atMs + 6_000_000 }));
        expect(total([[...solved, ...later]])).toEqual(total([solved]));
      }),
    );
  });

  it("does not know of a problem while feedback tells no verdict", () => {
    const hidden = { ...submission(5, "WA"), verdict: null };
    expect(problemResult(icpc, worth, [hidden]).score).toBeNull();
    expect(problemResult(icpc, worth, [hidden, submission(6, "AC")]).score).toBe(1);
  });
});

describe("the frozen scoreboard", () => {
  it("shows what was submitted before the last hour, and counts the rest as pending", () => {
    const problems = [
      { worth, submissions: [submission(30, "AC"), submission(250, "WA")] },
      { worth, submissions: [submission(239.9, "WA"), submission(240, "AC")] },
    ];
    expect(frozenTotal(icpc, problems)).toMatchObject({
      score: 1,
      penaltyMs: 30 * 60_000,
      pending: 1,
    });
    expect(frozenTotal({ ...icpc, freezeMinutes: 0 }, problems)).toBeNull();
  });
});

describe("Codeforces' educational rounds", () => {
  it("add ten minutes for a rejected submission, none for one that fails the first test", () => {
    const own = [
      submission(1, "WA", { failedFirst: true }),
      submission(2, "WA"),
      submission(3, "AC"),
    ];
    expect(total([own], codeforcesEducational).penaltyMs).toBe(13 * 60_000);
    expect(total([own], icpc).penaltyMs).toBe(43 * 60_000);
  });
});
