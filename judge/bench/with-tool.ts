import type { PublicProblem, PublicTool } from "../../problems/public-view.ts";
import type { Problem, Task, Test } from "../../problems/problem.ts";
import type { Executable } from "../compile/executable.ts";
import type { JudgeContext } from "../context.ts";
import { JudgeFault } from "../faults.ts";
import type { HostFiles } from "../files.ts";
import type { TestResult } from "../judgement.ts";
import { runTest } from "../run-test.ts";
import type { Slot, StoredFile } from "../sandbox/slot.ts";
import type { SlotUse } from "../slot-use.ts";
import { prepareTask } from "../tasks/prepare-task.ts";
import type { PreparedTask } from "../tasks/prepared-task.ts";

/** A program beside the testing tool that contestants are given. */
export type ToolRun = { problem: Problem; task: PreparedTask };

/** What the tool made of a run; null where it broke down, which says nothing of the program. */
export type ToolResult = TestResult | null;

/**
 * Has the tool compiled. It is a program of the package that nobody relies on: it is run, and
 * read, just as the package's own manager or interactor.
 */
export async function prepareTool(
  context: JudgeContext,
  given: PublicProblem,
  executable: Executable,
  use: SlotUse,
): Promise<ToolRun> {
  const problem = judgedByTool(given);
  const submission = { ok: true, log: "", executable } as const;
  return { problem, task: await prepareTask(context, problem, submission, use) };
}

/** Runs the program on an input, with an answer where one is known. */
export async function runWithTool(
  slot: Slot,
  run: ToolRun,
  input: StoredFile,
  answer: StoredFile | null,
): Promise<ToolResult> {
  const files = filesOf(
    new Map([["input", input], ...(answer ? [["answer", answer] as const] : [])]),
  );
  const test: Test = {
    name: "practice",
    inputPath: "input",
    answerPath: answer === null ? null : "answer",
    args: [],
    files: [],
    checker: null,
  };
  try {
    return await runTest(slot, { files, ...run, reveal: true }, test);
  } catch (error) {
    if (error instanceof JudgeFault) return null;
    throw error;
  }
}

function judgedByTool({ name, title, digest, limits, task }: PublicProblem): Problem {
  const { tool } = task;
  if (tool === null) throw new JudgeFault(`${name} has no testing tool`);
  return {
    name,
    title,
    // Its judge programs are not those of the problem's official tests.
    digest: `${digest} practice`,
    dir: "",
    format: "icpc-2025-09",
    settings: {},
    statement: "",
    statementFiles: [],
    task: taskWith(tool, task),
    languages: task.languages,
    limits,
    checker: { kind: "task" },
    groups: [],
    tests: [],
    samples: [],
    inputValidators: [],
    references: [],
  };
}

function taskWith({ program, convention }: PublicTool, task: PublicProblem["task"]): Task {
  const { processes, io } = task;
  if (convention === "cms")
    return { kind: "communication", manager: program, processes, io, graders: null };
  return {
    kind: "interactive",
    interactor: program,
    convention,
    args: [],
    maxPasses: 1,
    graders: null,
  };
}

function filesOf(byPath: ReadonlyMap<string, StoredFile>): HostFiles {
  const find = (path: string): StoredFile => {
    const file = byPath.get(path);
    if (file === undefined) throw new Error(`practice has no file ${path}`);
    return file;
  };
  return {
    stored: (path) => Promise.resolve(find(path)),
    bytes: async (path) => (await find(path).read()).length,
  };
}
