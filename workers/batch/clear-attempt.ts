import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { z } from "zod";
import { keyPrefix } from "../queues/queue-names.ts";
import { ownQueues, sharedCellsQueue } from "./batch-jobs.ts";

/**
 * Takes a batch's jobs out of all queues: those of an attempt that was killed, or all at the end.
 * A chunk that another worker plays at this moment is left; its outcomes count as any.
 */
export async function clearAttempt(client: Redis, batch: string): Promise<void> {
  for (const name of Object.values(ownQueues(batch))) {
    const queue = opened(client, name);
    await queue.obliterate({ force: true }).catch(() => {});
    await queue.close();
  }
  const shared = opened(client, sharedCellsQueue);
  for (const job of await shared.getJobs(["waiting", "delayed", "waiting-children"])) {
    const ofBatch = z.object({ batch: z.literal(batch) }).safeParse(job.data).success;
    if (ofBatch) await job.remove().catch(() => {});
  }
  await shared.close();
}

function opened(connection: Redis, name: string): Queue {
  const queue = new Queue(name, { connection, prefix: keyPrefix });
  queue.on("error", () => {});
  return queue;
}
