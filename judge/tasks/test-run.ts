import type { Problem, Test } from "../../problems/problem.ts";
import type { HostFiles } from "../files.ts";
import type { Slot, StoredFile } from "../sandbox/slot.ts";
import { storedBytes } from "../stored.ts";
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
