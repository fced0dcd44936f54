import type { Entry } from "../../agent/journal/events.ts";
import { allCells, type Grid } from "../../workers/batch/grid.ts";
import type { CellOutcome } from "../../workers/batch/outcome.ts";
import { columnsOf } from "../views/columns-of.ts";
import { cut } from "../views/table.ts";
import { timeLeftMs } from "./time-left.ts";

export type BatchProgress = {
  /** @param runs that are still to be made */
  begin: (grid: Grid, outcomes: ReadonlyMap<string, CellOutcome>, runs: number) => void;
  onCell: (outcome: CellOutcome) => void;
  onEntry: (entry: Entry) => void;
  onRun: () => void;
  end: () => void;
};

type Output = { write(text: string): unknown; isTTY?: boolean; columns?: number };

const redrawMs = 500;
const tellMs = 10_000;

/**
 * How far a batch has come, and how long it will take: one line of a terminal that is redrawn,
 * elsewhere a line now and then.
 */
export function createBatchProgress(
  output: Output = process.stderr,
  now: () => number = () => performance.now(),
): BatchProgress {
  const isLive = output.isTTY === true;
  const state = { cells: 0, before: 0, done: 0, failed: 0, runs: 0, runsDone: 0, answers: 0 };
  const seen = new Set<string>();
  let beganMs = now();
  /** Cells wait for the first run. */
  let cellsBeganMs = beganMs;
  let timer: NodeJS.Timeout | undefined;
  let told = "";

  const tell = () => {
    const line = lineOf(state, now() - beganMs, now() - cellsBeganMs);
    if (isLive) output.write(`\r\x1b[2K${cut(line, columnsOf(output, 80) - 1)}`);
    else if (line !== told) output.write(`${line}\n`);
    told = line;
  };

  return {
    begin(grid, outcomes, runs) {
      state.cells = allCells(grid).length;
      state.before = [...outcomes.values()].filter(({ ok }) => ok).length;
      state.runs = runs;
      beganMs = now();
      cellsBeganMs = beganMs;
      tell();
      timer = setInterval(tell, isLive ? redrawMs : tellMs);
    },
    onCell({ cell, ok }) {
      if (seen.has(cell)) return;
      seen.add(cell);
      state.done++;
      if (!ok) state.failed++;
    },
    onEntry({ event }) {
      if (event.type === "sample") state.answers++;
    },
    onRun() {
      if (state.runsDone === 0 && state.done === 0) cellsBeganMs = now();
      state.runsDone++;
    },
    end() {
      if (timer === undefined) return;
      clearInterval(timer);
      if (isLive) output.write("\r\x1b[2K");
      else tell();
    },
  };
}

type State = {
  cells: number;
  /** Played by earlier attempts. */
  before: number;
  done: number;
  failed: number;
  runs: number;
  runsDone: number;
  answers: number;
};

function lineOf(state: State, runsMs: number, cellsMs: number): string {
  const { cells, before, done, failed, runs, runsDone, answers } = state;
  const left = timeLeftMs(
    { done, left: cells - before - done, elapsedMs: cellsMs },
    { done: runsDone, left: runs - runsDone, elapsedMs: runsMs },
  );
  const parts = [
    `${before + done} of ${cells} cells`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(runs === 0 ? [] : [`${runsDone} of ${runs} runs`]),
    ...(answers === 0 ? [] : [`${answers} answers sampled`]),
    ...(cells === before + done
      ? []
      : [left === null ? "time left unknown" : `${duration(left)} left`]),
  ];
  return parts.join(", ");
}

/** `0:42`, `12:05`, `3:04:05`. */
export function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, "0");
  return hours === 0
    ? `${minutes}:${tail}`
    : `${hours}:${String(minutes).padStart(2, "0")}:${tail}`;
}
