import { dataFiles } from "../icpc-shared/data.ts";
import type { FormatPackage } from "../package.ts";

/** Multiplies with the first argument, and adds what a file says that only some tests have. */
const exact = `import os, sys
bonus = int(open("bonus.txt").read()) if os.path.exists("bonus.txt") else 0
print(int(sys.argv[1]) * int(input()) + bonus)
`;

const exactCpp = `#include <cstdio>
#include <cstdlib>
int main(int argc, char** argv) {
  int n, bonus = 0;
  std::FILE* file = std::fopen("bonus.txt", "r");
  if (file && std::fscanf(file, "%d", &bonus) != 1) return 1;
  if (argc != 2 || std::scanf("%d", &n) != 1) return 2;
  std::printf("%d\\n", std::atoi(argv[1]) * n + bonus);
}
`;

const test = (input: number, answer: number) => ({ input: `${input}\n`, answer: `${answer}\n` });

/** It may be given the program's arguments too. */
const validator = `import sys
least, most = map(int, sys.argv[1:3])
sys.exit(42 if least <= int(input()) <= most else 43)
`;

export const args: FormatPackage = {
  format: "icpc-2023-07",
  title: "arguments and files of tests, and groups that require others",
  files: {
    "problem.yaml": `problem_format_version: 2023-07-draft
type: scoring
name: {en: Times, de: Mal}
uuid: 8ee7605d-8a1e-4bd2-a17c-15c3d49a8f2c
credits: {authors: Somebody}
languages: [cpp, python3, kotlin]
limits: {time_limit: 1.0, memory: 256, output: 1}
`,
    "statement/problem.en.md": "Multiply by the *argument*.\n",
    "statement/problem.de.md": "Multipliziere mit dem Argument.\n",
    "data/test_group.yaml": `args: ["2"]
input_validator_args: [1, 9]
output_validator_args: []
`,
    "data/secret/test_group.yaml": "max_score: 100\n",
    "data/secret/1-first/test_group.yaml": `scoring:
  score: 20
  require_pass: sample
`,
    "data/secret/2-second/test_group.yaml": `max_score: 50
score_aggregation: sum
require_pass: [secret/1-first, sample]
input_validator_args: {range: [1, 100]}
`,
    "data/secret/2-second/1.yaml": `args: ["4"]
output_validator_args: float_tolerance 0.5
`,
    "data/secret/2-second/2.files/bonus.txt": "100\n",
    "data/secret/3-third/testdata.yaml": `scoring: {aggregation: min}
args: "10"
`,
    ...dataFiles({
      "sample/1": test(3, 6),
      "secret/1-first/1": test(5, 10),
      "secret/1-first/2": test(7, 21),
      "secret/2-second/1": test(10, 40),
      "secret/2-second/2": test(8, 116),
      "secret/3-third/1": test(6, 60),
      "secret/3-third/2": test(12, 120),
    }),
    "data/secret/1-first/2.args": "3\n",
    "input_validators/range.py": validator,
    "submissions/accepted/exact.py": exact,
    "submissions/accepted/exact.cpp": exactCpp,
    "submissions/accepted/vague.py": exact.replace(
      "+ bonus)",
      '+ bonus, end=".25" if sys.argv[1] == "4" else "")',
    ),
    "submissions/partly/no-bonus.py": "import sys\nprint(int(sys.argv[1]) * int(input()))\n",
    "submissions/partly/low.py": exact.replace("* int(input())", "* min(10, int(input()))"),
    "submissions/partly/twice.py": "print(2 * int(input()))\n",
    "submissions/partly/misses-sample.py": `n = int(input())\nassert n != 3\nprint(10 * n)\n`,
    "submissions/submissions.yaml": `accepted:
  score: 100
partly/no-bonus.py:
  score: 75
  required: [WA]
  permitted: [AC, WA]
  secret/2-second: {score: 25}
  secret/2-second/2: {required: [WA]}
  "secret/{1,3}-*": {permitted: [AC]}
"partly/{low,twice}.*":
  score: [0, 70]
  secret/3-third/2: {permitted: [WA]}
partly/low.py:
  secret/3-third: {score: 0}
  secret/1-first: {score: [20, 20], permitted: [AC]}
partly/misses-*:
  score: 30
  secret/1-first: {score: 0}
`,
  },
  inspection: {
    languages: ["cpp", "python3"],
    samples: 1,
    groups: [
      { name: "sample", maxScore: 0 },
      { name: "1-first", maxScore: 20, scoring: "pass-fail", requires: ["sample"] },
      { name: "2-second", maxScore: 50, scoring: "sum", requires: ["1-first", "sample"] },
      { name: "3-third", maxScore: 30, scoring: "min", requires: [] },
    ],
  },
  scores: {
    "exact.py": 100,
    "exact.cpp": 100,
    "vague.py": 100,
    "no-bonus.py": 75,
    "low.py": 70,
    "twice.py": 0,
    "misses-sample.py": 30,
  },
  rejected: ["rejected 2"],
  lost: ["sample", "1-first", "2-second", "3-third"].map(
    (group) => `the validator range.py is also given the program's arguments in ${group}`,
  ),
};
