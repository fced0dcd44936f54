import { mkdtemp, readFile, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CellOutcome } from "./outcome.ts";
import { openResults, parseResults } from "./results-file.ts";

const played = (cell: string, score = 1): CellOutcome => ({
  cell,
  ok: true,
  score,
  maxScore: 100,
  penaltyMinutes: null,
  submissions: 1,
  problems: [{ name: "ferry", score, submissions: 1 }],
});
const failed = (cell: string, reason = "why"): CellOutcome => ({ cell, ok: false, reason });

let dir: string;
let file: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-results-"));
  file = path.join(dir, "results.jsonl");
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function written(...outcomes: CellOutcome[]): Promise<CellOutcome[]> {
  const results = await openResults(file);
  for (const outcome of outcomes) await results.add(outcome);
  await results.close();
  return [...results.outcomes.values()];
}

const lines = async () => (await readFile(file, "utf8")).split("\n").length - 1;

describe("the results of a batch", () => {
  it("are there again when the file is opened again", async () => {
    await written(played("a"), failed("b"));
    expect(await written()).toEqual([played("a"), failed("b")]);
  });

  it("hold an outcome once, however often it is told", async () => {
    await written(played("a"), played("a"), failed("b"), failed("b"));
    await written(played("a"), failed("a"));
    expect(await lines()).toBe(2);
    expect(await written()).toEqual([played("a"), failed("b")]);
  });

  it("replace a failure by what came of it later", async () => {
    await written(failed("a"), failed("a", "another"), played("a"));
    expect(await written()).toEqual([played("a")]);
  });

  it("lose what a crash tore, and nothing else, wherever it tore", async () => {
    await written(played("a"), played("b"), failed("c"));
    const whole = await readFile(file);
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), (bytes) => {
        const { outcomes, wholeBytes } = parseResults(whole.subarray(0, bytes));
        expect(wholeBytes).toBeLessThanOrEqual(bytes);
        expect([...outcomes.keys()]).toEqual(["a", "b", "c"].slice(0, outcomes.size));
        const lost = whole.subarray(wholeBytes, bytes).toString();
        expect(lost).not.toContain("\n");
      }),
    );
    await truncate(file, whole.length - 3);
    expect(await written(played("d"))).toEqual([played("a"), played("b"), played("d")]);
    expect(await written()).toEqual([played("a"), played("b"), played("d")]);
  });
});
