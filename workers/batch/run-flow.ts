import { FlowProducer, type Job, Worker } from "bullmq";
import type { Redis } from "ioredis";
import { orAborted } from "../../judge/or-aborted.ts";
import { keyPrefix } from "../queues/queue-names.ts";
import {
  type CellsJob,
  ownQueues,
  type RecordingAnswer,
  type RecordingJob,
  recordingJob,
  sharedCellsQueue,
} from "./batch-jobs.ts";
import type { Chunk } from "./chunks.ts";
import type { Grid } from "./grid.ts";

export type FlowOptions = {
  batch: string;
  grid: Grid;
  chunks: readonly Chunk[];
  /** Makes a new connection each time. */
  connect: () => Redis;
  /** Other workers serve this Redis too, and may play chunks. */
  isShared: boolean;
  /** Has a run recorded or read, and shares its journal. */
  record: (job: RecordingJob) => Promise<RecordingAnswer>;
  /** Runs recorded at once. */
  concurrency: number;
  signal: AbortSignal;
};

const firstPauseMs = 1_000;

/** The thread that serves these plays runs, too; ranking a large pool may hold it for seconds. */
const timing = { lockDuration: 60_000, stalledInterval: 15_000, maxStalledCount: 5 };

/**
 * Hands a batch out as one flow and waits for it: the batch waits for its chunks, each chunk of a
 * run for the run. A chunk or a run that failed for good stops no other.
 *
 * @returns why the cells of chunks that failed as a whole did, by cell
 */
export async function runFlow(options: FlowOptions): Promise<Map<string, string>> {
  const { batch, chunks, connect, signal } = options;
  const own = ownQueues(batch);
  const ended = Promise.withResolvers<Record<string, string>>();
  const closers: (() => Promise<void>)[] = [];
  const serve = (queue: string, concurrency: number, run: (job: Job) => Promise<unknown>) => {
    const connection = connect();
    const worker = new Worker(queue, run, {
      ...timing,
      concurrency,
      connection,
      prefix: keyPrefix,
    });
    worker.on("error", () => {});
    closers.push(async () => {
      await worker.close(signal.aborted);
      connection.disconnect();
    });
  };
  try {
    serve(own.recordings, options.concurrency, (job) =>
      options.record(recordingJob.parse(job.data)),
    );
    serve(own.batch, 1, async (job) => ended.resolve(await job.getIgnoredChildrenFailures()));
    const keys = await addFlow(options);
    const failures = await orAborted(ended.promise, signal);
    return new Map(
      chunks.flatMap(({ cells }, index) => {
        const reason = failures[keys[index] ?? ""];
        return reason === undefined ? [] : cells.map(({ id }): [string, string] => [id, reason]);
      }),
    );
  } finally {
    await Promise.allSettled(closers.map((close) => close()));
  }
}

/** @returns the chunks' keys, by which the batch knows them */
async function addFlow(options: FlowOptions): Promise<string[]> {
  const { batch, grid, chunks, connect } = options;
  const connection = connect();
  const producer = new FlowProducer({ connection, prefix: keyPrefix });
  producer.on("error", () => {});
  const own = ownQueues(batch);
  const wanted = new Set<string>();
  try {
    const queue = cellsQueue(grid, batch, options.isShared);
    const added = await producer.add({
      name: "batch",
      queueName: own.batch,
      data: { batch },
      children: chunks.map((chunk) => ({
        name: "cells",
        queueName: queue,
        data: jobOf(batch, grid, chunk),
        opts: kept(grid),
        children: recordingsFor(grid, chunk).map((data) => ({
          name: "recording",
          queueName: own.recordings,
          data,
          opts: { ...kept(grid), ...inTurn(data, wanted) },
        })),
      })),
    });
    return (added.children ?? []).map(({ job }) => `${keyPrefix}:${queue}:${job.id}`);
  } finally {
    await producer.close();
    connection.disconnect();
  }
}

/** Whoever wants a run that is being made comes last: waiting takes a place in which another is made. */
function inTurn(job: RecordingJob, wanted: Set<string>): { priority?: number } {
  const key = JSON.stringify(job);
  const isFirst = !wanted.has(key);
  wanted.add(key);
  return isFirst ? {} : { priority: 1 };
}

/** Jobs that ended are of no use: outcomes are on the board. */
function kept({ retries }: Grid) {
  return {
    attempts: retries + 1,
    backoff: { type: "exponential", delay: firstPauseMs },
    removeOnComplete: true,
    removeOnFail: true,
    ignoreDependencyOnFailure: true,
  };
}

/** Where chunks are handed out. */
export function cellsQueue(grid: Grid, batch: string, isShared: boolean): string {
  const isOfThisMachine = grid.strategies.some(({ file }) => file !== null);
  return isShared && !isOfThisMachine ? sharedCellsQueue : ownQueues(batch).cells;
}

function jobOf(batch: string, grid: Grid, { entry, cells }: Chunk): CellsJob {
  const found = grid.entries[entry];
  if (found === undefined) throw new Error(`the grid has no entry ${entry}`);
  return {
    batch,
    pools: found.pools,
    weights: grid.weights,
    retries: grid.retries,
    cells: cells.flatMap(({ id, rule, strategy, seed }) => {
      const [rules, chosen] = [found.rules[rule], grid.strategies[strategy]];
      return rules === undefined || chosen === undefined
        ? []
        : [{ id, rule: rules, strategy: chosen, seed }];
    }),
  };
}

function recordingsFor(grid: Grid, { entry, cells: [first] }: Chunk): RecordingJob[] {
  const pools = grid.entries[entry]?.pools;
  if (pools?.kind !== "recording" || first === undefined) return [];
  return [{ entry, seed: pools.perSeed ? first.seed : null }];
}
