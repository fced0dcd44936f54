import type { FormatPackage } from "./package.ts";
import { first, full, narrow, tests, validator } from "./sums.ts";

const names = ["small/1", "small/2", "large/1", "large/2"] as const;
const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`data/secret/${names[index]}.in`, input],
    [`data/secret/${names[index]}.ans`, answer],
  ]),
);

const expected = (comment: string, score: number, text: string) =>
  `${comment} @EXPECTED_SCORE@: ${score}\n${text}`;

export const icpcLegacy: FormatPackage = {
  format: "icpc-legacy",
  files: {
    "problem.yaml": `name: Sums
type: scoring
limits:
  memory: 256
grading:
  show_test_data_groups: true
`,
    "problem_statement/problem.en.tex": "\\problemname{Sums}\nPrint the sum of the numbers.\n",
    "data/sample/1.in": tests[0].input,
    "data/sample/1.ans": tests[0].answer,
    "data/testdata.yaml": "grading: default\ngrader_flags: ignore_sample\n",
    "data/secret/testdata.yaml": "grading: default\ngrader_flags: sum\nrange: 0 100\n",
    "data/secret/small/testdata.yaml":
      "on_reject: break\naccept_score: 30\nrange: 0 30\ngrader_flags: min\n",
    "data/secret/large/testdata.yaml":
      "on_reject: break\naccept_score: 70\nrange: 0 70\ngrader_flags: min\n",
    ...data,
    "input_format_validators/validate.py": validator(42),
    "submissions/accepted/full.cpp": expected("//", 100, full),
    "submissions/partially_accepted/narrow.cpp": expected("//", 30, narrow),
    "submissions/wrong_answer/first.py": first,
  },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
