import type { FormatPackage } from "../package.ts";
import {
  fullFunction,
  graderCpp,
  graderPython,
  header,
  lastFunction,
  narrowFunction,
  nearFunction,
  nothingFunction,
  sumFunction,
} from "../sum-function.ts";
import { tests } from "../sums.ts";
import { cmsChecker } from "../twice.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`tests/${index < 2 ? 0 : 1}-0${index + 1}.in`, input],
    [`tests/${index < 2 ? 0 : 1}-0${index + 1}.out`, answer],
  ]),
);

const subtask = (score: number, ...testcases: string[]) => JSON.stringify({ score, testcases });

export const grader: FormatPackage = {
  format: "cms-export",
  title: "graders, attachments and a checker with parts",
  files: {
    "problem.json": JSON.stringify({
      code: "sums",
      name: "Sums",
      task_type: "Batch",
      task_type_params: JSON.stringify({
        task_type_parameters_Batch_compilation: "grader",
        task_type_parameters_Batch_io_0_inputfile: "",
        task_type_parameters_Batch_io_1_outputfile: "",
      }),
      time_limit: "1.0",
      memory_limit: 256,
      score_precision: 2,
    }),
    "subtasks/01-small.json": subtask(30, "0-01", "0-02"),
    "subtasks/02-large.json": subtask(50, "0-01", "0-02", "1-03", "1-04"),
    "subtasks/03-single.json": subtask(20, "1-04"),
    ...data,
    "graders/sums.h": header,
    "graders/grader.cpp": graderCpp,
    "graders/grader.py": graderPython,
    "graders/grader.pas": "begin end.\n",
    "attachments/sums.h": header,
    "attachments/grader.cpp": graderCpp,
    "attachments/readme.txt": "Compile both together.\n",
    "checker/checker.cpp": cmsChecker,
    "statements/en.pdf": "%PDF-1.5\n",
    "solutions/model_solution/full.cpp": fullFunction,
    "solutions/correct/full.py": sumFunction,
    "solutions/partially_correct/near.py": nearFunction,
    "solutions/incorrect/narrow.cpp": narrowFunction,
    "solutions/failed/last.py": lastFunction,
    "solutions/runtime_error/dividing.py": "def sum_of(numbers):\n    return 1 // 0\n",
    "solutions/correct/boasting.py": nothingFunction,
    "solutions/unknown_verdict/nothing.py": nothingFunction,
  },
  inspection: {
    task: "batch with a grader",
    checker: "checker.cpp, cms convention",
    limits: { memoryKiB: 262_144 },
    languages: ["cpp", "python3"],
    graders: { public: ["cpp/grader.cpp", "cpp/sums.h"] },
    statements: ["en, pdf"],
    tests: 4,
    maxScore: 100,
  },
  scores: {
    "full.cpp": 100,
    "full.py": 100,
    "near.py": 65,
    "narrow.cpp": 30,
    "last.py": 20,
    "dividing.py": 0,
    "boasting.py": 0,
    "nothing.py": 0,
  },
  differing: { "boasting.py": ["verdict"] },
};
