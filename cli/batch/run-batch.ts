import { availableParallelism } from "node:os";
import type { Redis } from "ioredis";
import type { BlobStore } from "../../judge/blobs.ts";
import { startCellThreads } from "../../workers/batch/cell-threads.ts";
import { ownQueues, sharedCellsQueue } from "../../workers/batch/batch-jobs.ts";
import { chunksOf } from "../../workers/batch/chunks.ts";
import { clearAttempt } from "../../workers/batch/clear-attempt.ts";
import { allCells, type Cell } from "../../workers/batch/grid.ts";
import { judgeOnDemand } from "../../workers/batch/judge-on-demand.ts";
import { hearOutcomes, outcomeBoard } from "../../workers/batch/outcome-board.ts";
import type { CellOutcome } from "../../workers/batch/outcome.ts";
import { openResults, type ResultsFile } from "../../workers/batch/results-file.ts";
import { cellsQueue, runFlow } from "../../workers/batch/run-flow.ts";
import { forgetAbandonedJobs } from "../../workers/queues/forget-abandoned.ts";
import { benchQueue, refereeQueue, sampleQueue } from "../../workers/queues/queue-names.ts";
import { warnWithoutWorkers } from "../../workers/queues/warn-without-workers.ts";
import { openRedis } from "../../workers/redis/open-redis.ts";
import {
  connectRedis,
  describeAddress,
  type RedisAddress,
  watchRedis,
} from "../../workers/redis/redis-address.ts";
import { createRedisBlobs } from "../../workers/redis/redis-blobs.ts";
import { removeRedisFiles } from "../../workers/stage.ts";
import { openJudging } from "../../workers/worker/open-judging.ts";
import { cacheDir } from "../run/places.ts";
import { lockRun } from "../run/run-lock.ts";
import { type Stop, stopOnSignals } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";
import type { BatchFolder } from "./batch-folder.ts";
import { type BatchSpec, readBatchSpec } from "./batch-spec.ts";
import type { BatchProgress } from "./progress.ts";
import { createRecorder } from "./recorder.ts";
import { runsToMake } from "./runs-to-make.ts";

/** How this process plays; nothing that the outcome depends on. */
export type BatchSettings = {
  /** Judge containers; one for each core when undefined, 0 leaves judging to other workers. */
  slots: number | undefined;
  /** Threads that play cells. */
  threads: number | undefined;
  /** Runs made at once. */
  runsAtOnce: number;
  progress: BatchProgress;
};

/**
 * Plays what a batch's folder has no outcome of yet. Rejects when it is stopped; what was done is
 * kept. Cells that failed are among the outcomes, and are played again the next time.
 */
export async function runBatch(
  folder: BatchFolder,
  settings: BatchSettings,
): Promise<{ spec: BatchSpec; outcomes: ReadonlyMap<string, CellOutcome> }> {
  const spec = await readBatchSpec(folder.spec);
  await using open = new AsyncDisposableStack();
  open.defer(await lockRun(folder.lock, folder.id));
  const results = open.adopt(await openResults(folder.results), (file) => file.close());
  if (allCells(spec.grid).some((cell) => !isPlayed(results, cell))) {
    const stop = open.adopt(stopOnSignals(), ({ done }) => done());
    await playMissing({ spec, folder, results, stop, ...settings });
  } else {
    // An attempt may have been killed after its last outcome.
    await removeRedisFiles(folder.redis);
  }
  return { spec, outcomes: results.outcomes };
}

type Playing = BatchSettings & {
  spec: BatchSpec;
  folder: BatchFolder;
  results: ResultsFile;
  stop: Stop;
};

