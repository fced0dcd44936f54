import type { FormatPackage } from "../package.ts";
import { first, full, narrow, tests } from "../sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, answer],
  ]),
);

/** The second subtask contains the first, by a regular expression. */
export const sums: FormatPackage = {
  format: "cms-italian",
  files: {
    "task.yaml": `name: sums
title: Sums
time_limit: 1.0
memory_limit: 256
n_input: 4
infile: ""
outfile: ""
score_type: GroupMin
score_type_parameters: [[30, "00[01]"], [70, ".*"]]
`,
    ...data,
    "statement/statement.pdf": "%PDF-1.5\n",
    "sol/solution.cpp": full,
    "sol/narrow.cpp": narrow,
    "sol/first.py": first,
  },
  inspection: { title: "Sums", tests: 4, maxScore: 100 },
  scores: { "solution.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
