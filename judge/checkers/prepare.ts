import { isDeepStrictEqual } from "node:util";
import type { Checker, Problem, Test } from "../../problems/problem.ts";
import { compileJudgeProgram } from "../compile/compile-judge-program.ts";
import type { Executable } from "../compile/executable.ts";
import type { JudgeContext } from "../context.ts";
import { JudgeFault } from "../faults.ts";
import type { CompareSpec, Slot } from "../sandbox/slot.ts";
import type { SlotUse } from "../slot-use.ts";
import type { CheckedFiles } from "./checker-run.ts";
import { runCms } from "./cms.ts";
import { runIcpc } from "./icpc.ts";
import type { Opinion } from "./opinion.ts";
import { runTestlib, type TestlibChecker } from "./testlib.ts";

/** A checker ready to look at outputs. */
export type PreparedChecker =
  | { kind: "standard"; compare: Omit<CompareSpec, "answer"> }
  | ({ kind: "testlib" } & TestlibChecker)
  | { kind: "icpc"; executable: Executable; args: string[] }
  | { kind: "cms"; executable: Executable; args: string[] };

/** Compiles a problem's checker, once per problem. Rejects with `JudgeFault`. */
export async function prepareChecker(
  context: JudgeContext,
  problem: Problem,
  use: SlotUse,
): Promise<PreparedChecker> {
  const { checker } = problem;
  if (checker.kind === "standard") {
    const { kind, ...compare } = checker;
    return { kind, compare };
  }
  if (checker.kind === "task") {
    throw new JudgeFault(
      `${problem.name} is a ${problem.task.kind} task without a checker, which has nobody to judge outputs: give the package a checker`,
    );
  }
  const { program } = checker;
  const executable = await compileJudgeProgram(context, problem, "checker", program, use);
  const { kind, args } = checker;
  if (kind !== "testlib") return { kind, executable, args };
  const { pointsDivisor = 1 } = checker;
  return { kind, executable, language: program.language, args, pointsDivisor };
}

/** The arguments that a test has for the problem's checker in place of the usual ones, if it has. */
export function argsFor(usual: Checker, { checker }: Test): string[] | null {
  const isProgram = checker !== null && "program" in checker && checker.kind === usual.kind;
  return isProgram ? checker.args : null;
}

/**
 * The checker of one test: the problem's, or the same with the test's own settings or arguments.
 * Rejects with `JudgeFault` where a test has another program.
 */
export function checkerFor(
  prepared: PreparedChecker,
  usual: Checker,
  { name, checker }: Test,
): PreparedChecker {
  if (checker === null) return prepared;
  if (checker.kind === "standard" && prepared.kind === "standard") {
    const { kind, ...compare } = checker;
    return { kind, compare };
  }
  const isSame =
    "program" in checker &&
    "program" in usual &&
    prepared.kind === checker.kind &&
    isDeepStrictEqual(checker.program, usual.program);
  if (isSame) return { ...prepared, args: checker.args };
  throw new JudgeFault(`the test ${name} has a checker of its own, which is another program`);
}

/** Asks a checker program, in the slot that holds the files. Rejects with `JudgeFault`. */
export function askChecker(
  slot: Slot,
  checker: Exclude<PreparedChecker, { kind: "standard" }>,
  files: CheckedFiles,
  limits: Problem["limits"],
): Promise<Opinion> {
  switch (checker.kind) {
    case "testlib":
      return runTestlib(slot, checker, files, limits);
    case "icpc":
      return runIcpc(slot, checker, files, limits);
    case "cms":
      return runCms(slot, checker, files, limits);
  }
}
