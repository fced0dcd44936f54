import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, release } from "node:os";
import path from "node:path";
import type { Outcome } from "./outcome.ts";

/** What was measured, where and when: one JSON file for each call of the benchmark. */
export type Results = {
  startedAt: string;
  machine: { cpu: string; cores: number; kernel: string; node: string };
  /** Processes that wanted a core, over the minute before: more than 1 makes times worthless. */
  loadBefore: number;
  outcomes: Outcome[];
};

export function beginResults(now: Date): Results {
  return {
    startedAt: now.toISOString(),
    machine: {
      cpu: cpus()[0]?.model ?? "unknown",
      cores: availableParallelism(),
      kernel: release(),
      node: process.version,
    },
    loadBefore: loadavg()[0] ?? 0,
    outcomes: [],
  };
}

/** Resolves with the file's path. */
export async function saveResults(dir: string, results: Results): Promise<string> {
  await mkdir(dir, { recursive: true });
  const file = path.join(dir, `${results.startedAt.replaceAll(":", "-")}.json`);
  await writeFile(file, `${JSON.stringify(results, null, 1)}\n`);
  return file;
}
