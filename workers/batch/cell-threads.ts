import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { RedisAddress } from "../redis/redis-address.ts";

/** What a thread is given. */
export const threadData = z.object({
  address: z.union([z.object({ url: z.string() }), z.object({ socketPath: z.string() })]),
  queues: z.array(z.string()),
});

export const threadWord = z.enum(["finish", "drop"]);

export type CellThreads = {
  /** `finish` lets running chunks end; `drop` leaves them to whoever takes them up. */
  close(how: "finish" | "drop"): Promise<void>;
};

type ThreadOptions = {
  /** A module that serves cells with its `threadData` until it is told a `threadWord`. */
  module: URL;
  count: number;
  address: RedisAddress;
  queues: readonly string[];
  /** The last thread has died: nobody plays any more. */
  onDead: (reason: string) => void;
  /** One of several has died; the others take up its chunk. */
  onWarning: (message: string) => void;
};

const patienceMs = 2_000;

/** Threads of this process that play cells, each on a core of its own. */
export function startCellThreads(options: ThreadOptions): CellThreads {
  const { module, count, address, queues } = options;
  const threads = new Set<Worker>();
  let isClosing = false;
  for (let started = 0; started < count; started++) {
    const thread = new Worker(module, { workerData: { address, queues: [...queues] } });
    threads.add(thread);
    let reason = "it ended";
    thread.on("error", (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    thread.on("exit", () => {
      threads.delete(thread);
      if (isClosing) return;
      if (threads.size === 0) options.onDead(reason);
      else options.onWarning(`A thread that played cells has died: ${reason}`);
    });
  }
  return {
    async close(how) {
      isClosing = true;
      await Promise.all(
        [...threads].map(async (thread) => {
          const gone = once(thread, "exit").catch(() => {});
          // A thread has no origin.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          thread.postMessage(how);
          const timer =
            how === "drop" ? setTimeout(() => void thread.terminate(), patienceMs) : null;
          await gone;
          if (timer !== null) clearTimeout(timer);
        }),
      );
    },
  };
}
