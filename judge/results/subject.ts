import type { Problem, Test } from "../../problems/problem.ts";
import type { JudgeContext } from "../context.ts";
import { languageOf } from "../languages/languages.ts";
import { programId, type ProgramText } from "../program.ts";
import { sha256 } from "../stored.ts";
import type { ProgramTask } from "../tasks/prepared-task.ts";
import type { TestRun } from "../tasks/test-run.ts";
import { limitsFor } from "../timing.ts";

/** Goes up when the same run is judged otherwise, or results take another form. */
const VERSION = 3;

/**
 * Names what a test's result depends on besides the test: what is run, where, under which
 * limits, who judges it and what may be told. Two sources that compile to the same binary are
 * one subject.
 */
export function subjectKey(
  { image, machine }: Pick<JudgeContext, "image" | "machine">,
  { problem, task: { executable }, reveal }: Omit<TestRun<ProgramTask>, "files">,
): string {
  const { task, checker, groups } = problem;
  const limits = limitsFor(problem.limits, executable);
  const { files, outOfMemory = null } = executable;
  const run = files.map((file) => [file.path, file.executable, file.content.digest]);
  const how = [executable.start(limits.memoryKiB), limits, outOfMemory];
  const where = [image, machine.arch, machine.cpu];
  // Groups: a checker may give points, whose share of a test's points depends on its groups.
  const judged = [task, checker, problem.limits, groups, reveal];
  return sha256(JSON.stringify([VERSION, where, run, how, judged]));
}

/** Names what a source is judged by, before it is compiled. */
export function sourceKey(
  { image, machine }: Pick<JudgeContext, "image" | "machine">,
  { task, checker, limits, groups, languages }: Problem,
  program: ProgramText,
  reveal: boolean,
): string {
  const { flags, compileArgv, programName } = languageOf(program.language);
  const how = [programId(program), flags, compileArgv([programName])];
  const where = [image, machine.arch, machine.cpu];
  const judged = [task, checker, limits, groups, languages, reveal];
  return sha256(JSON.stringify(["source", VERSION, where, how, judged]));
}

/** Names a test within a subject, by the digests of its input, its answer and its files. */
export function testKey(
  { name, args, checker }: Pick<Test, "name" | "args" | "checker">,
  digests: readonly string[],
): string {
  return sha256(JSON.stringify([name, args, checker, digests])).slice(0, 32);
}
