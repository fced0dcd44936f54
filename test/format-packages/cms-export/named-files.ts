import type { FormatPackage } from "../package.ts";
import { crashing, endless, exact, inFiles, inFilesCpp, twiceTests, wrong } from "../twice.ts";

const data = Object.fromEntries(
  twiceTests(1, 7, 77, 7000).flatMap(({ input, answer }, index) => [
    [`tests/${index}.in`, input],
    [`tests/${index}.out`, answer],
  ]),
);

const files = ["twice.in", "twice.out"] as const;
const subtask = (score: number, ...testcases: string[]) =>
  `${JSON.stringify({ index: 0, score, testcases })}\r\n`;

export const namedFiles: FormatPackage = {
  format: "cms-export",
  title: "named files, samples and other line ends",
  files: {
    "problem.json": `\uFEFF${JSON.stringify(
      {
        code: "twice",
        name: "Twice",
        task_type: "batch",
        task_type_params: {
          task_type_parameters_Batch_compilation: "alone",
          task_type_parameters_Batch_io_0_inputfile: "twice.in",
          task_type_parameters_Batch_io_1_outputfile: "twice.out",
        },
        time_limit: 0.5,
        memory_limit: 268_435_456,
      },
      null,
      2,
    ).replaceAll("\n", "\r\n")}`,
    "subtasks/00-samples.json": subtask(0, "0"),
    "subtasks/01-small.json": subtask(45, "0", "1", "2"),
    "subtasks/02-large.json": subtask(55, "0", "1", "2", "3"),
    ...data,
    "tests/0.in": "1\r\n",
    "tests/0.out": "2\r\n",
    "tests/1.in": "7",
    "tests/1.out": "14",
    "statement/index.md": "# Twice\r\n\r\nPrint twice as much.",
    "solutions/model_solution/full.cpp": inFilesCpp(...files),
    "solutions/correct/full.py": inFiles(exact, ...files),
    "solutions/runtime_error/crashing.py": inFiles(crashing, ...files),
    "solutions/time_limit/endless.py": inFiles(endless, ...files),
    "solutions/time_limit_and_runtime_error/crashing-too.py": inFiles(crashing, ...files),
    "solutions/incorrect/wrong.py": inFiles(wrong, ...files),
    "solutions/standard.py": exact,
  },
  inspection: {
    title: "Twice",
    task: "batch, files twice.in and twice.out",
    checker: "white_diff.cpp, cms convention",
    samples: 1,
    tests: 4,
    groups: [{ maxScore: 0 }, { maxScore: 45 }, { maxScore: 55 }],
  },
  scores: {
    "full.cpp": 100,
    "full.py": 100,
    "crashing.py": 45,
    "endless.py": 45,
    "crashing-too.py": 45,
    "wrong.py": 0,
    "standard.py": 0,
  },
};
