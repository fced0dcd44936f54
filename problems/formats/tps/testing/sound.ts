import type { Layout } from "../../shared/testing.ts";

type Keys = Record<string, unknown>;

/** A JSON file with one key a line, and other values for some keys; undefined leaves one out. */
export function json(data: Keys, more: Keys = {}): string {
  return `${JSON.stringify({ ...data, ...more }, null, 2)}\n`;
}

const problem = {
  name: "twice",
  code: "twice",
  title: "Twice the Number",
  memory_limit: 256,
  time_limit: 1.5,
  type: "Batch",
  has_grader: false,
  has_checker: false,
};

const subtasks = {
  global_validators: [],
  subtasks: {
    full: { index: 2, score: 70, validators: [] },
    samples: { index: 0, score: 0 },
    "2^n": { index: 1, score: 30 },
  },
};

/** A problem without a fault: a sample, and two subtasks of which one contains the other. */
export const sound: Layout = {
  "problem.json": json(problem),
  "subtasks.json": json(subtasks),
  "solutions.json": "{}\n",
  "statement/index.md": "# Twice the Number\n",
  "gen/data": "@subtask samples\nmanual 1.in\n",
  "tests/mapping": "samples 0-01\n2^n 0-01\n2^n 1-01\nfull 0-01\nfull 1-01\nfull 2-01\n",
  "tests/gen_summary": "0-01 line\n",
  ...Object.fromEntries(
    ["0-01", "1-01", "2-01"].flatMap((name, index) => [
      [`tests/${name}.in`, `${index}\n`],
      [`tests/${name}.out`, `${2 * index}\n`],
    ]),
  ),
};

export function withProblem(more: Keys, files: Layout = {}): Layout {
  return { ...sound, "problem.json": json(problem, more), ...files };
}

export function withSubtasks(more: Keys, files: Layout = {}): Layout {
  return { ...sound, "subtasks.json": json(subtasks, more), ...files };
}

export function withSolutions(solutions: Keys, files: Layout = {}): Layout {
  return { ...sound, "solutions.json": json(solutions), ...files };
}

export function withMapping(mapping: string): Layout {
  return { ...sound, "tests/mapping": mapping };
}

const main = "int main() { return 0; }\n";

/** One with a grader and a checker; without a subtask of no points, which graders keep secret. */
export const soundPrograms: Layout = {
  ...sound,
  "problem.json": json(problem, { has_grader: true, has_checker: true }),
  "subtasks.json": json(subtasks, {
    subtasks: Object.fromEntries(
      ["samples", "2^n", "full"].map((name, index) => [name, { index, score: 10 }]),
    ),
  }),
  "grader/cpp/grader.cpp": main,
  "grader/cpp/twice.h": "int twice(int n);\n",
  "checker/checker.cpp": main,
};
