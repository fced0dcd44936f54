import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createBrotliDecompress } from "node:zlib";
import type { Entry } from "../../agent/journal/events.ts";
import { bundledDir } from "../../problems/catalogue.ts";
import { sha256 } from "../../judge/stored.ts";
import { type RunSpec, readRunSpec, writeRunSpec } from "../run/run-spec.ts";

// A recording is a finished run that is kept: its run.json, with the folders of its problems as
// paths from the recording's own, and its journal with the official results of all programs.

const specName = "run.json";
const journalName = "journal.jsonl.br";

/** Folder of a bundled contest that has a folder for each of its recordings. */
const recordedName = "recorded";

/** Far apart lines of a journal are alike: programs of one cluster have the same signatures. */
const compression = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

/**
 * Writes a recording into a folder, which is made. It is complete by itself: neither people's
 * results nor the run that it took results over from are kept with it.
 */
export async function writeRecording(
  dir: string,
  spec: RunSpec,
  entries: readonly Entry[],
): Promise<void> {
  await mkdir(dir, { recursive: true });
  const problems = spec.problems.map((problem) =>
    withFolders(problem, (folder) => path.relative(dir, folder)),
  );
  const lines = Readable.from(linesOf(entries));
  const unfinished = path.join(dir, `${journalName}.unfinished`);
  await pipeline(lines, createBrotliCompress(compression), createWriteStream(unfinished));
  const { scoreboard: _, known: __, ...kept } = spec;
  await writeRunSpec(path.join(dir, specName), { ...kept, problems });
  await rename(unfinished, path.join(dir, journalName));
}

type ProblemEntry = RunSpec["problems"][number];

/** With other names for the folders of the package and of where its programs came from. */
function withFolders(problem: ProblemEntry, named: (folder: string) => string): ProblemEntry {
  return { ...problem, dir: named(problem.dir), source: sourceWith(problem.source, named) };
}

function sourceWith(
  source: ProblemEntry["source"],
  named: (folder: string) => string,
): ProblemEntry["source"] {
  switch (source.kind) {
    case "pool":
      return { ...source, dir: named(source.dir) };
    case "simulated": {
      const { grammarDir, poolDir } = source;
      return {
        ...source,
        grammarDir: named(grammarDir),
        poolDir: poolDir === null ? null : named(poolDir),
      };
    }
    case "model":
      return source;
  }
}

function* linesOf(entries: readonly Entry[]): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

export type BundledRecording = { id: string; dir: string };

/** The recordings that come with medalist. */
export async function listRecordings(): Promise<BundledRecording[]> {
  const found: BundledRecording[] = [];
  for (const contest of await readdir(bundledDir)) {
    const home = path.join(bundledDir, contest, recordedName);
    for (const name of await readdir(home).catch(() => [])) {
      const dir = path.join(home, name);
      const isThere = await stat(path.join(dir, specName)).catch(() => null);
      if (isThere !== null)
        found.push({ id: (await readRunSpec(path.join(dir, specName))).id, dir });
    }
  }
  return found;
}

/**
 * Unpacks a recording as a run's folder below `into`, unless it is there already.
 *
 * @returns the folder that holds the run's, which is named by its id
 */
export async function unpackRecording(
  { id, dir }: BundledRecording,
  into: string,
): Promise<string> {
  const spec = await readRunSpec(path.join(dir, specName));
  const digest = sha256(
    Buffer.concat([
      await readFile(path.join(dir, specName)),
      await readFile(path.join(dir, journalName)),
      Buffer.from(dir),
    ]),
  );
  const home = path.join(into, digest.slice(0, 16));
  if ((await stat(path.join(home, id)).catch(() => null)) !== null) return home;
  const made = path.join(home, `.${process.pid}`);
  await mkdir(made, { recursive: true });
  try {
    await pipeline(
      createReadStream(path.join(dir, journalName)),
      createBrotliDecompress(),
      createWriteStream(path.join(made, "journal.jsonl")),
    );
    const problems = spec.problems.map((problem) =>
      withFolders(problem, (folder) => path.resolve(dir, folder)),
    );
    await writeFile(path.join(made, "ledger.jsonl"), "");
    await writeRunSpec(path.join(made, specName), { ...spec, problems });
    await rename(made, path.join(home, id)).catch(unlessThere);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return home;
}

/** Another process may have unpacked it in the meantime. */
function unlessThere(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
}
