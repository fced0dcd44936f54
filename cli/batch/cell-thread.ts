import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { threadData, threadWord } from "../../workers/batch/cell-threads.ts";
import { serveCells } from "../../workers/batch/serve-cells.ts";
import { connectRedis } from "../../workers/redis/redis-address.ts";
import { gridStrategies } from "./grid-strategies.ts";

// A thread of `medalist batch` and `medalist worker --cells`, started by `startCellThreads`.

const { address, queues } = threadData.parse(workerData);
const worker = serveCells({
  connect: () => connectRedis(address),
  queues,
  strategyOf: gridStrategies(),
});

if (parentPort === null) throw new Error("cell-thread.ts runs as a thread only");
const [word] = await once(parentPort, "message");
await worker.close(threadWord.parse(word));
process.exit();
