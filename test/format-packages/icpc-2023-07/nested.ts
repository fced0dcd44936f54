import { rangeValidator, twiceData } from "../icpc-shared/data.ts";
import type { FormatPackage } from "../package.ts";
import { crashing, endless, exact, near, nearLater } from "../twice.ts";

/**
 * An answer that is off by one is wrong where it is called with the word `strict`, else worth
 * the points that it is called with, or half of what the test is worth.
 */
const validator = `import sys
wanted, words = int(open(sys.argv[2]).read()), sys.stdin.read().split()
off = abs(int(words[0]) - wanted) if len(words) == 1 else 9
if off > (0 if sys.argv[4:] == ["strict"] else 1):
    sys.exit(43)
if off == 1:
    name, text = ["score.txt", sys.argv[4]] if sys.argv[4:] else ["score_multiplier.txt", "0.5"]
    open(sys.argv[3] + name, "w").write(text)
sys.exit(42)
`;

const taking = (seconds: number) => `import time
n = int(input())
while n == 1 and time.process_time() < ${seconds}:
    pass
`;

/** Tells the time limit: half a second. */
const busy = `${taking(0.15)}print(2 * n + 2 * (n > 100))\n`;

/** Would make it longer. */
const late = `${taking(0.3)}print(2 * n)\n`;

/** Groups in groups; and no time limit, as submissions.yaml tells by which solutions it is. */
export const nested: FormatPackage = {
  format: "icpc-2023-07",
  title: "groups in groups, and no time limit",
  files: {
    "problem.yaml": `problem_format_version: 2023-07
type: [scoring]
name: Twice
limits:
  memory: 256
  time_multipliers: {ac_to_time_limit: 2, time_limit_to_tle: 1.5}
  time_resolution: 0.25
`,
    "problem_statement/problem.en.tex": "\\problemname{Twice}\nPrint twice as much.\n",
    "data/secret/test_group.yaml": `scoring: {score: 100, aggregation: sum}
input_validator_args: 1 9000
`,
    "data/secret/1-tree/test_group.yaml": "score: 60\naggregation: sum\n",
    "data/secret/1-tree/a/test_group.yaml": "score: 20\noutput_validator_args: strict\n",
    "data/secret/1-tree/b/test_group.yaml": "score: 25\naggregation: min\n",
    "data/secret/2-least/test_group.yaml":
      "max_score: 40\nscore_aggregation: min\noutput_validator_args: 10\n",
    ...twiceData({
      "sample/1": 5,
      "secret/1-tree/a/1": 1,
      "secret/1-tree/a/2": 200,
      "secret/1-tree/b/1": 3,
      "secret/1-tree/b/2": 400,
      "secret/1-tree/c": 50,
      "secret/2-least/1": 6,
      "secret/2-least/2": 7000,
    }),
    "data/sample/test_group.yaml": "input_validator_args: [1, 5]\n",
    "input_validators/range.py": rangeValidator,
    "output_validator/compare.py": validator,
    "submissions/accepted/exact.py": exact,
    "submissions/accepted/late.py": late,
    "submissions/parts/near.py": near,
    "submissions/parts/near-later.py": nearLater,
    "submissions/run_time_error/crashing.py": crashing,
    "submissions/time_limit_exceeded/endless.py": endless,
    "submissions/wrong_answer/busy.py": busy,
    "submissions/submissions.yaml": `"accepted/late.*":
  use_for_time_limit: false
wrong_answer/busy.py:
  use_for_time_limit: lower
  score: 15
  model_solution: false
  "secret/*/c": {permitted: [AC]}
"parts/*":
  permitted: [AC, WA]
  score: [0, 99]
parts/near.py:
  secret/1-tree/a: {required: [WA]}
  secret/1-tree: {score: 20}
  secret/2-least: {score: 10}
"{run_time_error,time_limit_exceeded}/*.py":
  secret: {score: [15, 60]}
`,
  },
  inspection: {
    limits: { cpuMs: 500 },
    tests: 7,
    groups: [
      { name: "1-tree", maxScore: 60 },
      { name: "2-least", maxScore: 40, scoring: "min" },
    ],
  },
  scores: {
    "exact.py": 100,
    "late.py": 100,
    "near.py": 30,
    "near-later.py": 37.5,
    "crashing.py": 15,
    "endless.py": 60,
    "busy.py": 15,
  },
};
