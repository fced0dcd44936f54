import type { FormatPackage } from "../package.ts";
import { first, full, narrow, tests } from "../sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`${index + 1}.in`, input],
    [`${index + 1}.out`, answer],
  ]),
);

export const sums: FormatPackage = {
  format: "bare",
  files: {
    "problem.yaml": `title: Sums
time_limit: 1
memory_limit: 256
groups:
  - {name: small, points: 30, tests: ["1", "2"], scoring: min}
  - {name: large, points: 70, tests: ["3", "4"], scoring: min}
`,
    ...data,
    "solutions/full.cpp": full,
    "solutions/narrow.cpp": narrow,
    "solutions/first.py": first,
  },
  inspection: { title: "Sums", tests: 4, maxScore: 100 },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
