import type { FormatPackage } from "../package.ts";
import { first, full, narrow, tests, validator } from "../sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => {
    const place = `data/secret/${index < 2 ? "1-small" : "2-large"}/${index + 1}`;
    return [
      [`${place}.in`, input],
      [`${place}.ans`, answer],
    ];
  }),
);

const group = (points: number) => `on_reject: break
grader_flags: min
accept_score: ${points}
range: 0 ${points}
`;

export const sums: FormatPackage = {
  format: "icpc-legacy",
  files: {
    "problem.yaml": "name: Sums\ntype: scoring\nvalidation: default\nlimits:\n  memory: 256\n",
    ".timelimit": "1\n",
    "problem_statement/problem.en.tex": "\\problemname{Sums}\n\nPrint the sum.\n",
    "data/testdata.yaml": "on_reject: continue\nrange: 0 100\ngrader_flags: ignore_sample\n",
    "data/sample/1.in": tests[0].input,
    "data/sample/1.ans": tests[0].answer,
    "data/secret/testdata.yaml": "range: 0 100\ngrader_flags: first_error accept_if_any_accepted\n",
    "data/secret/1-small/testdata.yaml": group(30),
    "data/secret/2-large/testdata.yaml": group(70),
    ...data,
    "input_validators/validator.py": validator(42),
    "submissions/accepted/full.cpp": full,
    "submissions/partially_accepted/narrow.cpp": narrow,
    "submissions/wrong_answer/first.py": first,
  },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
