import { describe, expect, test } from "vitest";
import type { Comparison } from "./comparison.ts";
import { exampleComparison } from "./testing/example-comparison.ts";
import { differenceInWords, notesInWords, recordingInWords, worthOf } from "./words.ts";

const example = exampleComparison();
const only = (...names: string[]) =>
  exampleComparison({ strategies: example.strategies.filter(({ name }) => names.includes(name)) });

/** The same with other mean scores: under the cap, and without one. */
function making(scores: Record<string, [number, number]>, more: Partial<Comparison> = {}) {
  const strategies = Object.entries(scores).map(([name, means]) => ({
    name,
    cells: [50, null].map((cap, index) => ({
      cap,
      score: { mean: means[index] ?? 0, low: null, high: null },
      submissions: 0,
      problems: {},
      seeds: 1,
      outOfTime: 0,
    })),
  }));
  return exampleComparison({ strategies, ...more });
}

describe("the difference that cap and strategy make", () => {
  test("is one sentence: what each makes, what the cap costs, what choosing wins back", () => {
    expect(differenceInWords(example)).toBe(
      "With 50 submissions a problem choosing at random makes 123 of 300, majority 154, o1-ioi 210, adaptive 236; without a cap every strategy makes 280: the cap costs 157 points when choosing at random, and adaptive wins 113 of them back.",
    );
  });

  test("rounds to tenths, and says where all is won back or nothing", () => {
    expect(differenceInWords(making({ random: [1.26, 2], adaptive: [2, 2] }))).toContain(
      "makes 1.3 of 300, adaptive 2; without a cap every strategy makes 2: the cap costs 0.7 points when choosing at random, and adaptive wins them all back.",
    );
    expect(differenceInWords(making({ random: [1, 2], adaptive: [0.5, 2] }))).toContain(
      "the cap costs 1 point when choosing at random, and choosing otherwise wins nothing back.",
    );
    expect(differenceInWords(making({ random: [2, 2], adaptive: [2, 2] }))).toContain(
      ": the cap costs nothing.",
    );
  });

  test("says so where strategies differ without a cap too", () => {
    expect(differenceInWords(making({ random: [1, 5], adaptive: [2, 6] }))).toContain(
      "without a cap they make 5 to 6",
    );
  });

  test("takes the strategy that makes least where none draws lots", () => {
    expect(differenceInWords(only("o1-ioi", "adaptive"))).toContain(
      "the cap costs o1-ioi 70 points, and adaptive wins 26 of them back.",
    );
  });

  test("of a single strategy is what the cap costs it", () => {
    expect(differenceInWords(only("o1-ioi"))).toBe(
      "With 50 submissions a problem o1-ioi makes 210 of 300; without a cap it makes 280: the cap costs o1-ioi 70 points.",
    );
  });

  test("under a cap alone is what choosing is worth; without one what is made", () => {
    const under = (cap: number | null) =>
      exampleComparison({
        cap,
        caps: [cap],
        strategies: example.strategies.map(({ name, cells }) => ({
          name,
          cells: cells.filter((cell) => cell.cap === cap),
        })),
      });
    expect(differenceInWords(under(50))).toBe(
      "With 50 submissions a problem choosing at random makes 123 of 300, majority 154, o1-ioi 210, adaptive 236: adaptive wins 113 points over choosing at random.",
    );
    expect(differenceInWords(under(null))).toBe(
      "Without a cap choosing at random makes 280 of 300, majority 280, o1-ioi 280, adaptive 280.",
    );
    expect(worthOf(under(null))).toBeNull();
  });

  test("counts problems where the rule does", () => {
    const solved = making({ random: [1, 2] }, { currency: "problems", maxScore: 3 });
    expect(differenceInWords(solved)).toContain("the cap costs 1 problem when");
  });
});

test("what was replayed is told with its size and its source", () => {
  expect(recordingInWords(example)).toBe(
    "A recorded run of The medalist olympiad (20260101-olympiad-demo): 1,978 to 2,000 programs for each of 3 problems, from simulated:0.4, replayed under ioi rules.",
  );
});

test("what time cut short is told", () => {
  const [first] = example.strategies;
  const late = {
    name: "late",
    cells: (first?.cells ?? []).map((cell) => ({ ...cell, outOfTime: 1 })),
  };
  expect(notesInWords(exampleComparison({ strategies: [late] }))).toEqual([
    "What depends on lots is a mean over 10 seeds, ± half a 95 % interval.",
    "The end of the contest cut short late.",
  ]);
});
