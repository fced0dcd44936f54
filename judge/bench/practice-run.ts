import type { PublicProblem } from "../../problems/public-view.ts";
import { type Executable, programSpec } from "../compile/executable.ts";
import { JudgeFault } from "../faults.ts";
import type { RunSpec, Slot, StoredFile } from "../sandbox/slot.ts";
import { limitsFor, runTimed, type TimedRun } from "../timing.ts";
import type { Score, Scorer } from "./scorer.ts";

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

/** Runs a program on one input, by the rules of judging, with an opinion if asked for. */
export async function practiceRun(
  slot: Slot,
  problem: PublicProblem,
  executable: Executable,
  input: StoredFile,
  { compareWith, scorer, outputBytes }: Look,
): Promise<PracticeRun> {
  await slot.put(input);
  const spec: RunSpec = {
    ...(await programSpec(slot, executable, limitsFor(problem.limits, executable))),
    stdin: input.digest,
    stderr: { excerptBytes: 1024 },
    keepStdout: scorer !== null,
    ...(outputBytes === undefined ? {} : { stdout: { excerptBytes: outputBytes } }),
  };
  if (compareWith !== null && problem.comparison !== null) {
    await slot.put(compareWith);
    spec.compare = { ...problem.comparison, answer: compareWith.digest };
  }
  const timed = await runTimed(slot, spec);
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
