import type { Layout } from "../../shared/testing.ts";

/** `problem.json` of a small problem, with other values for some keys; undefined leaves one out. */
export function problemJsonWith(more: Record<string, unknown> = {}): string {
  const params = JSON.stringify({ task_type_parameters_Batch_compilation: "alone" });
  const data = {
    protocol_version: 1,
    code: "twice",
    name: "Twice the Number",
    time_limit: 1.5,
    memory_limit: 256 * 2 ** 20,
    score_precision: 2,
    task_type: "Batch",
    task_type_params: params,
    ...more,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Parameters of a task type, as an export has them. */
export function paramsOf(type: string, params: Record<string, unknown>): string {
  const named = Object.entries(params).map(([key, value]) => [
    `task_type_parameters_${type}_${key}`,
    value,
  ]);
  return JSON.stringify(Object.fromEntries(named));
}

/** A problem without a fault: a sample, and two subtasks of which one contains the other. */
export const sound: Layout = {
  "problem.json": problemJsonWith(),
  "statement/en.md": "Print twice the number.\n",
  "subtasks/00-samples.json": '{"score": 0, "testcases": ["0-01"]}',
  "subtasks/01-small.json": '{"score": 30, "testcases": ["0-01", "1-01"]}',
  "subtasks/02-2^n.json": '{"score": 70, "testcases": ["0-01", "1-01", "2-01"]}',
  ...Object.fromEntries(
    ["0-01", "1-01", "2-01"].flatMap((name, index) => [
      [`tests/${name}.in`, `${index}\n`],
      [`tests/${name}.out`, `${2 * index}\n`],
    ]),
  ),
};

/** The sound problem with other keys and more files. */
export function soundWith(more: Record<string, unknown>, files: Layout = {}): Layout {
  return { ...sound, "problem.json": problemJsonWith(more), ...files };
}

/** The sound problem as a Batch task with a grader. */
export function withGraders(files: Layout): Layout {
  const params = paramsOf("Batch", { compilation: "grader" });
  return soundWith({ task_type_params: params }, files);
}

export function communication(params: Record<string, unknown>, files: Layout = {}): Layout {
  const more = { task_type: "Communication", task_type_params: paramsOf("Communication", params) };
  return soundWith(more, {
    "graders/manager.cpp": "int main() {}\n",
    "graders/stub.cpp": "int main() { return 0; }\n",
    "graders/twice.h": "int twice(int n);\n",
    ...files,
  });
}
