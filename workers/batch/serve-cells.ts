import { gunzipSync } from "node:zlib";
import { type Job, Worker } from "bullmq";
import type { Redis } from "ioredis";
import { parseJournal } from "../../agent/journal/read-journal.ts";
import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import { officialFeedback } from "../../judge/referee/feedback.ts";
import { createQueuedJudge } from "../ports/queued-judge.ts";
import { type Desk, openDesk } from "../queues/ask.ts";
import { keyPrefix, refereeQueue } from "../queues/queue-names.ts";
import { createRedisBlobs } from "../redis/redis-blobs.ts";
import { type CellsJob, cellsJob, recordingAnswer, type RecordingAnswer } from "./batch-jobs.ts";
import type { GridStrategy } from "./grid.ts";
import { outcomeBoard } from "./outcome-board.ts";
import { type CellRules, createRecordedPlayer, type Played } from "./play-recorded.ts";
import { createSimulatedPlayer } from "./play-simulated.ts";
import { playPatiently } from "./play-patiently.ts";

export type CellServing = {
  /** Makes a new connection each time. */
  connect: () => Redis;
  queues: readonly string[];
  /** Rejects where this machine has no such strategy. */
  strategyOf: (strategy: GridStrategy) => Promise<Strategy>;
};

/** While one waits for the judge another is played. */
const chunksAtOnce = 2;

export type CellWorker = {
  /** `finish` lets the running chunk end; `drop` leaves it to whoever takes it up. */
  close(how: "finish" | "drop"): Promise<void>;
};

/**
 * Playing takes the thread's time, which then can't renew the lock of its job: between cells it
 * can, and a single cell takes seconds at most.
 */
const timing = { lockDuration: 60_000, stalledInterval: 15_000, maxStalledCount: 5 };

/** Plays chunks. A chunk's cells are played once, however often it is handed out. */
export function serveCells(serving: CellServing): CellWorker {
  const client = serving.connect();
  const stop = new AbortController();
  const judge = lazyJudge(serving.connect, stop.signal);
  const openPlayer = playerOpener(client, judge.ask, stop.signal);
  const workers = serving.queues.map((queue) => {
    const connection = serving.connect();
    const worker = new Worker(queue, (job) => play(job), {
      ...timing,
      concurrency: chunksAtOnce,
      connection,
      prefix: keyPrefix,
    });
    worker.on("error", () => {});
    return { worker, connection };
  });

  async function play(job: Job): Promise<void> {
    const chunk = cellsJob.parse(job.data);
    const board = outcomeBoard(client, chunk.batch);
    const done = await board.doneOf(chunk.cells.map(({ id }) => id));
    const open = chunk.cells.filter(({ id }) => !done.has(id));
    const [failure] = Object.values(await job.getIgnoredChildrenFailures());
    if (failure !== undefined) {
      for (const { id } of open) await board.post({ cell: id, ok: false, reason: failure });
      return;
    }
    const playCell = await openPlayer(chunk, await recordingOf(job));
    for (const { id, strategy, ...cell } of open) {
      stop.signal.throwIfAborted();
      const outcome = await playPatiently(id, chunk.retries, stop.signal, async () => {
        const rules = { ...cell, strategy: await serving.strategyOf(strategy) };
        return playCell({ ...rules, weights: chunk.weights });
      });
      await board.post(outcome);
      // Lets the lock be renewed, and signals be heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  return {
    async close(how) {
      if (how === "drop") stop.abort(new Error("the worker stops"));
      await Promise.allSettled(workers.map(({ worker }) => worker.close(how === "drop")));
      await judge.close();
      for (const { connection } of workers) connection.disconnect();
      client.disconnect();
    },
  };
}

async function recordingOf(job: Job): Promise<RecordingAnswer | null> {
  const [answer] = Object.values(await job.getChildrenValues<unknown>());
  return answer === undefined ? null : recordingAnswer.parse(answer);
}

type Player = (rules: CellRules) => Played | Promise<Played>;

/** Opens what a chunk is played on; chunks that follow each other are often of one run. */
function playerOpener(
  client: Redis,
  ask: (problems: RecordingAnswer["problems"]) => AskJudge,
  signal: AbortSignal,
): (chunk: CellsJob, recording: RecordingAnswer | null) => Promise<Player> {
  const blobs = createRedisBlobs(client);
  const lately = new Map<string, ReturnType<typeof createRecordedPlayer>>();
  return async ({ pools }, recording) => {
    if (pools.kind === "simulation") return createSimulatedPlayer(pools.simulation);
    if (recording === null) throw new Error("a chunk of a run came without the run");
    const { journal, problems } = recording;
    let play = lately.get(journal);
    if (play === undefined) {
      const bytes = gunzipSync(await blobs.get(journal));
      const { entries } = parseJournal(bytes, "the shared journal");
      play = createRecordedPlayer(entries, ask(problems), signal);
    }
    lately.delete(journal);
    lately.set(journal, play);
    if (lately.size > chunksAtOnce) lately.delete(lately.keys().next().value ?? "");
    const found = play;
    return (rules) => found(rules, pools.samples);
  };
}

/** Asks for judging over the queue; the connections for it are made when it is first needed. */
function lazyJudge(connect: () => Redis, signal: AbortSignal) {
  let desk: Promise<Desk> | undefined;
  return {
    ask:
      (problems: RecordingAnswer["problems"]): AskJudge =>
      async (name, program) => {
        const problem = problems.find((each) => each.name === name);
        if (problem === undefined) throw new Error(`The run has no problem ${name}.`);
        desk ??= openDesk(refereeQueue, connect);
        const judge = createQueuedJudge(await desk);
        const official = officialFeedback(await judge({ problem, program, how: {} }, signal));
        return { feedback: official, official };
      },
    async close() {
      const opened = await desk?.catch(() => undefined);
      await opened?.close();
    },
  };
}
