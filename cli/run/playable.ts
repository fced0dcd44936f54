import type { Problem, Task } from "../../problems/problem.ts";
import { UserError } from "../user-error.ts";

const kinds: Record<Task["kind"], string> = {
  batch: "a batch task with files",
  "two-step": "a two-step task",
  "multi-pass": "a multi-pass task",
  communication: "a communication task",
  interactive: "an interactive task",
  "output-only": "an output-only task",
};

/**
 * The agent practises on inputs of its own, which works where one run reads an input and
 * writes an output. Throws `UserError` for a problem of any other kind.
 */
export function checkPlayable(problems: readonly Pick<Problem, "name" | "task" | "tests">[]): void {
  for (const { name, task, tests } of problems) {
    if (tests.some(({ args, files }) => args.length > 0 || files.length > 0))
      throw new UserError(
        `${name} has tests with arguments or files for the program, which the agent can't play.`,
        `medalist judge ${name} FILE judges them.`,
        2,
      );
    const streams = task.kind === "batch" && task.inputFile === null && task.outputFile === null;
    if (streams) continue;
    throw new UserError(
      `${name} is ${kinds[task.kind]}, which the agent can't play.`,
      `It plays tasks on standard input and output and tasks with graders; medalist judge ${name} FILE judges any.`,
      2,
    );
  }
}
