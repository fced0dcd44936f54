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

export const sums: FormatPackage = {
  format: "icpc-2023-07",
  files: {
    "problem.yaml": `problem_format_version: 2023-07-draft
type: scoring
name: Sums
uuid: 5ca6ba5b-36d5-4eff-8aa7-d967cbc4375e
limits:
  time_limit: 1
  memory: 256
`,
    "statement/problem.en.md": "# Sums\n\nPrint the sum.\n",
    "data/sample/1.in": tests[0].input,
    "data/sample/1.ans": tests[0].answer,
    "data/secret/1-small/test_group.yaml": "scoring:\n  score: 30\n",
    "data/secret/2-large/test_group.yaml": "scoring:\n  score: 70\n",
    ...data,
    "input_validators/validator.py": validator(42),
    "submissions/accepted/full.cpp": full,
    "submissions/wrong_answer/narrow.cpp": narrow,
    "submissions/wrong_answer/first.py": first,
    "submissions/submissions.yaml": `accepted:
  score: 100
wrong_answer/narrow.cpp:
  score: 30
  secret/1-small:
    permitted: [AC]
wrong_answer/first.py:
  score: 0
`,
  },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
