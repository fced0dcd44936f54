import type { FormatPackage } from "../package.ts";
import { cmsChecker, twiceTests } from "../twice.ts";

const data = Object.fromEntries(
  twiceTests(3, 30, 9, 900).flatMap(({ input, answer }, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, answer],
  ]),
);

export const answers: FormatPackage = {
  format: "cms-italian",
  title: "answers alone",
  files: {
    "task.yaml": `name: twice
title: Twice
output_only: true
n_input: 4
score_type: GroupMin
score_type_parameters: [[40, 2], [60, 2]]
`,
    ...data,
    "check/checker.cpp": cmsChecker,
    "statement/statement.pdf": "%PDF-1.5\n",
  },
  inspection: { task: "output-only", languages: [], solutions: [], tests: 4, maxScore: 100 },
  scores: {},
  answers: {
    full: { outputs: { "000": "6\n", "001": "60\r\n", "002": "18", "003": "1800\n" }, score: 100 },
    near: { outputs: { "000": "6\n", "001": "60\n", "002": "19\n", "003": "1800\n" }, score: 70 },
    half: { outputs: { "000": "6\n", "001": "60\n", "002": "18\n" }, score: 40 },
    wrong: { outputs: { "000": "0\n", "003": "1800\n" }, score: 0 },
  },
};
