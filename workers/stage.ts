import { rm } from "node:fs/promises";
import type { Redis } from "ioredis";
import { setTimeout as sleep } from "node:timers/promises";
import { answersIn } from "../agent/sources/answer-cache.ts";
import { openSource } from "../agent/sources/open-source.ts";
import type { SourceSpec } from "../agent/sources/source-spec.ts";
import type { Sampler } from "../agent/sample/sampler.ts";
import type { Bench } from "../judge/bench/bench.ts";
import type { BlobStore } from "../judge/blobs.ts";
import type { Judgement } from "../judge/judgement.ts";
import {
  judgeMany,
  type ManyJudged,
  type ManyOptions,
  type ManyProgram,
} from "../judge/many/judge-many.ts";
import type { InputReport } from "../judge/verify/validate-inputs.ts";
import { createQueuedBench } from "./ports/queued-bench.ts";
import { askForInputs, createQueuedJudge, type JudgeRequest } from "./ports/queued-judge.ts";
import { createQueuedSampler } from "./ports/queued-sampler.ts";
import { type Desk, openDesk } from "./queues/ask.ts";
import { forgetAbandonedJobs } from "./queues/forget-abandoned.ts";
import { warnWithoutWorkers } from "./queues/warn-without-workers.ts";
import type { JudgeProgress, ProblemRef } from "./queues/job-types.ts";
import { benchQueue, refereeQueue, sampleQueue } from "./queues/queue-names.ts";
import { openRedis } from "./redis/open-redis.ts";
import {
  connectRedis,
  describeAddress,
  type RedisAddress,
  watchRedis,
} from "./redis/redis-address.ts";
import { createRedisBlobs } from "./redis/redis-blobs.ts";
import { openJudging } from "./worker/open-judging.ts";
import { startWorker } from "./worker/start-worker.ts";

export type StageOptions = {
  runId: string;
  /** A Redis that workers share; else a private one is started in `redisDir`. */
  redisUrl: string | undefined;
  redisDir: string;
  /** One that is open already, in place of both. */
  redis?: RedisAddress;
  /** Judge containers of this process; 0 leaves judging to other workers. */
  slots: number;
  cacheDir: string;
  /** Where made inputs are kept. */
  inputs: BlobStore;
  sources: SourceSpec[];
  modelConcurrency: number;
  /** Aborted work is handed back. */
  signal: AbortSignal;
  /** Redis has gone away for good. */
  onLost: (error: Error) => void;
  /** Told what keeps the run from going on, or went wrong and was mended. */
  onWarning: (message: string) => void;
};

/** All that a run works with. Every piece of work goes over the queues, also on one machine. */
export type Stage = {
  bench: Bench;
  judge: (
    request: JudgeRequest,
    onProgress?: (progress: JudgeProgress) => void,
  ) => Promise<Judgement>;
  /**
   * A stream of programs of one problem, each a job of its own: any worker takes it, one that is
   * killed loses one program, and what is given up is taken back. Behind all official judging.
   */
  judgeMany: (
    request: ManyRequest,
    programs: AsyncIterable<ManyProgram> | Iterable<ManyProgram>,
    options?: Pick<ManyOptions, "stopAfter" | "inOrder"> & {
      onProgress?: (id: string, progress: JudgeProgress) => void;
    },
  ) => AsyncGenerator<ManyJudged, void, void>;
  /** Has the inputs of a package's tests looked at by its validators. */
  validateInputs: (problem: ProblemRef) => Promise<InputReport>;
  sampler(source: SourceSpec): Sampler;
  close: () => Promise<void>;
};

export type ManyRequest = Omit<JudgeRequest, "program">;

/** Programs that travel at once: enough for many workers, few enough to hold in memory. */
const manyWindow = 64;

/** How long a part may take to close; a server that has gone away answers no goodbye. */
const patienceMs = 10_000;
const patienceWhenStoppedMs = 2_000;

