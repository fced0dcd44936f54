import { createHash } from "node:crypto";
import { type Job as BullJob, Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import { sourceErrorFromData } from "../../agent/sources/source-error.ts";
import { reasonOf } from "../../judge/faults.ts";
import { orAborted } from "../../judge/or-aborted.ts";
import { type Answers, type Job, JobFailed, type JobResult } from "./job-types.ts";
import { cancelEverywhere, cancelled } from "./cancel.ts";
import { keyPrefix } from "./queue-names.ts";

/** The asking end of one queue. */
export type Desk = {
  /**
   * Hands a job out and waits for its answer. Jobs are named by `key`: asking again for what
   * is waiting, running or lately done joins it. Rejects with `SourceError`, with `JobFailed`
   * when every try failed, or with the signal's reason; a job whose asker is aborted is taken
   * back, or ended where it runs, and done again for others who want it.
   */
  ask<J extends Job>(job: J, key: unknown, how?: AskHow): Promise<Answers[J["kind"]]>;
  close(): Promise<void>;
};

/** `later`: after everything that is wanted soon. */
export type AskHow = {
  signal?: AbortSignal | undefined;
  urgency?: "soon" | "later";
  /** Told now and then how far the job has come, in the words of its kind; not a promise. */
  onProgress?: (progress: unknown) => void;
};

/** BullMQ takes jobs without a priority first. */
const laterPriority = 10;
/** How often a job is handed out anew because somebody else gave it up. */
const mostHandedOut = 5;

/** How BullMQ says that a job to wait for has gone already. */
const missing = "Missing key for job";

const keepDone = { age: 3_600, count: 20_000 };
/** Answers of a long stream, which the server would have to hold. */
const keepLater = { age: 600, count: 1_000 };

/** `connect` makes a new connection each time: BullMQ blocks on some of them. */
export async function openDesk(queueName: string, connect: () => Redis): Promise<Desk> {
  const connections = [connect(), connect()] as const;
  const queue = new Queue(queueName, { connection: connections[0], prefix: keyPrefix });
  const events = new QueueEvents(queueName, {
    connection: connections[1],
    prefix: keyPrefix,
    lastEventId: await latestEvent(connections[0], queue.toKey("events")),
  });
  queue.on("error", () => {});
  events.on("error", () => {});
  events.setMaxListeners(0);
  queue.setMaxListeners(0);

  const withdrawn = new Map<string, Set<() => void>>();
  events.on("removed", ({ jobId: id }) => {
    for (const tell of withdrawn.get(id) ?? []) tell();
  });
  const watching: Watching = new Map();
  events.on("progress", ({ jobId: id, data }) => {
    for (const tell of watching.get(id) ?? []) tell(data);
  });
  const takingBack = new Set<Promise<void>>();

  /** A job that waits is removed; one that runs is ended by its worker. */
  function takeBack(id: string): void {
    const done: Promise<void> = queue
      .remove(id)
      .then((count) => (count === 0 ? cancelEverywhere(connections[0], queueName, id) : undefined))
      .catch(() => {})
      .finally(() => takingBack.delete(done));
    takingBack.add(done);
  }

  /** Rejects with `GivenUp` when the job was another asker's too, who no longer wants it. */
  async function awaitAnswer(job: BullJob, id: string): Promise<JobResult<unknown>> {
    const gone = Promise.withResolvers<never>();
    const tell = () => gone.reject(new GivenUp());
    const listeners = withdrawn.get(id) ?? new Set();
    withdrawn.set(id, listeners.add(tell));
    try {
      const finished: Promise<JobResult<unknown>> = job.waitUntilFinished(events);
      finished.catch(() => {});
      return await Promise.race([finished, gone.promise]);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === cancelled || reason.startsWith(missing)) throw new GivenUp();
      throw error;
    } finally {
      listeners.delete(tell);
      if (listeners.size === 0) withdrawn.delete(id);
    }
  }

  /** Commands to a server that has gone away never end: `ask` watches the signal over all of it. */
  async function handOut(request: Job, id: string, how: AskHow) {
    const job = await queue.add(request.kind, request, {
      jobId: id,
      attempts: 4,
      backoff: { type: "exponential", delay: 250 },
      removeOnComplete: how.urgency === "later" ? keepLater : keepDone,
      removeOnFail: true,
      ...(how.urgency === "later" ? { priority: laterPriority } : {}),
    });
    const result = await orAborted(awaitAnswer(job, id), how.signal).catch((error: unknown) => {
      if (error instanceof GivenUp) throw error;
      if (!how.signal?.aborted) throw new JobFailed(reasonOf(error), { cause: error });
      takeBack(id);
      throw error;
    });
    if (!result.ok) await job.remove().catch(() => {});
    return result;
  }

  async function handOutUntilDone(request: Job, id: string, how: AskHow) {
    for (let tries = 1; ; tries++) {
      try {
        return await handOut(request, id, how);
      } catch (error) {
        if (!(error instanceof GivenUp)) throw error;
        how.signal?.throwIfAborted();
        if (tries === mostHandedOut) throw new JobFailed(cancelled, { cause: error });
      }
    }
  }

  return {
    async ask(request, key, how = {}) {
      how.signal?.throwIfAborted();
      const id = jobId(request.kind, key);
      using _ = watch(watching, id, how.onProgress);
      const result = await orAborted(handOutUntilDone(request, id, how), how.signal);
      // A worker answers each kind of job with that kind's answer (`process-job.ts`).
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (result.ok) return result.value as Answers[(typeof request)["kind"]];
      throw sourceErrorFromData(result.fault);
    },
    async close() {
      await Promise.all(takingBack);
      await Promise.allSettled([queue.close(), events.close()]);
      for (const connection of connections) connection.disconnect();
    },
  };
}

type Watching = Map<string, Set<(progress: unknown) => void>>;

function watch(watching: Watching, id: string, tell: AskHow["onProgress"]): Disposable {
  const listeners = watching.get(id) ?? new Set();
  if (tell !== undefined) watching.set(id, listeners.add(tell));
  return {
    [Symbol.dispose]() {
      if (tell !== undefined) listeners.delete(tell);
      if (listeners.size === 0) watching.delete(id);
    },
  };
}

/** Another asker of the same job took it back. */
class GivenUp extends Error {}

/**
 * Where to listen from. Left to itself, QueueEvents begins at whatever is newest each time it
 * starts to read, and what happens in between is never told.
 */
export async function latestEvent(client: Redis, stream: string): Promise<string> {
  const [entry] = await client.xrevrange(stream, "+", "-", "COUNT", 1);
  return entry?.[0] ?? "0-0";
}

function jobId(kind: string, key: unknown): string {
  return `${kind}-${createHash("sha256").update(JSON.stringify(key)).digest("hex").slice(0, 40)}`;
}
