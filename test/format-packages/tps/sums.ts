import type { FormatPackage } from "../package.ts";
import { first, full, narrow, tests, validator } from "../sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`tests/1-0${index + 1}.in`, input],
    [`tests/1-0${index + 1}.out`, answer],
  ]),
);

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const sums: FormatPackage = {
  format: "tps",
  files: {
    "problem.json": json({
      name: "sums",
      code: "sums",
      title: "Sums",
      type: "Batch",
      time_limit: 1,
      memory_limit: 256,
      has_checker: false,
      has_grader: false,
      has_manager: false,
    }),
    "subtasks.json": json({
      global_validators: ["validator.py"],
      subtask_sensitive_validators: [],
      subtasks: {
        small: { index: 1, score: 30, validators: [] },
        large: { index: 2, score: 70, validators: [] },
      },
    }),
    "solutions.json": json({
      "full.cpp": { verdict: "model_solution" },
      "narrow.cpp": { verdict: "incorrect", except: { small: "correct" } },
      "first.py": { verdict: "incorrect" },
    }),
    "tests/mapping": [
      "small 1-01",
      "small 1-02",
      "large 1-01",
      "large 1-02",
      "large 1-03",
      "large 1-04",
      "",
    ].join("\n"),
    ...data,
    "validator/validator.py": validator(0),
    "solution/full.cpp": full,
    "solution/narrow.cpp": narrow,
    "solution/first.py": first,
  },
  inspection: { title: "Sums", tests: 4, maxScore: 100 },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
