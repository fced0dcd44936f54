import type { Problem, Test } from "../../problems/problem.ts";
import type { HostFiles } from "../files.ts";
import { type Executable, programSpec } from "../compile/executable.ts";
import type { Slot, StoredFile } from "../sandbox/slot.ts";
import { storedBytes } from "../stored.ts";
import { limitsFor } from "../timing.ts";
import type { PreparedTask } from "./prepared-task.ts";

/** What a problem's tests are run with, the same for each. */
export type TestRun<T extends PreparedTask = PreparedTask> = {
  files: HostFiles;
  problem: Problem;
  task: T;
  /** Tell hidden data: what the program and the checker wrote, and what was expected. */
  reveal: boolean;
};

/** Digests of a test's input and answer. */
export type TestDigests = { input: string; answer: string };

/** Bytes of a program's standard error that a message may quote. */
export const STDERR_BYTES = 2 * 1024;

/** A test's answer, which is empty where the package has none. */
export function storedAnswer(files: HostFiles, { answerPath }: Test): Promise<StoredFile> {
  return answerPath === null
    ? Promise.resolve(storedBytes(Buffer.alloc(0)))
    : files.stored(answerPath);
}

/**
 * A program's part of its run on a test, with the arguments and files that the test has for it.
 * The files lie in the box, read-only.
 */
export async function programOnTest(
  slot: Slot,
  { files, problem }: Pick<TestRun, "files" | "problem">,
  executable: Executable,
  test: Test,
) {
  const spec = await programSpec(slot, executable, limitsFor(problem.limits, executable));
  const laid = [...spec.files];
  for (const { name, path } of test.files) {
    const stored = await files.stored(path);
    await slot.put(stored);
    laid.push({ path: name, executable: false, digest: stored.digest });
  }
  return { ...spec, argv: [...spec.argv, ...test.args], files: laid };
}

/** Stores a test's input and answer in a slot. */
export async function putTest(
  slot: Slot,
  { files }: Pick<TestRun, "files">,
  test: Test,
): Promise<TestDigests> {
  const [input, answer] = await Promise.all([
    files.stored(test.inputPath),
    storedAnswer(files, test),
  ]);
  await slot.put(input);
  await slot.put(answer);
  return { input: input.digest, answer: answer.digest };
}
