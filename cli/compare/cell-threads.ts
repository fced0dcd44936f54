import { Worker } from "node:worker_threads";
import { z } from "zod";
import { type Rule, ruleSchema } from "../../judge/rules/rule.ts";
import { UserError } from "../user-error.ts";
import type { Cell, CellPlayer, Play } from "./cell.ts";

/** What a thread is given. */
export const cellThreadData = z.object({ journal: z.string(), rule: ruleSchema });

export type NumberedCell = { number: number; cell: Cell };

export type CellAnswer =
  | { number: number; ok: true; play: Play }
  | { number: number; ok: false; message: string; hint: string };

export type CellThreads = {
  play: CellPlayer;
  /** Ends the threads, whatever they do. */
  close: () => Promise<void>;
};

type Waiting = NumberedCell & { settle: PromiseWithResolvers<Play> };

/**
 * Threads that each read the journal and play cells on it, a cell at a time. What one fails with
 * is a `UserError`; a thread that dies fails all that is still to be played, as the others would
 * die of the same.
 */
export function openCellThreads(journal: string, rule: Rule, count: number): CellThreads {
  const queue: Waiting[] = [];
  const busy = new Map<Worker, Waiting>();
  let failure: Error | null = null;
  let next = 0;

  const threads = Array.from({ length: count }, () => {
    const thread = new Worker(new URL("cell-thread.ts", import.meta.url), {
      workerData: { journal, rule },
    });
    thread.on("message", (answer: CellAnswer) => {
      const waiting = busy.get(thread);
      busy.delete(thread);
      if (answer.ok) waiting?.settle.resolve(answer.play);
      else waiting?.settle.reject(new UserError(answer.message, answer.hint));
      handOut();
    });
    thread.on("error", (error) =>
      failAll(error instanceof Error ? error : new Error(String(error))),
    );
    thread.on("exit", () => failAll(new Error("A thread that replayed the recording has ended.")));
    return thread;
  });

  function handOut(): void {
    for (const thread of threads) {
      if (busy.has(thread)) continue;
      const waiting = queue.shift();
      if (waiting === undefined) return;
      busy.set(thread, waiting);
      const { number, cell } = waiting;
      const message: NumberedCell = { number, cell };
      // A thread has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      thread.postMessage(message);
    }
  }

  function failAll(error: Error): void {
    failure ??= error;
    for (const { settle } of [...busy.values(), ...queue]) settle.reject(failure);
    busy.clear();
    queue.length = 0;
  }

  return {
    play(cell) {
      if (failure !== null) return Promise.reject(failure);
      const settle = Promise.withResolvers<Play>();
      queue.push({ number: next++, cell, settle });
      handOut();
      return settle.promise;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
