import type { Graders, Task } from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import type { Layout } from "../../shared/testing.ts";
import { paramsOf, problemJsonWith } from "./sound.ts";

/** A problem of this format's shape as its files. */
export function writeCmsExport(content: Content): Layout {
  const { task, limits, checker } = content;
  const files: Layout = {
    "problem.json": problemJsonWith({
      name: content.title,
      time_limit: limits.cpuMs / 1000,
      memory_limit: limits.memoryKiB * 1024,
      ...typeOf(task),
    }),
    "statements/en.md": content.statement,
  };
  for (const [index, { name, maxScore, tests }] of content.groups.entries())
    files[`subtasks/0${index}-${name}.json`] = JSON.stringify({
      score: maxScore,
      testcases: tests,
    });
  for (const { name, input, answer } of content.tests) {
    files[`tests/${name}.in`] = input;
    files[`tests/${name}.out`] = answer ?? "";
  }
  for (const { name, source } of content.references) files[`solutions/${name}`] = source;
  if (checker.kind === "cms" && checker.program.name === "checker.cpp")
    files["checker/checker.cpp"] = checker.program.files[0]?.text ?? "";
  if ("graders" in task) layGraders(files, task.graders);
  if (task.kind === "communication")
    files["graders/manager.cpp"] = task.manager.files[0]?.text ?? "";
  return files;
}

function typeOf(task: Task): Record<string, unknown> {
  if (task.kind === "output-only") return { task_type: "OutputOnly", task_type_params: "" };
  if (task.kind === "communication") {
    const params = { num_processes: task.processes };
    return { task_type: "communication", task_type_params: paramsOf("Communication", params) };
  }
  const { inputFile, outputFile, graders } =
    task.kind === "batch" ? task : { inputFile: null, outputFile: null, graders: null };
  const params = {
    compilation: graders === null ? "alone" : "grader",
    io_0_inputfile: inputFile ?? "",
    io_1_outputfile: outputFile ?? "",
  };
  return { task_type: "Batch", task_type_params: paramsOf("Batch", params) };
}

/** The module named as the task is made by the reader. */
function layGraders(files: Layout, graders: Graders | null): void {
  for (const { name, text } of Object.values(graders?.hidden ?? {}).flat())
    if (name !== "twice.py") files[`graders/${name}`] = text;
}
