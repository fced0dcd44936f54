import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { keyPrefix } from "./queue-names.ts";

/**
 * Takes unfinished jobs out of the queues of a private server whose only user was killed, so
 * that nobody waits for their locks to expire. Whoever still wants one asks again. Finished
 * jobs stay: their answers are found again instead of being bought or judged twice.
 */
export async function forgetAbandonedJobs(queueNames: string[], connection: Redis): Promise<void> {
  for (const name of queueNames) {
    const queue = new Queue(name, { connection, prefix: keyPrefix });
    queue.on("error", () => {});
    for (const job of await queue.getJobs(["active", "waiting", "prioritized", "delayed"])) {
      await connection.del(`${queue.toKey(job.id ?? "")}:lock`);
      await job.remove();
    }
    await queue.close();
  }
}
