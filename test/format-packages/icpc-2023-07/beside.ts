import { twiceData } from "../icpc-shared/data.ts";
import type { FormatPackage } from "../package.ts";

/** Takes from an included module what a number is to be multiplied with. */
const exact = "from factor import factor\nprint(factor * int(input()))\n";

export const beside: FormatPackage = {
  format: "icpc-2023-07",
  title: "tests beside a group, and an included module",
  files: {
    "problem.yaml": `problem_format_version: "2023-07"
type: scoring
name: Twice
languages: [python3]
limits: {time_limit: 1, memory: 256}
`,
    "statement/problem.en.md": "Print twice as much.\n",
    "include/python3/factor.py": "factor = 2\n",
    "include/default/notes.txt": "Python alone.\n",
    "data/secret/group/test_group.yaml": "score: 60\n",
    ...twiceData({ "secret/1": 1, "secret/2": 200, "secret/group/1": 3, "secret/group/2": 400 }),
    "submissions/accepted/exact.py": exact,
    "submissions/wrong_answer/narrow.py": exact.replace("int(input())", "min(99, int(input()))"),
    "submissions/run_time_error/lost.py": exact.replace("import factor", "import divisor"),
    "submissions/wrong_answer/first.py": exact.replace("int(input())", "1"),
    "submissions/submissions.yaml": `wrong_answer/*:
  score: 20
  "secret/{group,2}": {required: [WA]}
run_time_error: {score: 0, permitted: [RTE]}
`,
  },
  inspection: {
    languages: ["python3"],
    groups: [
      { name: "secret", maxScore: 40, scoring: "sum" },
      { name: "group", maxScore: 60, scoring: "pass-fail" },
    ],
  },
  scores: { "exact.py": 100, "narrow.py": 20, "first.py": 20, "lost.py": 0 },
};
