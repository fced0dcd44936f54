import { randomInt } from "node:crypto";
import { mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../user-error.ts";
import { listRecordings, unpackRecording } from "../recording/recording-files.ts";
import { cacheDir } from "./places.ts";

/** The files of one run. */
export type RunFolder = {
  id: string;
  dir: string;
  spec: string;
  journal: string;
  ledger: string;
  inputs: string;
  redis: string;
  lock: string;
  report: string;
  comparison: string;
  /** The programs that made the score. */
  solutions: string;
};

export function runFolder(runsDir: string, id: string): RunFolder {
  const dir = path.resolve(runsDir, id);
  return {
    id,
    dir,
    spec: path.join(dir, "run.json"),
    journal: path.join(dir, "journal.jsonl"),
    ledger: path.join(dir, "ledger.jsonl"),
    inputs: path.join(dir, "inputs"),
    redis: path.join(dir, "redis"),
    lock: path.join(dir, "lock"),
    report: path.join(dir, "report.html"),
    comparison: path.join(dir, "comparison.json"),
    solutions: path.join(dir, "solutions"),
  };
}

/** Day, what is played, and four random letters. */
export function newRunId(what: string, now: Date): string {
  const day = now.toISOString().slice(0, 10).replaceAll("-", "");
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const suffix = Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return `${day}-${what}-${suffix}`;
}

/** Makes the folder of a new run, named by day, what is played, and four random letters. */
export async function createRunFolder(
  runsDir: string,
  what: string,
  now: Date,
): Promise<RunFolder> {
  const folder = runFolder(runsDir, newRunId(what, now));
  await mkdir(path.dirname(folder.dir), { recursive: true });
  await mkdir(folder.dir);
  return folder;
}

/**
 * An existing run, or a recording that comes with medalist. Rejects with `UserError`, naming the
 * latest run, when there is none of this id.
 */
export async function openRunFolder(runsDir: string, id: string): Promise<RunFolder> {
  const known = await listRuns(runsDir);
  if (!known.includes(id)) {
    const recording = (await listRecordings()).find((each) => each.id === id);
    if (recording !== undefined) {
      const into = path.join(cacheDir(), "recordings");
      return runFolder(await unpackRecording(recording, into), id);
    }
    const latest = known.at(-1);
    throw new UserError(
      `There is no run "${id}" in ${path.resolve(runsDir)}.`,
      latest
        ? `The latest one is ${latest}; \`medalist runs\` lists all.`
        : "No run was made there yet.",
    );
  }
  return runFolder(runsDir, id);
}

/** Ids of all runs, oldest first. */
export async function listRuns(runsDir: string): Promise<string[]> {
  const names = await readdir(runsDir).catch(() => []);
  const runs = await Promise.all(
    names.map(async (id) => {
      const info = await stat(runFolder(runsDir, id).spec).catch(() => undefined);
      return info ? [{ id, bornMs: info.birthtimeMs || info.mtimeMs }] : [];
    }),
  );
  return runs
    .flat()
    .toSorted((a, b) => a.bornMs - b.bornMs)
    .map((run) => run.id);
}
