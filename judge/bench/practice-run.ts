import type { PublicProblem } from "../../problems/public-view.ts";
import { type Executable, programSpec } from "../compile/executable.ts";
import { JudgeFault } from "../faults.ts";
import { keptBy } from "../sandbox/kept-by.ts";
import type { RunSpec, Slot, StoredFile } from "../sandbox/slot.ts";
import { limitsFor, runTimed, type TimedRun } from "../timing.ts";
import type { Score, Scorer } from "./scorer.ts";

type LookAtOutput = Pick<RunSpec, "keepStdout" | "stdout" | "compare">;

/** For `cat`: far more than it takes to read the largest output. */
const copying = { cpuMs: 10_000, wallMs: 60_000, memoryKiB: 16 * 1024, processes: 1 };

/** Longest output that is handed to a scorer. */
const MAX_SCORED_BYTES = 16 * 1024 * 1024;

/** What a run is asked for beyond its status. */
export type Look = {
  compareWith: StoredFile | null;
  scorer: Scorer | null;
  /** Longest excerpt of the output that is wanted; none when absent. */
  outputBytes?: number;
};

export type PracticeRun = { timed: TimedRun; score: Score | null };

/**
 * Runs a program on one input, by the rules of judging, with an opinion if asked for. What it
 * wrote into the task's output file counts as its output, and no such file as an empty one.
 */
export async function practiceRun(
  slot: Slot,
  problem: PublicProblem,
  executable: Executable,
  input: StoredFile,
  { compareWith, scorer, outputBytes }: Look,
): Promise<PracticeRun> {
  await slot.put(input);
  const { inputFile, outputFile } = problem.task;
  const program = await programSpec(slot, executable, limitsFor(problem.limits, executable));
  const look: LookAtOutput = {
    keepStdout: scorer !== null,
    ...(outputBytes === undefined ? {} : { stdout: { excerptBytes: outputBytes } }),
  };
  if (compareWith !== null && problem.comparison !== null) {
    await slot.put(compareWith);
    look.compare = { ...problem.comparison, answer: compareWith.digest };
  }
  const spec: RunSpec = { ...program, stderr: { excerptBytes: 1024 } };
  if (inputFile === null) spec.stdin = input.digest;
  else spec.files = [...spec.files, { path: inputFile, digest: input.digest }];
  const { outputKiB } = problem.limits;
  const timed =
    outputFile === null
      ? await runTimed(slot, { ...spec, ...look })
      : await runForFile(slot, spec, { path: outputFile, maxKiB: outputKiB }, look);
  const { result } = timed;
  if (result.status === "JE") throw new JudgeFault(`practice run: ${result.fault}`);
  const output = result.kept["stdout"];
  if (scorer === null || result.status !== "OK" || output === undefined) {
    return { timed, score: null };
  }
  if (output.bytes > MAX_SCORED_BYTES) {
    return { timed, score: { kind: "failed", reason: "the output is too long to be scored" } };
  }
  const text = await slot.get(output.digest, MAX_SCORED_BYTES);
  return { timed, score: await scorer.score(await input.read(), text) };
}

/** A run whose output is a file: what standard output is in others is what `cat` prints of it. */
async function runForFile(
  slot: Slot,
  spec: RunSpec,
  file: { path: string; maxKiB: number },
  look: LookAtOutput,
): Promise<TimedRun> {
  const timed = await runTimed(slot, { ...spec, keep: [file] });
  const { result } = timed;
  if (result.status !== "OK") return timed;
  const output = keptBy(result, file.path);
  const limits = { ...copying, outputKiB: file.maxKiB };
  const shown = await slot.run({
    argv: ["/bin/cat"],
    files: [],
    limits,
    ...look,
    ...(output === undefined ? {} : { stdin: output.digest }),
  });
  if (shown.status !== "OK") throw new JudgeFault(`reading ${file.path}: ${shown.status}`);
  const { stdout, kept, compared } = shown;
  return { ...timed, result: { ...result, stdout, kept, ...(compared ? { compared } : {}) } };
}
