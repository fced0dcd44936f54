import type { FormatPackage } from "../package.ts";
import { full, narrow, tests, validator } from "../sums.ts";

/** A folder within a group, constants in the statement, and a time limit that solutions tell. */
export const scoring: FormatPackage = {
  format: "icpc-2025-09",
  title: "icpc-scoring",
  files: {
    "problem.yaml": `problem_format_version: 2025-09
type: scoring
name: Sums
uuid: 9a2b1d54-7f0e-4f0d-9a44-0d9f5c3a7c11
license: public domain
constants: { most: 3 }
limits:
  memory: 256
  time_resolution: 0.5
`,
    "statement/problem.en.md": "Print the sum of at most {{most}} numbers.\n",
    "data/sample/1.in": tests[0].input,
    "data/sample/1.ans": tests[0].answer,
    "data/secret/small/test_group.yaml": "max_score: 30\nscore_aggregation: pass-fail\n",
    "data/secret/small/1.in": tests[0].input,
    "data/secret/small/1.ans": tests[0].answer,
    "data/secret/small/more/2.in": tests[1].input,
    "data/secret/small/more/2.ans": tests[1].answer,
    "data/secret/wide/test_group.yaml":
      "max_score: 70\nscore_aggregation: min\nrequire_pass: [sample, secret/small]\n",
    "data/secret/wide/1.in": tests[2].input,
    "data/secret/wide/1.ans": tests[2].answer,
    "data/secret/wide/2.in": tests[3].input,
    "data/secret/wide/2.ans": tests[3].answer,
    "input_validators/validate.py": validator(42),
    "submissions/accepted/full.cpp": full,
    "submissions/partially_accepted/narrow.cpp": narrow,
    "submissions/submissions.yaml": "partially_accepted/narrow.cpp: { score: [20, 40] }\n",
  },
  scores: { "full.cpp": 100, "narrow.cpp": 30 },
};
