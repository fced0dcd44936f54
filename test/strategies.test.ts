import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { medalist } from "./medalist.ts";

// Every strategy on the recorded programs of the six bundled problems; docs/strategies.md has the
// figures of more rounds.

const estimate = z.object({ mean: z.number(), low: z.number(), high: z.number() });
const reported = z.object({
  maxScore: z.number(),
  cells: z.array(z.object({ strategy: z.string(), cap: z.number(), score: estimate })),
});

const caps = [1, 2, 3, 5, 10, 50];
let report: z.output<typeof reported>;

beforeAll(async () => {
  const rounds = ["--rounds", "200", "--json"];
  const { stdout, stderr, exitCode } = await medalist(["lab", "olympiad-pools", ...rounds]);
  if (exitCode !== 0) throw new Error(stderr);
  report = reported.parse(JSON.parse(stdout));
}, 600_000);

const cellsAt = (cap: number) => report.cells.filter((each) => each.cap === cap);

function meanOf(strategy: string, cap: number): number {
  return cellsAt(cap).find((each) => each.strategy === strategy)?.score.mean ?? -1;
}

describe("strategies on the bundled pools", () => {
  it("are told with intervals under every cap", () => {
    expect(report.maxScore).toBe(600);
    for (const cap of caps) {
      expect(cellsAt(cap).length).toBeGreaterThanOrEqual(8);
      for (const { score } of cellsAt(cap)) {
        expect(score.low).toBeLessThanOrEqual(score.mean);
        expect(score.high).toBeGreaterThanOrEqual(score.mean);
      }
    }
  });

  it.each(["adaptive", "o1-ioi", "majority"])("beat lots: %s", (strategy) => {
    for (const cap of caps)
      expect(meanOf(strategy, cap)).toBeGreaterThanOrEqual(meanOf("random", cap));
  });

  // With ten submissions, and with more than there are programs, they are equal.
  it("are led by adaptive where submissions are few", () => {
    for (const cap of [1, 2, 3, 5])
      expect(meanOf("adaptive", cap)).toBeGreaterThan(meanOf("o1-ioi", cap) + 5);
  });

  it("are none of them better than the oracle", () => {
    for (const cap of caps)
      for (const { score } of cellsAt(cap))
        expect(meanOf("oracle", cap)).toBeGreaterThanOrEqual(score.mean - 1e-9);
  });

  it("score no less with more submissions", () => {
    for (const strategy of new Set(report.cells.map((each) => each.strategy))) {
      const scores = caps.map((cap) => meanOf(strategy, cap));
      expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    }
  });
});
