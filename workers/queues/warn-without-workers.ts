import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { keyPrefix } from "./queue-names.ts";

const waitMs = 5_000;

/**
 * Warns once when after a while nobody serves one of the queues: work would wait for ever and
 * say nothing. Returns the function that stops looking.
 */
export function warnWithoutWorkers(
  queueNames: string[],
  connection: Redis,
  onWarning: (message: string) => void,
  command = "medalist worker",
): () => void {
  const look = async () => {
    for (const name of queueNames) {
      const queue = new Queue(name, { connection, prefix: keyPrefix });
      queue.on("error", () => {});
      const workers = await queue.getWorkersCount();
      await queue.close();
      if (workers > 0) continue;
      onWarning(`No worker serves the queue "${name}". Start one: REDIS_URL=… ${command}`);
      return;
    }
  };
  const timer = setTimeout(() => void look().catch(() => {}), waitMs);
  return () => clearTimeout(timer);
}
