import { describe, expect, test } from "vitest";
import { bestPerGroup, scoreProblem } from "../../judge/scoring/score.ts";
import { roundScore } from "../../judge/scoring/round.ts";

/** A submission's points by group, in order; what is not named is 0. */
function submission(maxima: readonly number[], points: Readonly<Record<number, number>>) {
  return maxima.map((maxScore, index) => ({
    name: `g${index + 1}`,
    maxScore,
    score: points[index + 1] ?? 0,
    verdict: "AC" as const,
  }));
}

const full = (maxima: readonly number[], groups: readonly number[]) =>
  submission(maxima, Object.fromEntries(groups.map((each) => [each, maxima[each - 1] ?? 0])));

const best = (...submissions: ReturnType<typeof submission>[]) =>
  roundScore(scoreProblem(bestPerGroup(submissions)));

/** What the model's best submissions got, and so the score without a cap. */
const results = {
  nile: () => best(full([6, 13, 17, 11, 15, 15, 23], [1, 2, 3, 4, 5, 6, 7])),
  message: () => best(submission([10, 90], { 1: 10, 2: 90 * 0.95 ** 5 })),
  tree: () =>
    best(full([10, 13, 18, 7, 11, 22, 19], [1, 4]), full([10, 13, 18, 7, 11, 22, 19], [2])),
  hieroglyphs: () =>
    best(full([3, 15, 10, 16, 14, 42], [1, 2, 4]), full([3, 15, 10, 16, 14, 42], [3])),
  mosaic: () => best(full([5, 7, 7, 10, 8, 63], [1, 2, 4]), full([5, 7, 7, 10, 8, 63], [1, 3, 5])),
  sphinx: () =>
    best(
      submission([3, 7, 33, 21, 36], { 1: 1.5, 2: 3.5, 3: 16.5, 4: 10.5, 5: 18 }),
      full([3, 7, 33, 21, 36], [1, 2, 3]),
    ),
};

describe("the best of each group over submissions, as at the IOI 2024", () => {
  test.each<[keyof typeof results, number]>([
    ["nile", 100],
    ["message", 79.64],
    ["tree", 30],
    ["hieroglyphs", 44],
    ["mosaic", 37],
    ["sphinx", 71.5],
  ])("%s: %d points", (problem, score) => {
    expect(results[problem]()).toBe(score);
  });

  test("makes 362.14 points in all", () => {
    const total = Object.values(results).reduce((sum, score) => sum + score(), 0);
    expect(roundScore(total)).toBe(362.14);
  });
});
