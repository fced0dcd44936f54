import type { Test } from "../../problems/problem.ts";
import { judgeOutput } from "../checkers/judge-output.ts";
import { checkerFor } from "../checkers/prepare.ts";
import { JudgeFault } from "../faults.ts";
import type { TestResult } from "../judgement.ts";
import type { Slot } from "../sandbox/slot.ts";
import { runTimed, type TimedRun } from "../timing.ts";
import type { PreparedTask } from "./prepared-task.ts";
import { failedResult, judgedResult } from "./test-result.ts";
import { programOnTest, putTest, STDERR_BYTES, type TestRun } from "./test-run.ts";

type TwoStepTask = Extract<PreparedTask, { kind: "two-step" }>;

/**
 * Runs a program with the argument 0 on the input, then with 1 on what it wrote, and has the
 * second output judged. As in CMS's TwoSteps, each step has the limits to itself, and the CPU
 * time of both together is told; unlike there, the second starts when the first has ended.
 */
export async function runTwoStep(
  slot: Slot,
  run: TestRun<TwoStepTask>,
  test: Test,
): Promise<TestResult> {
  const { executable } = run.task;
  const checker = checkerFor(run.task.checker, run.problem.checker, test);
  const { limits } = run.problem;
  const digests = await putTest(slot, run, test);
  const spec = await programOnTest(slot, run, executable, test);
  const step = (index: 0 | 1, stdin: string) =>
    runTimed(slot, {
      ...spec,
      argv: [...spec.argv, String(index)],
      stdin,
      stderr: { excerptBytes: STDERR_BYTES },
      keepStdout: true,
    });

  const first = await step(0, digests.input);
  if (first.result.status !== "OK") return failedResult(run, test, first, "first step: ");
  const second = await step(1, outputOf(first));
  const both = together(first, second);
  if (second.result.status !== "OK") return failedResult(run, test, both, "second step: ");
  const files = { ...digests, output: outputOf(second) };
  const judged = await judgeOutput(slot, checker, files, limits, run.reveal);
  return judgedResult(run, test, both, judged);
}

function outputOf({ result }: TimedRun): string {
  const output = result.kept["stdout"];
  if (output === undefined) throw new JudgeFault("the sandbox kept no output");
  return output.digest;
}

/** The second step, with what both used. */
function together(first: TimedRun, second: TimedRun): TimedRun {
  const closer = first.nearLimit && !second.nearLimit ? first : second;
  const result = {
    ...second.result,
    cpuMs: first.result.cpuMs + second.result.cpuMs,
    wallMs: first.result.wallMs + second.result.wallMs,
    memoryKiB: Math.max(first.result.memoryKiB, second.result.memoryKiB),
  };
  return { result, cpuMs: closer.cpuMs, nearLimit: closer.nearLimit };
}
