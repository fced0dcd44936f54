import { describe, expect, it } from "vitest";
import { atcoder } from "./atcoder.ts";
import { problemResult, totalOf } from "./scores.ts";
import { submission } from "./testing.ts";

const durationMs = 100 * 60_000;

describe("the rule of AtCoder", () => {
  it("adds points up; the penalty is the last acceptance and five minutes for every wrong try", () => {
    // https://abc075.contest.atcoder.jp
    const a = [submission(2, "AC")];
    const b = [submission(10, "WA"), submission(12, "CE"), submission(15.5, "AC")];
    const c = [submission(60, "WA"), submission(70, "WA")];
    const results = [a, b, c].map((own, index) =>
      problemResult(atcoder, { maxScore: 100 * (index + 1), durationMs }, own),
    );
    expect(totalOf(atcoder, results)).toEqual({
      score: 300,
      maxScore: 600,
      penaltyMs: 20.5 * 60_000,
      lastMs: null,
    });
  });

  it("knows no penalty where nothing was solved", () => {
    const results = [problemResult(atcoder, { maxScore: 100, durationMs }, [submission(9, "WA")])];
    expect(totalOf(atcoder, results)).toMatchObject({ score: 0, penaltyMs: 0 });
  });
});