export async function openStage(options: StageOptions): Promise<Stage> {
  const closers: (() => unknown)[] = [];
  const close = async () => {
    const waitMs = options.signal.aborted ? patienceWhenStoppedMs : patienceMs;
    for (const closer of closers.splice(0).toReversed()) {
      await Promise.race([closer(), sleep(waitMs, undefined, { ref: false })]);
    }
  };
  try {
    return { ...(await open(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  options: StageOptions,
  closers: (() => unknown)[],
): Promise<Omit<Stage, "close">> {
  const { runId, sources, signal } = options;
  const sampleQueues = [...new Set(sources.map((source) => sampleQueue(source, runId)))];
  const address = await addressOf(options, closers);
  const connect = () => connectRedis(address);
  const client = connect();
  closers.push(() => client.disconnect());
  closers.push(watchRedis(client, describeAddress(address), options.onLost));
  if (options.redis === undefined && options.redisUrl === undefined) {
    await forgetAbandonedJobs([benchQueue, refereeQueue, ...sampleQueues], client);
  }

  const desks = new Map<string, Desk>();
  closers.push(() => Promise.all([...desks.values()].map((each) => each.close())));
  for (const queue of [benchQueue, refereeQueue, ...sampleQueues]) {
    desks.set(queue, await openDesk(queue, connect));
  }
  const desk = (queue: string): Desk => {
    const opened = desks.get(queue);
    if (opened === undefined) throw new Error(`The stage was opened without the queue ${queue}.`);
    return opened;
  };
  await startOwnWorker(options, sampleQueues, connect, client, closers);

  if (options.slots === 0) {
    closers.push(warnWithoutWorkers([benchQueue, refereeQueue], client, options.onWarning));
  }

  const judge = createQueuedJudge(desk(refereeQueue));
  return {
    bench: createQueuedBench(
      desk(benchQueue),
      { shared: createRedisBlobs(client), kept: options.inputs },
      signal,
    ),
    judge: (request, onProgress) => judge(request, signal, onProgress),
    judgeMany: ({ problem, how }, programs, { onProgress, ...taking } = {}) => {
      const many = { order: "learned", priority: "bench", ...how } as const;
      return judgeMany(
        (program, until, id) =>
          judge({ problem, program, how: many }, until, (told) => onProgress?.(id, told)),
        programs,
        { ...taking, signal, window: manyWindow },
      );
    },
    validateInputs: (problem) => askForInputs(desk(refereeQueue), problem, signal),
    sampler: (source) => createQueuedSampler(desk(sampleQueue(source, runId)), source, runId),
  };
}

async function addressOf(options: StageOptions, closers: (() => unknown)[]): Promise<RedisAddress> {
  if (options.redis !== undefined) return options.redis;
  const { address, close } = await openRedis(options);
  closers.push(close);
  return address;
}

async function startOwnWorker(
  options: StageOptions,
  sampleQueues: string[],
  connect: () => Redis,
  client: Redis,
  closers: (() => unknown)[],
): Promise<void> {
  const judging =
    options.slots === 0
      ? undefined
      : await openJudging({
          slots: options.slots,
          cacheDir: options.cacheDir,
          blobs: createRedisBlobs(client),
          problemRoots: [],
          onWarning: options.onWarning,
        });
  if (judging) closers.push(() => judging.close());
  const worker = startWorker({
    connect,
    ...(judging ? { judging } : {}),
    ...(sampleQueues.length > 0
      ? {
          sampling: {
            queues: sampleQueues,
            open: (spec) => openSource(spec, {}, answersIn(options.cacheDir)),
            concurrency: options.modelConcurrency,
          },
        }
      : {}),
  });
  closers.push(() => worker.close(options.signal.aborted ? "drop" : "finish"));
}

/** Forgets a private Redis's files: done with a run that has ended, whose journal holds all. */
export async function removeRedisFiles(redisDir: string): Promise<void> {
  await rm(redisDir, { recursive: true, force: true });
}
