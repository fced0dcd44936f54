import { availableParallelism } from "node:os";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { SourceSpec } from "../../agent/sources/source-spec.ts";
import { answersIn } from "../../agent/sources/answer-cache.ts";
import { openSource } from "../../agent/sources/open-source.ts";
import { bundledDir } from "../../problems/catalogue.ts";
import { sharedCellsQueue } from "../../workers/batch/batch-jobs.ts";
import { startCellThreads } from "../../workers/batch/cell-threads.ts";
import { modelQueue } from "../../workers/queues/queue-names.ts";
import {
  checkRedis,
  connectRedis,
  describeAddress,
  watchRedis,
} from "../../workers/redis/redis-address.ts";
import { createRedisBlobs } from "../../workers/redis/redis-blobs.ts";
import { openJudging } from "../../workers/worker/open-judging.ts";
import { type JobEvent, startWorker } from "../../workers/worker/start-worker.ts";
import { parseOptions } from "../parse-options.ts";
import { cacheDir } from "../run/places.ts";
import { stopOnSignals, Stopped } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";

const optionsSchema = z.object({
  redis: z.string().optional(),
  slots: z.number().optional(),
  problems: z.array(z.string()).default([]),
  sample: z.array(z.string()).default([]),
  modelConcurrency: z.number().default(8),
  callsPerMinute: z.number().optional(),
  cells: z.number().int().min(0).max(256).default(0),
});

const patienceMs = 2_000;

/** Serves the shared queues until it is stopped; running jobs are finished first. */
export async function workerCommand(rawOptions: object): Promise<void> {
  const options = parseOptions(optionsSchema, rawOptions);
  if (options.redis === undefined) {
    throw new UserError(
      "A worker needs the Redis that it shares with a run.",
      "Set REDIS_URL (or --redis), for example redis://127.0.0.1:6379.",
      2,
    );
  }
  const address = { url: options.redis };
  await checkRedis(address);
  const stop = stopOnSignals();
  const connect = () => connectRedis(address);
  const client = connect();
  const where = describeAddress(address);
  const unwatch = watchRedis(client, where, (error) => stop.abort(error));
  const slots = options.slots ?? availableParallelism();
  const judging =
    slots === 0
      ? undefined
      : await openJudging({
          slots,
          cacheDir: cacheDir(),
          blobs: createRedisBlobs(client),
          problemRoots: [...options.problems, bundledDir],
          onWarning: warn,
        });
  const worker = startWorker({
    connect,
    ...(judging ? { judging } : {}),
    ...(options.sample.length > 0 ? { sampling: samplingOf(options) } : {}),
    onJob: (event) => process.stderr.write(jobLine(event)),
  });
  const threads = startCellThreads({
    module: new URL("../batch/cell-thread.ts", import.meta.url),
    count: options.cells,
    address,
    queues: [sharedCellsQueue],
    onDead: (reason) => stop.abort(new Error(`All threads that played cells died: ${reason}`)),
    onWarning: warn,
  });
  process.stderr.write(`Working for ${where} with ${slots} slots. Ctrl-C stops.\n`);
  if (!stop.signal.aborted) await once(stop.signal, "abort");
  const lost = !(stop.signal.reason instanceof Stopped);
  const closed = worker.close(lost ? "drop" : "finish");
  // A server that has gone away answers no goodbye.
  await (lost ? Promise.race([closed, sleep(patienceMs)]) : closed);
  await threads.close(lost ? "drop" : "finish");
  await judging?.close();
  unwatch();
  client.disconnect();
  stop.done();
  if (lost) throw stop.signal.reason;
}

function samplingOf(options: z.infer<typeof optionsSchema>) {
  return {
    queues: options.sample.map(modelQueue),
    open: (spec: SourceSpec) => openSource(spec, {}, answersIn(cacheDir())),
    concurrency: options.modelConcurrency,
    ...(options.callsPerMinute === undefined ? {} : { callsPerMinute: options.callsPerMinute }),
  };
}

function jobLine({ queue, kind, ok, durationMs, reason }: JobEvent): string {
  return ok
    ? `${queue}: ${kind} done in ${durationMs} ms\n`
    : `${queue}: ${kind} failed: ${reason}\n`;
}
