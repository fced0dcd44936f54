import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allCells } from "../../workers/batch/grid.ts";
import { createBatchProgress } from "./progress.ts";
import { gridOf, playedOutcome } from "./testing/result.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const grid = gridOf();
const outcomes = allCells(grid).map(playedOutcome);
const before = new Map(outcomes.slice(0, 2).map((outcome) => [outcome.cell, outcome]));

function played(isTTY: boolean, columns = 80): string[] {
  const written: string[] = [];
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  const progress = createBatchProgress(output, Date.now);
  progress.begin(grid, before, 0);
  for (const outcome of outcomes.slice(2, 5)) progress.onCell(outcome);
  progress.onCell({ cell: outcomes[5]?.cell ?? "", ok: false, reason: "why" });
  // Posted again: it is the same cell.
  progress.onCell({ cell: outcomes[5]?.cell ?? "", ok: false, reason: "why" });
  vi.advanceTimersByTime(20_000);
  progress.end();
  return written;
}

describe("how far a batch has come", () => {
  it("is a line of a terminal that is redrawn and taken away, with the time left", () => {
    const written = played(true);
    expect(written[0]).toBe("\r\u001B[2K2 of 12 cells, time left unknown");
    expect(written.at(-2)).toBe("\r\u001B[2K6 of 12 cells, 1 failed, 0:30 left");
    expect(written.at(-1)).toBe("\r\u001B[2K");
  });

  it("fits the terminal", () => {
    expect(played(true, 20).at(-2)).toBe("\r\u001B[2K6 of 12 cells, 1 f…");
  });

  it("is elsewhere a line now and then", () => {
    expect(played(false)).toEqual([
      "2 of 12 cells, time left unknown\n",
      "6 of 12 cells, 1 failed, 0:15 left\n",
      "6 of 12 cells, 1 failed, 0:30 left\n",
    ]);
  });

  it("tells runs that are being made, and answers", () => {
    const written: string[] = [];
    const progress = createBatchProgress({ write: (text) => written.push(text) }, Date.now);
    progress.begin(grid, new Map(), 2);
    progress.onRun();
    progress.end();
    expect(written.at(-1)).toBe("0 of 12 cells, 1 of 2 runs, time left unknown\n");
  });
});
