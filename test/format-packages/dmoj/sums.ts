import type { FormatPackage } from "../package.ts";
import { first, full, narrow, tests } from "../sums.ts";

export const sums: FormatPackage = {
  format: "dmoj",
  files: {
    "init.yml": `test_cases:
  - points: 30
    batched:
      - {in: small.1.in, out: small.1.out}
      - {in: small.2.in, out: small.2.out}
  - points: 70
    batched:
      - {in: large.1.in, out: large.1.out}
      - {in: large.2.in, out: large.2.out}
`,
    "small.1.in": tests[0].input,
    "small.1.out": tests[0].answer,
    "small.2.in": tests[1].input,
    "small.2.out": tests[1].answer,
    "large.1.in": tests[2].input,
    "large.1.out": tests[2].answer,
    "large.2.in": tests[3].input,
    "large.2.out": tests[3].answer,
    "solutions/full.cpp": full,
    "solutions/narrow.cpp": narrow,
    "solutions/first.py": first,
  },
  inspection: { tests: 4, maxScore: 100 },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
