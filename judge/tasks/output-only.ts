import type { Test } from "../../problems/problem.ts";
import { judgeOutput } from "../checkers/judge-output.ts";
import { checkerFor } from "../checkers/prepare.ts";
import { wrong } from "../checkers/opinion.ts";
import type { TestResult } from "../judgement.ts";
import type { Slot } from "../sandbox/slot.ts";
import { storedBytes } from "../stored.ts";
import type { Timed } from "../timing.ts";
import type { PreparedTask } from "./prepared-task.ts";
import { judgedResult, type Outcome } from "./test-result.ts";
import { putTest, type TestRun } from "./test-run.ts";

type OutputOnlyTask = Extract<PreparedTask, { kind: "output-only" }>;

const notRun: Timed<Outcome> = {
  result: {
    status: "OK",
    exitCode: null,
    signal: null,
    cpuMs: 0,
    wallMs: 0,
    memoryKiB: 0,
    idle: true,
    stderr: { bytes: 0, digest: "", tokenDigest: "", excerpt: "" },
  },
  cpuMs: [],
  nearLimit: false,
};

/** Has the answer to a test judged; there is no program to run. */
export async function judgeAnswer(
  slot: Slot,
  run: TestRun<OutputOnlyTask>,
  test: Test,
): Promise<TestResult> {
  const { answers } = run.task;
  const checker = checkerFor(run.task.checker, run.problem.checker, test);
  const bytes = answers.get(test.name);
  if (bytes === undefined) {
    return judgedResult(run, test, notRun, { opinion: wrong("no answer"), by: "judge" });
  }
  const digests = await putTest(slot, run, test);
  const output = storedBytes(bytes);
  await slot.put(output);
  const files = { ...digests, output: output.digest };
  const { limits } = run.problem;
  // `cat` must be able to read all of it; an answer is not bounded by what a program may write.
  const roomy = { ...limits, outputKiB: Math.max(limits.outputKiB, bytes.length / 1024 + 1) };
  const judged = await judgeOutput(slot, checker, files, roomy, run.reveal);
  return judgedResult(run, test, notRun, judged);
}
