import type { FormatPackage } from "../package.ts";
import { cmsChecker, exactCpp } from "../twice.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The model solution makes the answers. */
export const answers: FormatPackage = {
  format: "tps",
  title: "answers alone",
  files: {
    "problem.json": json({
      name: "twice",
      title: "Twice",
      type: "OutputOnly",
      time_limit: 1,
      memory_limit: 256,
    }),
    "subtasks.json": json({
      global_validators: ["validator.py"],
      subtasks: { small: { index: 1, score: 40 }, large: { index: 2, score: 60 } },
    }),
    "solutions.json": json({ "twice.cpp": { verdict: "model_solution" } }),
    "gen/data": `@subtask small
copy manual/3.txt
manual 30.txt
@subtask large
number 9
number 900
`,
    "gen/manual/3.txt": "3\n",
    "gen/manual/30.txt": "30",
    "gen/number.c": `#include <stdio.h>
int main(int argc, char** argv) { puts(argv[argc - 1]); }
`,
    "checker/checker.cpp": cmsChecker,
    "validator/validator.py": "int(input())\n",
    "solution/twice.cpp": exactCpp,
  },
  inspection: {
    task: "output-only",
    solutions: [],
    groups: [{ tests: ["01", "02"] }, { tests: ["03", "04"] }],
  },
  scores: {},
  answers: {
    full: { outputs: { "01": "6\n", "02": "60\r\n", "03": "18", "04": "1800\n" }, score: 100 },
    near: { outputs: { "01": "6\n", "02": "60\n", "03": "19\n", "04": "1800\n" }, score: 70 },
    half: { outputs: { "01": "6\n", "02": "60\n", "03": "18\n" }, score: 40 },
    wrong: { outputs: { "01": "0\n", "04": "1800\n" }, score: 0 },
  },
};
