import type { Graders, GroupScoring, Task, TestGroup } from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import type { Layout } from "../../shared/testing.ts";
import { taskYamlWith } from "./sound.ts";

/** A problem of this format's shape as its files. */
export function writeCmsItalian(content: Content): Layout {
  const { task, limits, checker } = content;
  const files: Layout = {
    "task.yaml": taskYamlWith({
      title: content.title,
      time_limit: limits.cpuMs / 1000,
      memory_limit: limits.memoryKiB / 1024,
      n_input: content.tests.length,
      primary_language: "en",
      ...keysOf(task),
      ...scoreKeys(content.groups),
    }),
    "statement/statement.md": content.statement,
  };
  for (const [index, { input, answer }] of content.tests.entries()) {
    files[`input/input${index}.txt`] = input;
    files[`output/output${index}.txt`] = answer ?? "";
  }
  for (const [index, { input, answer }] of content.samples.entries()) {
    files[`att/twice.input${index}.txt`] = input;
    files[`att/twice.output${index}.txt`] = answer;
  }
  for (const { name, source } of content.references) files[`sol/${name}`] = source;
  if (checker.kind === "cms" && checker.program.name.startsWith("checker."))
    files[`check/${checker.program.name}`] = checker.program.files[0]?.text ?? "";
  if (task.kind === "communication") files["check/manager.cpp"] = task.manager.files[0]?.text ?? "";
  if ("graders" in task)
    layGraders(files, task.graders, task.kind === "communication" ? "stub" : "grader");
  return files;
}

function keysOf(task: Task): Record<string, unknown> {
  if (task.kind === "output-only") return { output_only: true };
  if (task.kind === "communication")
    return { num_processes: task.processes, user_io: `${task.io}_io` };
  if (task.kind !== "batch") return {};
  return { infile: task.inputFile ?? "", outfile: task.outputFile ?? "" };
}

const typeOf = (scoring: GroupScoring | undefined) => {
  if (scoring === "product") return "GroupMul";
  return scoring === "min" ? "GroupMin" : "GroupThreshold";
};

/** Tests by name, as they may be in several groups. */
function scoreKeys(groups: readonly TestGroup[]): Record<string, unknown> {
  const rows = groups.map(({ maxScore, tests, scoring }) => {
    const bound = typeof scoring === "object" && "threshold" in scoring ? [scoring.threshold] : [];
    return [maxScore, tests.join("|"), ...bound];
  });
  return { score_type: typeOf(groups[0]?.scoring), score_type_parameters: rows };
}

/** The module named as the task is made by the reader. */
function layGraders(files: Layout, graders: Graders | null, stem: string): void {
  for (const { name, text } of Object.values(graders?.hidden ?? {}).flat())
    if (name !== "twice.py") files[`sol/${name.replace(/^grader\./, `${stem}.`)}`] = text;
  for (const { name, text } of Object.values(graders?.public ?? {}).flat())
    files[`att/${name}`] = text;
}
