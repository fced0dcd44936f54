import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { medalist, temporaryFolder } from "./medalist.ts";

// Every strategy on bundled pools, with all official points known; docs/strategies.md has the
// figures of more rounds.

const estimate = z.object({ mean: z.number(), low: z.number(), high: z.number() });
const reported = z.object({
  maxScore: z.number(),
  cells: z.array(z.object({ strategy: z.string(), cap: z.number(), score: estimate })),
});

const caps = [1, 2, 3, 5, 10, 50];
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let report: z.output<typeof reported>;

beforeAll(async () => {
  folder = await temporaryFolder();
  const json = async (...args: string[]): Promise<unknown> => {
    const { stdout, stderr, exitCode } = await medalist([...args, "--json"], { cwd: folder.dir });
    if (exitCode !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const text =
    "name: three\ntitle: Three problems\nrule: uncapped\ndurationMinutes: 300\nproblems: [night-market, signal-towers, quarry]\n";
  await writeFile(path.join(folder.dir, "contest.yaml"), text);
  const played = await json("contest", "contest.yaml");
  const { run } = z.object({ run: z.string() }).parse(played);
  report = reported.parse(await json("lab", run, "--rounds", "200"));
}, 1_200_000);
afterAll(() => folder.remove());

function meanOf(strategy: string, cap: number): number {
  return (
    report.cells.find((each) => each.strategy === strategy && each.cap === cap)?.score.mean ?? -1
  );
}

describe("strategies on the bundled pools", () => {
  it("are told with intervals under every cap", () => {
    for (const cap of caps) {
      const cells = report.cells.filter((each) => each.cap === cap);
      expect(cells.length).toBeGreaterThanOrEqual(8);
      for (const { score } of cells) {
        expect(score.low).toBeLessThanOrEqual(score.mean);
        expect(score.high).toBeGreaterThanOrEqual(score.mean);
      }
    }
  });

  it("beat lots, and none beats the oracle", () => {
    for (const cap of caps) {
      // With ten submissions lots come near to `majority` (docs/strategies.md).
      const better = ["adaptive", "o1-ioi", ...(cap === 10 ? [] : ["majority"])];
      for (const strategy of better)
        expect(meanOf(strategy, cap)).toBeGreaterThanOrEqual(meanOf("random", cap));
      for (const { score } of report.cells.filter((each) => each.cap === cap))
        expect(meanOf("oracle", cap)).toBeGreaterThanOrEqual(score.mean - 1e-9);
    }
  });

  it("score no less with more submissions", () => {
    for (const strategy of new Set(report.cells.map((each) => each.strategy))) {
      const scores = caps.map((cap) => meanOf(strategy, cap));
      expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    }
  });
});
