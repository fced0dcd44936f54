import { mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { newRunId } from "../run/run-folder.ts";
import { UserError } from "../user-error.ts";

/** The files of one batch. */
export type BatchFolder = {
  id: string;
  dir: string;
  spec: string;
  results: string;
  /** The runs that the batch has recorded. */
  runs: string;
  redis: string;
  lock: string;
  report: string;
};

export function batchFolder(runsDir: string, id: string): BatchFolder {
  const dir = path.resolve(runsDir, id);
  return {
    id,
    dir,
    spec: path.join(dir, "batch.json"),
    results: path.join(dir, "results.jsonl"),
    runs: path.join(dir, "runs"),
    redis: path.join(dir, "redis"),
    lock: path.join(dir, "lock"),
    report: path.join(dir, "report.html"),
  };
}

/** Makes the folder of a new batch beside those of runs. */
export async function createBatchFolder(
  runsDir: string,
  name: string,
  now: Date,
): Promise<BatchFolder> {
  const folder = batchFolder(runsDir, newRunId(`batch-${name}`, now));
  await mkdir(path.dirname(folder.dir), { recursive: true });
  await mkdir(folder.dir);
  return folder;
}

/** An existing batch. Rejects with `UserError`, naming those that there are. */
export async function openBatchFolder(runsDir: string, id: string): Promise<BatchFolder> {
  const known = await listBatches(runsDir);
  if (known.includes(id)) return batchFolder(runsDir, id);
  throw new UserError(
    `There is no batch "${id}" in ${path.resolve(runsDir)}.`,
    known.length === 0
      ? "No batch was begun there yet."
      : `There ${known.length === 1 ? "is" : "are"} ${known.slice(-10).join(", ")}.`,
  );
}

async function listBatches(runsDir: string): Promise<string[]> {
  const names = await readdir(runsDir).catch(() => []);
  const found = await Promise.all(
    names.map(async (id) => {
      const info = await stat(batchFolder(runsDir, id).spec).catch(() => undefined);
      return info === undefined ? [] : [id];
    }),
  );
  return found.flat().toSorted();
}
