import type { FormatPackage } from "../package.ts";
import { cmsChecker, twiceTests } from "../twice.ts";

const data = Object.fromEntries(
  twiceTests(3, 30, 9, 900).flatMap(({ input, answer }, index) => [
    [`tests/0${index}.in`, input],
    [`tests/0${index}.out`, answer],
  ]),
);

export const answers: FormatPackage = {
  format: "cms-export",
  title: "answers alone",
  files: {
    "problem.json": JSON.stringify({ code: "twice", name: "Twice", task_type: "OutputOnly" }),
    "subtasks/01-small.json": JSON.stringify({ score: 40, testcases: ["00", "01"] }),
    "subtasks/02-large.json": JSON.stringify({ score: 60, testcases: ["02", "03"] }),
    ...data,
    "checker/checker.cpp": cmsChecker,
  },
  inspection: { task: "output-only", languages: [], solutions: [], tests: 4, maxScore: 100 },
  scores: {},
  answers: {
    full: { outputs: { "00": "6\n", "01": "60\r\n", "02": "18", "03": "1800\n" }, score: 100 },
    near: { outputs: { "00": "6\n", "01": "60\n", "02": "19\n", "03": "1800\n" }, score: 70 },
    half: { outputs: { "00": "6\n", "01": "60\n", "02": "18\n" }, score: 40 },
    wrong: { outputs: { "00": "0\n", "03": "1800\n" }, score: 0 },
  },
};
