import type { Test } from "../../problems/problem.ts";
import { checkerSpec } from "../checkers/checker-run.ts";
import { type Pass, type PassSaid, passOf, readPass } from "../checkers/icpc-passes.ts";
import { icpcExitCodes } from "../checkers/icpc.ts";
import { argsFor } from "../checkers/prepare.ts";
import { JudgeFault } from "../faults.ts";
import type { TestResult } from "../judgement.ts";
import type { Slot } from "../sandbox/slot.ts";
import { runTimed, type Timed } from "../timing.ts";
import type { PreparedTask } from "./prepared-task.ts";
import { slowest } from "./slowest.ts";
import { failedResult, judgedResult, type Outcome } from "./test-result.ts";
import { programOnTest, putTest, STDERR_BYTES, type TestRun } from "./test-run.ts";

type MultiPassTask = Extract<PreparedTask, { kind: "multi-pass" }>;

/**
 * Runs a program, asks the validator, and as long as it wants another pass runs the program
 * again on the input that the validator made. Each run has the limits to itself; the slowest is
 * told.
 */
export async function runMultiPass(
  slot: Slot,
  run: TestRun<MultiPassTask>,
  test: Test,
): Promise<TestResult> {
  const { executable, maxPasses } = run.task;
  const { input, answer } = await putTest(slot, run, test);
  const spec = await programOnTest(slot, run, executable, test);
  let pass: Pass = { input, folder: null };
  let sofar: Timed<Outcome> | null = null;
  for (let number = 1; number <= maxPasses; number++) {
    const stderr = { excerptBytes: STDERR_BYTES };
    const timed = await runTimed(slot, { ...spec, stdin: pass.input, stderr, keepStdout: true });
    sofar = slowest(sofar, timed);
    if (timed.result.status !== "OK") return failedResult(run, test, sofar, `pass ${number}: `);
    const output = timed.result.kept["stdout"];
    if (output === undefined) throw new JudgeFault("the sandbox kept no output");
    const { opinion, next } = await askInPass(slot, run, test, pass, {
      answer,
      output: output.digest,
    });
    if (next === null) return judgedResult(run, test, sofar, { opinion, by: "package" });
    pass = next;
  }
  throw tooManyPasses(maxPasses);
}

export function tooManyPasses(maxPasses: number): JudgeFault {
  return new JudgeFault(
    `the validator asked for more passes than the package allows (validation_passes: ${maxPasses})`,
  );
}

async function askInPass(
  slot: Slot,
  { problem, task }: TestRun<MultiPassTask>,
  test: Test,
  pass: Pass,
  { answer, output }: { answer: string; output: string },
): Promise<PassSaid> {
  const { executable } = task.validator;
  const args = argsFor(problem.checker, test) ?? task.validator.args;
  const spec = await checkerSpec(slot, executable, [], problem.limits);
  const box = passOf(spec.argv, args, answer, pass, problem.limits);
  const result = await slot.run({
    ...spec,
    ...box,
    files: [...spec.files, ...box.files],
    stdin: output,
    exitCodes: icpcExitCodes,
  });
  return (await readPass(slot, result, "checker"))();
}
