import type { Problem, Task } from "../../problems/problem.ts";
import type { Role } from "../checkers/checker-run.ts";
import { prepareChecker } from "../checkers/prepare.ts";
import { compileJudgeProgram } from "../compile/compile-judge-program.ts";
import type { Executable } from "../compile/executable.ts";
import type { JudgeContext } from "../context.ts";
import { JudgeFault } from "../faults.ts";
import type { SlotUse } from "../slot-use.ts";
import type { PreparedSubmission } from "./prepare-submission.ts";
import type { PreparedTask, ProgramTask } from "./prepared-task.ts";

/** Compiles what a submission is judged with. Rejects with `JudgeFault`. */
export async function prepareTask(
  context: JudgeContext,
  problem: Problem,
  submission: Exclude<PreparedSubmission, { ok: false }>,
  use: SlotUse,
): Promise<PreparedTask> {
  const { task } = problem;
  if ("answers" in submission) {
    const checker = await prepareChecker(context, problem, use);
    return { kind: "output-only", answers: submission.answers, checker };
  }
  return prepareProgramTask(context, problem, task, submission.executable, use);
}

async function prepareProgramTask(
  context: JudgeContext,
  problem: Problem,
  task: Task,
  executable: Executable,
  use: SlotUse,
): Promise<ProgramTask> {
  const checker = () => prepareChecker(context, problem, use);
  const compiled = (role: Role, program: Parameters<typeof compileJudgeProgram>[3]) =>
    compileJudgeProgram(context, problem, role, program, use);
  switch (task.kind) {
    case "batch": {
      const { kind, inputFile, outputFile } = task;
      return { kind, inputFile, outputFile, executable, checker: await checker() };
    }
    case "output-only": {
      const printed = { kind: "batch", inputFile: null, outputFile: null } as const;
      return { ...printed, executable, checker: await checker() };
    }
    case "two-step":
      return { kind: task.kind, executable, checker: await checker() };
    case "multi-pass": {
      const { kind, maxPasses } = task;
      const validator = await checker();
      if (validator.kind === "icpc") return { kind, maxPasses, executable, validator };
      throw new JudgeFault(
        `${problem.name} is a multi-pass task with a ${validator.kind} checker: only an ICPC output validator can ask for a pass`,
      );
    }
    case "communication": {
      const { kind, processes, io } = task;
      const manager = await compiled("manager", task.manager);
      return { kind, processes, io, executable, manager };
    }
    case "interactive": {
      const { kind, args, maxPasses } = task;
      if (task.convention === "icpc") {
        const interactor = await compiled("validator", task.interactor);
        return { kind, executable, interactor, convention: { kind: "icpc", args, maxPasses } };
      }
      const { language } = task.interactor;
      const own = problem.checker.kind === "task" ? null : await checker();
      const interactor = await compiled("interactor", task.interactor);
      const convention = { kind: "testlib", language, checker: own } as const;
      return { kind, executable, interactor, convention };
    }
  }
}
