import type { Test } from "../problems/problem.ts";
import type { TestResult } from "./judgement.ts";
import { runTest } from "./run-test.ts";
import type { Slot } from "./sandbox/slot.ts";
import { resultOfRun, specOfTest } from "./tasks/batch.ts";
import { putTest, type TestRun } from "./tasks/test-run.ts";
import { lenient, settled } from "./timing.ts";

/** Tests of one exchange with a slot, never none. */
export type Together = [first: Test, ...later: Test[]];

/** Bytes that one exchange may need in a slot's store, of inputs, answers and kept outputs. */
const STORE_BYTES = 128 * 1024 * 1024;

/**
 * Runs a program on several tests in one exchange with the slot, and has its outputs checked.
 * With `stopAtFailure` tests after one that was not accepted may be missing; so may tests after
 * one in which the judge failed, which then fails by itself when it comes first. Returns the
 * results of one test at least, in order.
 */
export async function runTests(
  slot: Slot,
  run: TestRun,
  tests: Together,
  stopAtFailure: boolean,
): Promise<TestResult[]> {
  const { task } = run;
  if (tests.length === 1 || task.kind !== "batch") return [await runTest(slot, run, tests[0])];
  const batch = { ...run, task };
  const laidOut = [];
  for (const test of tests) {
    const digests = await putTest(slot, run, test);
    laidOut.push({ test, digests, spec: await specOfTest(slot, batch, test, digests) });
  }
  const specs = laidOut.map(({ spec }) => ({ ...spec, limits: lenient(spec.limits) }));
  const firstRuns = await slot.runMany(specs, { stopAtFailure });
  const results: TestResult[] = [];
  for (const [index, { test, digests, spec }] of laidOut.entries()) {
    const first = firstRuns[index];
    if (first === undefined || (first.status === "JE" && index > 0)) break;
    const timed = await settled(spec.limits, first, (limits, how) =>
      slot.run({ ...spec, limits }, how),
    );
    const result = await resultOfRun(slot, batch, test, digests, timed);
    results.push(result);
    if (stopAtFailure && result.verdict !== "AC") break;
  }
  return results;
}

/**
 * As many of the tests, from the first, as can go together: of programs that are run once for a
 * test, with files that fit into a slot beside each other.
 */
export async function togetherOf(
  { files, problem: { limits }, task }: TestRun,
  [first, ...later]: Together,
  count: number,
): Promise<Together> {
  if (task.kind !== "batch") return [first];
  const comparesAtOnce = task.checker.kind === "standard" && task.outputFile === null;
  const outputBytes = comparesAtOnce ? 0 : limits.outputKiB * 1024;
  const together: Together = [first];
  let left = STORE_BYTES - (await bytesOf(first));
  for (const test of later.slice(0, count - 1)) {
    left -= await bytesOf(test);
    if (left < 0) break;
    together.push(test);
  }
  return together;

  async function bytesOf({ inputPath, answerPath, files: more }: Test): Promise<number> {
    const answers = answerPath === null ? [] : [answerPath];
    const paths = [inputPath, ...answers, ...more.map((file) => file.path)];
    const sizes = await Promise.all(paths.map((path) => files.bytes(path).catch(() => 0)));
    return sizes.reduce((sum, size) => sum + size, outputBytes);
  }
}
