import path from "node:path";
import { NotFound, resolveProblem } from "../catalogue.ts";
import type { Faults } from "../package/fault.ts";
import type { YamlFile } from "../package/yaml-file.ts";
import type { ContestData, ProblemEntry } from "./schema.ts";

/** A part of a contest with problems of its own, in contest time. */
export type ContestSession = {
  name: string;
  startMs: number;
  endMs: number;
  /** Names. */
  problems: string[];
};

export type Resolved = {
  /** Of all problems, in order. */
  folders: string[];
  /** Null where the contest gives none. */
  points: (number | null)[];
  /** With indexes of problems. */
  sessions: (Omit<ContestSession, "problems"> & { problems: number[] })[];
};

/** Finds the packages of a contest's problems, and lays its sessions one after the other. */
export async function resolveProblems(
  yaml: YamlFile,
  data: ContestData,
  base: string,
  faults: Faults,
): Promise<Resolved> {
  const resolved: Resolved = { folders: [], points: [], sessions: [] };
  let startMs = 0;
  for (const [index, { name, durationMinutes, problems }] of data.sessions.entries()) {
    const endMs = startMs + Math.round(durationMinutes * 60_000);
    const own: number[] = [];
    for (const [nth, entry] of problems.entries()) {
      const line = yaml.lineOf([...(data.paths[index] ?? []), nth]);
      const report = (rule: string, hint: string) => faults.add(yaml.file, rule, hint, line);
      const folder = await folderOf(entry, base, resolved.folders, report);
      if (folder === null) continue;
      own.push(resolved.folders.push(folder) - 1);
      resolved.points.push(typeof entry === "string" ? null : entry.points);
    }
    resolved.sessions.push({ name, startMs, endMs, problems: own });
    startMs = endMs;
  }
  return resolved;
}

async function folderOf(
  entry: ProblemEntry,
  base: string,
  before: readonly string[],
  report: (rule: string, hint: string) => void,
): Promise<string | null> {
  const name = typeof entry === "string" ? entry : entry.problem;
  try {
    const folder = await resolveProblem(name, base);
    const isTaken = before.some((each) => path.basename(each) === path.basename(folder));
    if (isTaken) report(`two problems are named ${path.basename(folder)}`, "Remove one.");
    return folder;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    report(`there is no problem ${JSON.stringify(name)}`, error.hint);
    return null;
  }
}