async function playMissing(playing: Playing): Promise<void> {
  const { spec, folder, results, stop, progress } = playing;
  await using open = new AsyncDisposableStack();
  const redisUrl = process.env["REDIS_URL"];
  const isShared = redisUrl !== undefined;
  let isOver = false;
  // Last of all: the server must have ended.
  open.defer(() => (isOver && !isShared ? removeRedisFiles(folder.redis) : undefined));
  const redis = open.adopt(
    await openRedis({ redisUrl, redisDir: folder.redis, onLost: stop.abort }),
    ({ close }) => close(),
  );
  const connect = () => connectRedis(redis.address);
  const client = open.adopt(connect(), disconnect);
  open.defer(watchRedis(client, describeAddress(redis.address), stop.abort));
  const board = outcomeBoard(client, spec.id);
  if (!isShared) await forgetAbandonedJobs(queuesOfRuns(spec), client);
  await clearAttempt(client, spec.id);
  const keepAll = async () => {
    for (const outcome of await board.all()) await results.add(outcome);
  };
  await keepAll();
  progress.begin(spec.grid, results.outcomes, runsToMake(spec, results.outcomes).length);

  const keep = (outcome: CellOutcome) => {
    progress.onCell(outcome);
    results.add(outcome).catch(stop.abort);
  };
  await hearOutcomes(open.adopt(connect(), disconnect), spec.id, keep);
  const blobs = createRedisBlobs(client);
  await startPlayers(playing, { address: redis.address, client, blobs, isShared }, open);
  const failures = await runFlow({
    batch: spec.id,
    grid: spec.grid,
    chunks: chunksOf(spec.grid, (cell) => isPlayed(results, cell)),
    connect,
    isShared,
    record: createRecorder({
      ...playing,
      blobs,
      redis: redis.address,
      onEntry: progress.onEntry,
      onRun: progress.onRun,
    }),
    concurrency: playing.runsAtOnce,
    signal: stop.signal,
  });
  await keepAll();
  for (const [cell, reason] of failures) await results.add({ cell, ok: false, reason });
  await board.clear();
  await clearAttempt(client, spec.id);
  isOver = true;
}

function disconnect(client: Redis): void {
  client.disconnect();
}

type Connected = { address: RedisAddress; client: Redis; blobs: BlobStore; isShared: boolean };

/** Whatever serves the queues here: threads for cells, and the judge. */
async function startPlayers(
  { spec, slots, threads, stop }: Playing,
  { address, client, blobs, isShared }: Connected,
  open: AsyncDisposableStack,
): Promise<void> {
  const judges = slots ?? availableParallelism();
  const playsRuns = spec.recordings.some((each) => each?.kind === "play");
  const how = () => (stop.signal.aborted ? "drop" : "finish");
  if (judges > 0) {
    open.adopt(
      await judgeOnDemand({
        connect: () => connectRedis(address),
        open: () =>
          openJudging({
            slots: judges,
            cacheDir: cacheDir(),
            blobs,
            problemRoots: [],
            onWarning: warn,
          }),
        start: playsRuns ? "now" : "on-demand",
        onWarning: warn,
        isAlone: !isShared,
      }),
      (judging) => judging.close(how()),
    );
  }
  // Programs that are judged meanwhile would be slowed down, and their time is counted.
  const count = threads ?? (playsRuns && judges > 0 ? 1 : availableParallelism());
  if (count === 0) open.defer(warnWithoutPlayers(spec, isShared, client));
  open.adopt(
    startCellThreads({
      module: new URL("cell-thread.ts", import.meta.url),
      count,
      address,
      queues: [ownQueues(spec.id).cells, ...(isShared ? [sharedCellsQueue] : [])],
      onDead: (reason) => stop.abort(new Error(`All threads that played cells died: ${reason}`)),
      onWarning: warn,
    }),
    (started) => started.close(how()),
  );
}

function warnWithoutPlayers(spec: BatchSpec, isShared: boolean, client: Redis): () => void {
  const queue = cellsQueue(spec.grid, spec.id, isShared);
  if (queue === sharedCellsQueue)
    return warnWithoutWorkers([queue], client, warn, "medalist worker --cells 2");
  throw new UserError(
    "Only this machine can play these cells, and --threads 0 leaves them to others.",
    isShared
      ? "A strategy is a file of it. Give it threads."
      : "Set REDIS_URL, or give it threads.",
    2,
  );
}

function isPlayed({ outcomes }: ResultsFile, { id }: Cell): boolean {
  return outcomes.get(id)?.ok === true;
}

/** Where jobs of the batch's runs may have been left by an attempt that was killed. */
function queuesOfRuns(spec: BatchSpec): string[] {
  const sampling = runsToMake(spec, new Map()).flatMap(({ id, recording }) =>
    recording.spec.problems.map(({ source }) => sampleQueue(source, id)),
  );
  return [...new Set([benchQueue, refereeQueue, ...sampling])];
}
