import { type Job as BullJob, UnrecoverableError, Worker, type WorkerOptions } from "bullmq";
import type { Redis } from "ioredis";
import type { SourceSpec } from "../../agent/sources/source-spec.ts";
import { SourceError, sourceErrorToData } from "../../agent/sources/source-error.ts";
import type { ProgramSource } from "../../agent/sources/source.ts";
import { cancelled, hearCancels } from "../queues/cancel.ts";
import { isBenchJob, type Job, type JobResult, parseJob } from "../queues/job-types.ts";
import { benchQueue, keyPrefix, refereeQueue } from "../queues/queue-names.ts";
import {
  createSampleProcessor,
  type JudgeService,
  processBench,
  processReferee,
} from "./process-job.ts";
import type { ProblemShelf } from "./problem-shelf.ts";

/** What this worker takes from Redis. */
export type WorkerParts = {
  connect: () => Redis;
  /** Judging, in `slots` containers at once; absent when this worker only samples. */
  judging?: { service: JudgeService; shelf: ProblemShelf; slots: number };
  /** Queues of model calls to serve. */
  sampling?: {
    queues: string[];
    open: (spec: SourceSpec) => ProgramSource;
    concurrency: number;
    callsPerMinute?: number;
  };
  onJob?: (event: JobEvent) => void;
};

export type JobEvent = {
  queue: string;
  kind: string;
  ok: boolean;
  durationMs: number;
  reason: string;
};

export type RunningWorker = {
  /** `finish` lets running jobs end; `drop` hands them back to the queue. */
  close(how: "finish" | "drop"): Promise<void>;
};

/**
 * A lock this short returns the jobs of a killed worker within seconds. It is safe because
 * judging happens in containers and scripts in threads: this thread stays free to renew it.
 */
const timing = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5 };

const tellEveryMs = 100;

export function startWorker(parts: WorkerParts): RunningWorker {
  const workers: { worker: Worker; connection: Redis }[] = [];
  const serve = (queue: string, options: Partial<WorkerOptions>, run: Run) => {
    const connection = parts.connect();
    const worker = new Worker(
      queue,
      (job, _token, signal) => answer(parseJob(job.data), run, signal, tellingNowAndThen(job)),
      {
        ...timing,
        ...options,
        connection,
        prefix: keyPrefix,
      },
    );
    worker.on("error", () => {});
    report(worker, parts.onJob);
    workers.push({ worker, connection });
  };

  const { judging, sampling } = parts;
  if (judging) {
    const { service, shelf, slots } = judging;
    serve(refereeQueue, { concurrency: slots }, (job, signal, tell) => {
      if (job.kind !== "judge" && job.kind !== "inputs") throw wrongQueue(job, refereeQueue);
      return processReferee(job, service, shelf, signal, tell);
    });
    serve(benchQueue, { concurrency: slots * 2 }, (job) => {
      if (!isBenchJob(job)) throw wrongQueue(job, benchQueue);
      return processBench(job, service.bench);
    });
  }
  if (sampling) {
    const sample = createSampleProcessor(sampling.open);
    const limiter = sampling.callsPerMinute
      ? { limiter: { max: sampling.callsPerMinute, duration: 60_000 } }
      : {};
    for (const queue of sampling.queues) {
      serve(queue, { concurrency: sampling.concurrency, ...limiter }, (job, signal) => {
        if (job.kind !== "sample" && job.kind !== "compare") throw wrongQueue(job, queue);
        return sample(job, signal);
      });
    }
  }

  const ears = parts.connect();
  ears.on("error", () => {});
  hearCancels(ears, (queue, id) => {
    for (const { worker } of workers) if (worker.name === queue) worker.cancelJob(id, cancelled);
  });

  return {
    async close(how) {
      if (how === "drop") for (const { worker } of workers) worker.cancelAllJobs("worker stops");
      await Promise.allSettled(workers.map(({ worker }) => worker.close(how === "drop")));
      for (const connection of [ears, ...workers.map((each) => each.connection)]) {
        connection.disconnect();
      }
    },
  };
}

/** `tell`: how far the job has come. */
type Run = (job: Job, signal: AbortSignal, tell: (progress: object) => void) => Promise<unknown>;

/** Tells at most ten times a second, and nothing of a job that is quicker. */
function tellingNowAndThen(job: BullJob): (progress: object) => void {
  let nextMs = performance.now() + tellEveryMs;
  return (progress) => {
    if (performance.now() < nextMs) return;
    nextMs = performance.now() + tellEveryMs;
    job.updateProgress(progress).catch(() => {});
  };
}

async function answer(
  job: Job,
  run: Run,
  signal: AbortSignal | undefined,
  tell: (progress: object) => void,
): Promise<JobResult<unknown>> {
  try {
    return { ok: true, value: await run(job, signal ?? new AbortController().signal, tell) };
  } catch (error) {
    if (error instanceof SourceError) return { ok: false, fault: sourceErrorToData(error) };
    if (signal?.reason === cancelled) throw new UnrecoverableError(cancelled);
    throw error;
  }
}

function wrongQueue(job: Job, queue: string): Error {
  return new Error(`A job of kind ${job.kind} does not belong in the queue ${queue}.`);
}

function report(worker: Worker, onJob: WorkerParts["onJob"]): void {
  if (!onJob) return;
  worker.on("completed", (job) => {
    const durationMs = (job.finishedOn ?? 0) - (job.processedOn ?? 0);
    onJob({ queue: worker.name, kind: job.name, ok: true, durationMs, reason: "" });
  });
  worker.on("failed", (job, error) => {
    const kind = job?.name ?? "unknown";
    onJob({ queue: worker.name, kind, ok: false, durationMs: 0, reason: error.message });
  });
}
