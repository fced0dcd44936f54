import { createHash } from "node:crypto";
import { mkdir, readFile, stat } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Entry } from "../../agent/journal/events.ts";
import { parseJournal } from "../../agent/journal/read-journal.ts";
import type { BlobStore } from "../../judge/blobs.ts";
import type { RecordingAnswer, RecordingJob } from "../../workers/batch/batch-jobs.ts";
import type { RedisAddress } from "../../workers/redis/redis-address.ts";
import { writeReport } from "../report/write-report.ts";
import { playRun } from "../run/play-run.ts";
import { type RunFolder, runFolder } from "../run/run-folder.ts";
import { readRunSpec, refOfEntry, writeRunSpec } from "../run/run-spec.ts";
import type { Stop } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import type { BatchFolder } from "./batch-folder.ts";
import type { BatchSpec, Recording } from "./batch-spec.ts";
import { runId } from "./runs-to-make.ts";

type RecorderOptions = {
  spec: BatchSpec;
  folder: BatchFolder;
  blobs: BlobStore;
  redis: RedisAddress;
  stop: Stop;
  /** Told the entries of runs that are being made. */
  onEntry: (entry: Entry) => void;
  /** A run that the batch makes has ended, now or before. */
  onRun: () => void;
};

/** Blobs are forgotten after a day; a journal is shared again long before. */
const shareAgainMs = 6 * 3_600_000;

/** Provides the runs that cells are played on: those that there are, and those that it has made. */
export function createRecorder(options: RecorderOptions) {
  const shared = new Map<string, { answer: Promise<RecordingAnswer>; atMs: number }>();
  return async (job: RecordingJob): Promise<RecordingAnswer> => {
    const recording = options.spec.recordings[job.entry];
    if (recording === undefined || recording === null)
      throw new Error(`entry ${job.entry} is played on no run`);
    const key = recording.kind === "run" ? recording.journal : runId(recording, job.seed);
    const known = shared.get(key);
    if (known !== undefined && Date.now() - known.atMs < shareAgainMs) return known.answer;
    const answer = share(recording, job.seed, options);
    shared.set(key, { answer, atMs: Date.now() });
    answer.catch(() => shared.delete(key));
    return answer;
  };
}

async function share(
  recording: Recording,
  seed: number | null,
  options: RecorderOptions,
): Promise<RecordingAnswer> {
  const { bytes, problems } = await (recording.kind === "run"
    ? readBefore(recording)
    : made(recording, seed, options));
  return { journal: await options.blobs.put(gzipSync(bytes)), problems };
}

type Read = { bytes: Buffer; problems: RecordingAnswer["problems"] };

async function readBefore({
  journal,
  digest,
  problems,
}: Extract<Recording, { kind: "run" }>): Promise<Read> {
  const bytes = await readFile(journal);
  if (createHash("sha256").update(bytes).digest("hex") === digest) return { bytes, problems };
  throw new UserError(
    `${journal} has changed since the batch began.`,
    "Put it back as it was, or begin a new batch.",
  );
}

/** A run of the batch's own: begun, gone on with, or found ended. */
async function made(
  recording: Extract<Recording, { kind: "play" }>,
  seed: number | null,
  options: RecorderOptions,
): Promise<Read> {
  const folder = await ownRun(recording, seed, options.folder);
  if (!(await isFinished(folder))) {
    const { redis, stop, onEntry } = options;
    await playRun(folder, { slots: 0, onEntry, within: { redis, stop: partOf(stop) } });
  }
  const bytes = await readFile(folder.journal);
  await writeReport(parseJournal(bytes, folder.journal).entries, folder.report);
  const spec = await readRunSpec(folder.spec);
  options.onRun();
  return { bytes, problems: spec.problems.map(refOfEntry) };
}

async function ownRun(
  recording: Extract<Recording, { kind: "play" }>,
  seed: number | null,
  { runs }: BatchFolder,
): Promise<RunFolder> {
  const { spec } = recording;
  const folder = runFolder(runs, runId(recording, seed));
  if ((await stat(folder.spec).catch(() => null)) !== null) return folder;
  await mkdir(folder.dir, { recursive: true });
  const settings = { ...spec.settings, seed: seed ?? spec.settings.seed };
  const createdAt = new Date().toISOString();
  await writeRunSpec(folder.spec, { ...spec, settings, createdAt, id: folder.id });
  return folder;
}

async function isFinished({ journal }: RunFolder): Promise<boolean> {
  const bytes = await readFile(journal).catch(() => Buffer.alloc(0));
  return parseJournal(bytes, journal).entries.some(({ event }) => event.type === "run-finished");
}

/** The batch hears signals for its runs. */
function partOf({ signal, abort }: Stop): Stop {
  return { signal, abort, done: () => {} };
}
