import { zipSync } from "fflate";
import type { FormatPackage } from "../package.ts";
import { crashing, exact, exactCpp, wrong } from "../twice.ts";

const numbers = { "1-1": 3, "1-2": 50, "2-1": 7, "2-2": 200 };

export const patterns: FormatPackage = {
  format: "dmoj",
  title: "cases and batches by patterns of names",
  files: {
    "init.yml": `test_cases:\r
  input_format: '^data/(?P<batch>\\d+)-(?P<case>\\d+)\\.txt$'\r
  output_format: '^data/(?P<batch>\\d+)-(?P<case>\\d+)\\.solution$'\r
  case_points: [30, 70]\r
`,
    ...Object.fromEntries(
      Object.entries(numbers).flatMap(([name, number]) => [
        [`data/${name}.txt`, `${number}\n`],
        [`data/${name}.solution`, `${2 * number}\r\n`],
      ]),
    ),
    "problem.md": "Print twice as much.\r\n\r\nNothing else.",
    "solutions/full.cpp": exactCpp,
    "solutions/full.py": exact,
    "solutions/crashing.py": crashing,
    "solutions/wrong.py": wrong,
  },
  inspection: {
    checker: "dmoj_standard.cpp, testlib convention",
    statements: ["of no named language, markdown"],
    tests: 4,
    groups: [
      { name: "batch1", maxScore: 30, scoring: "min", tests: ["batch1/01", "batch1/02"] },
      { name: "batch2", maxScore: 70, scoring: "min", tests: ["batch2/01", "batch2/02"] },
    ],
  },
  scores: { "full.cpp": 100, "full.py": 100, "crashing.py": 30, "wrong.py": 0 },
};

/** The same without patterns: DMOJ's own find cases, of which two are in a batch. */
export const usualNames: FormatPackage = {
  format: "dmoj",
  title: "cases and a batch by their usual names, in an archive",
  files: {
    "init.yml": "points: 20\nbinary_data: yes\narchive: data.zip\ntest_cases: {}\n",
    "data.zip": zipSync({
      "twice.in.1": Buffer.from("3\r\n"),
      "twice.out.1": Buffer.from("6\n"),
      "twice.in.2": Buffer.from("400"),
      "twice.out.2": Buffer.from("800"),
      "3.4.in": Buffer.from("5\n"),
      "3.4.out": Buffer.from("10\n"),
      "3.5.in": Buffer.from("600\n"),
      "3.5.out": Buffer.from("1200\n"),
    }),
    "solutions/full.py": exact,
    "solutions/crashing.py": crashing,
    "solutions/wrong.py": wrong,
  },
  inspection: {
    tests: 4,
    maxScore: 60,
    groups: [
      { name: "cases1", maxScore: 40, tests: ["cases1/01", "cases1/02"] },
      { name: "batch1", maxScore: 20, tests: ["batch1/01", "batch1/02"] },
    ],
  },
  scores: { "full.py": 60, "crashing.py": 20, "wrong.py": 0 },
};
