import type { FormatPackage } from "../package.ts";
import { first, full, narrow, tests } from "../sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`tests/0${index + 1}.in`, input],
    [`tests/0${index + 1}.out`, answer],
  ]),
);

const subtask = (index: number, score: number, testcases: string[]) =>
  `${JSON.stringify({ index, score, testcases })}\n`;

/** The second subtask contains the first. */
export const sums: FormatPackage = {
  format: "cms-export",
  files: {
    "problem.json": `${JSON.stringify({
      code: "sums",
      name: "Sums",
      task_type: "Batch",
      task_type_params: JSON.stringify({ task_type_parameters_Batch_compilation: "alone" }),
      time_limit: 1,
      memory_limit: 268_435_456,
    })}\n`,
    "subtasks/01-small.json": subtask(1, 30, ["01", "02"]),
    "subtasks/02-large.json": subtask(2, 70, ["01", "02", "03", "04"]),
    ...data,
    "solutions/full.cpp": full,
    "solutions/narrow.cpp": narrow,
    "solutions/first.py": first,
  },
  inspection: { title: "Sums", tests: 4, maxScore: 100 },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
