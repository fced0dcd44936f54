import type { Test } from "../../problems/problem.ts";
import { judgedBy, judgeOutput } from "../checkers/judge-output.ts";
import { checkerFor } from "../checkers/prepare.ts";
import { wrong } from "../checkers/opinion.ts";
import { JudgeFault } from "../faults.ts";
import type { TestResult } from "../judgement.ts";
import { keptBy } from "../sandbox/kept-by.ts";
import type { RunSpec, Slot } from "../sandbox/slot.ts";
import { runTimed, type TimedRun } from "../timing.ts";
import type { PreparedTask } from "./prepared-task.ts";
import { failedResult, judgedResult } from "./test-result.ts";
import {
  programOnTest,
  putTest,
  STDERR_BYTES,
  type TestDigests,
  type TestRun,
} from "./test-run.ts";

export type BatchTask = Extract<PreparedTask, { kind: "batch" }>;
export type BatchRun = TestRun<BatchTask>;

/** Runs a program once and has its output judged. */
export async function runBatch(slot: Slot, run: BatchRun, test: Test): Promise<TestResult> {
  const digests = await putTest(slot, run, test);
  const timed = await runTimed(slot, await specOfTest(slot, run, test, digests));
  return resultOfRun(slot, run, test, digests, timed);
}

/**
 * How a program is run on a test, whose input and answer lie in the slot; so does the program
 * afterwards. An input file is laid into the box, read-only; standard input is empty then.
 */
export async function specOfTest(
  slot: Slot,
  run: BatchRun,
  test: Test,
  { input, answer }: TestDigests,
): Promise<RunSpec> {
  const { problem, task } = run;
  const { executable, inputFile, outputFile } = task;
  const checker = checkerFor(task.checker, problem.checker, test);
  const spec: RunSpec = {
    ...(await programOnTest(slot, run, executable, test)),
    stderr: { excerptBytes: STDERR_BYTES },
  };
  if (inputFile === null) spec.stdin = input;
  else spec.files = [...spec.files, { path: inputFile, digest: input }];
  if (outputFile !== null) spec.keep = [{ path: outputFile, maxKiB: problem.limits.outputKiB }];
  else if (checker.kind === "standard") spec.compare = { ...checker.compare, answer };
  else spec.keepStdout = true;
  return spec;
}

/** What becomes of a run by `specOfTest`. Rejects for the judge's own fault only. */
export async function resultOfRun(
  slot: Slot,
  run: BatchRun,
  test: Test,
  digests: TestDigests,
  timed: TimedRun,
): Promise<TestResult> {
  const { result } = timed;
  const { outputFile } = run.task;
  if (result.status !== "OK") return failedResult(run, test, timed);
  if (result.compared !== undefined) {
    return judgedResult(run, test, timed, judgedBy(result.compared, run.reveal));
  }
  const output = keptBy(result, outputFile ?? "stdout");
  if (output === undefined) {
    if (outputFile === null) throw new JudgeFault("the sandbox kept no output");
    const opinion = wrong(`wrote no file ${outputFile}`);
    return judgedResult(run, test, timed, { opinion, by: "judge" });
  }
  const files = { ...digests, output: output.digest };
  const checker = checkerFor(run.task.checker, run.problem.checker, test);
  const judged = await judgeOutput(slot, checker, files, run.problem.limits, run.reveal);
  return judgedResult(run, test, timed, judged);
}
