import type { JudgeProgram, Problem } from "../problems/problem.ts";

/**
 * Who judges outputs, in words for a verdict's provenance: the program, the convention that it is
 * run in, and which testlib it brought along.
 */
export function describeJudges({ task, checker }: Pick<Problem, "task" | "checker">): string {
  const judges: string[] = [];
  if (task.kind === "communication")
    judges.push(`manager ${task.manager.name}, CMS convention${library(task.manager)}`);
  if (task.kind === "interactive") {
    const { interactor, convention } = task;
    judges.push(
      `interactor ${interactor.name}, ${names[convention]} convention${library(interactor)}`,
    );
  }
  if (checker.kind === "standard") judges.push("medalist's own comparison");
  else if (checker.kind !== "task") {
    const { program, kind } = checker;
    judges.push(`checker ${program.name}, ${names[kind]} convention${library(program)}`);
  }
  return judges.join("; ");
}

const names = { icpc: "ICPC", testlib: "testlib", cms: "CMS" } as const;

/** testlib writes its version into the header. */
function library({ files }: JudgeProgram): string {
  const header = files.find(({ name }) => name === "testlib.h");
  if (header === undefined) return "";
  const version = /^\s*#\s*define\s+VERSION\s+"([\w.-]{1,20})/m.exec(header.text)?.[1];
  return `, the package's own testlib.h${version === undefined ? "" : ` ${version}`}`;
}
