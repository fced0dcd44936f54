import type { FormatPackage } from "../package.ts";
import {
  fullFunction,
  graderCpp,
  graderPython,
  header,
  lastFunction,
  narrowFunction,
  nothingFunction,
  sumFunction,
} from "../sum-function.ts";
import { tests } from "../sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`tests/0-0${index + 1}.in`, input],
    [`tests/0-0${index + 1}.out`, answer],
  ]),
);

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Tests that `tps gen` made. The last one lacks its last newline, as its answer does. */
export const grader: FormatPackage = {
  format: "tps",
  title: "graders in C++ and Python",
  files: {
    "problem.json": json({
      name: "sums",
      title: "Sums",
      type: "Batch",
      time_limit: 1,
      memory_limit: 256,
      has_checker: false,
      has_grader: true,
    }),
    "subtasks.json": json({
      subtasks: {
        small: { index: 1, score: 30 },
        large: { index: 2, score: 45 },
        single: { index: 3, score: 25 },
      },
    }),
    "solutions.json": json({
      "full.cpp": { verdict: "model_solution" },
      "full.py": { verdict: "correct" },
      "narrow.cpp": { verdict: "incorrect", except: { small: "correct" } },
      "last.py": { verdict: "incorrect", except: { single: "correct" } },
      "nothing.py": { verdict: "failed" },
    }),
    "tests/mapping": [
      "small 0-01",
      "small 0-02",
      "large 0-01",
      "large 0-02",
      "large 0-03",
      "single 0-04",
    ].join("\r\n"),
    ...data,
    "tests/0-01.in": "2\r\n1 2\r\n",
    "tests/0-01.out": "3\r\n",
    "tests/0-04.in": "1\n-3000000000",
    "tests/0-04.out": "-3000000000",
    "grader/cpp/sums.h": header.replace("\n", "\n// BEGIN SECRET\n#define SEED 7\n// END SECRET\n"),
    "grader/cpp/grader.cpp": graderCpp,
    "grader/py/grader.py": graderPython,
    "public/cpp/grader.cpp": graderCpp,
    "public/cpp/sums.cpp": fullFunction,
    "public/py/grader.py": graderPython,
    "solution/full.cpp": fullFunction,
    "solution/full.py": sumFunction,
    "solution/narrow.cpp": narrowFunction,
    "solution/last.py": lastFunction,
    "solution/nothing.py": nothingFunction,
  },
  inspection: {
    task: "batch with a grader",
    checker: "white_diff.cpp, cms convention",
    languages: ["cpp", "python3"],
    graders: { public: ["cpp/grader.cpp", "cpp/sums.h", "python3/grader.py"] },
    tests: 4,
    maxScore: 100,
  },
  scores: { "full.cpp": 100, "full.py": 100, "narrow.cpp": 30, "last.py": 25, "nothing.py": 0 },
};
