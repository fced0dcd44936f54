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
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, answer],
  ]),
);

export const grader: FormatPackage = {
  format: "cms-italian",
  title: "graders in C++ and Python, with points by test",
  files: {
    "task.yaml": `name: sums
title: Sums
time_limit: 1
memory_limit: 256
n_input: 4
infile: ""
outfile: ""
score_type: Sum
score_type_parameters: 25
primary_language: en
`,
    ...data,
    "statement/english.pdf": "%PDF-1.5\n",
    "sol/sums.h": header,
    "sol/grader.cpp": graderCpp,
    "sol/grader.py": graderPython,
    "sol/solution.cpp": fullFunction,
    "sol/solution.py": sumFunction,
    "sol/narrow.cpp": narrowFunction,
    "sol/last.py": lastFunction,
    "sol/nothing.py": nothingFunction,
    "sol/template.cpp": '#include "sums.h"\n',
    "att/sums.h": header,
    "att/grader.cpp": graderCpp,
    "att/sums.input0.txt": tests[0].input,
    "att/sums.output0.txt": tests[0].answer,
  },
  inspection: {
    task: "batch with a grader",
    languages: ["cpp", "python3"],
    graders: {
      hidden: ["cpp/grader.cpp", "cpp/sums.h", "python3/grader.py", "python3/sums.py"],
      public: ["cpp/grader.cpp", "cpp/sums.h"],
    },
    statements: ["en, pdf"],
    samples: 1,
    maxScore: 100,
    groups: [{ name: "tests", scoring: "sum", tests: ["000", "001", "002", "003"] }],
  },
  scores: {
    "solution.cpp": 100,
    "solution.py": 100,
    "narrow.cpp": 50,
    "last.py": 25,
    "nothing.py": 0,
  },
};
