import { parentPort, workerData } from "node:worker_threads";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { type CellAnswer, cellThreadData, type NumberedCell } from "./cell-threads.ts";
import { createCellPlayer } from "./play-cells.ts";

// A thread that plays cells for `openCellThreads`, one after the other.

const { journal, rule } = cellThreadData.parse(workerData);
const port = parentPort;
if (port === null) throw new Error("cell-thread.ts runs as a thread only");
const { entries } = await readJournal(journal);
const player = createCellPlayer(entries, rule);

port.on("message", ({ number, cell }: NumberedCell) => {
  player(cell).then(
    (play) => answer({ number, ok: true, play }),
    (error: unknown) => answer({ number, ok: false, ...told(error) }),
  );
});

function answer(one: CellAnswer): void {
  port?.postMessage(one);
}

function told(error: unknown): { message: string; hint: string } {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && "hint" in error ? String(error.hint) : "";
  return { message, hint };
}
