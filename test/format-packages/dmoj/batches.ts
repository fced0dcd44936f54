import type { FormatPackage } from "../package.ts";
import { crashing, exact, exactCpp, nearLater, wrong } from "../twice.ts";

const numbers = [1, 2, 3, 40, 500, 6, 70, 800];

const entry = (index: number) => `{in: data/${index}.in, out: data/${index}.out}`;

/** Nothing counts after a failed case of no points, the first one. */
export const batches: FormatPackage = {
  format: "dmoj",
  title: "points, batches and dependencies",
  files: {
    "init.yml": `test_cases:
  - {in: data/0.in, out: data/0.out, points: 0}
  - {in: data/1.in, out: data/1.out, points: 5}
  - {in: data/4.in, out: data/4.out, points: 7}
  - points: 20
    batched:
      - ${entry(2)}
      - ${entry(3)}
  - points: 30
    batched: [${entry(4)}, ${entry(5)}]
  - points: 38
    dependencies: [1, 2]
    batched:
      - ${entry(6)}
  - points: 1.5
    dependencies: [1]
    batched:
      - ${entry(6)}
      - {in: data/7.in, out: data/7.out, points: 1.5}
`,
    ...Object.fromEntries(
      numbers.flatMap((number, index) => [
        [`data/${index}.in`, index === 2 ? `${number}` : `${number}\n`],
        [`data/${index}.out`, index === 3 ? `${2 * number}\r\n` : `${2 * number}`],
      ]),
    ),
    "solutions/full.cpp": exactCpp,
    "solutions/full.py": exact,
    "solutions/near-later.py": nearLater,
    "solutions/crashing.py": crashing,
    "solutions/not-zero.py": "n = int(input())\nprint(2 * n if n > 1 else 0)\n",
    "solutions/even.py": "n = int(input())\nprint(2 * n if n != 3 else 0)\n",
    "solutions/wrong.py": wrong,
  },
  inspection: {
    tests: 10,
    maxScore: 101.5,
    groups: [
      { name: "cases1", maxScore: 0, scoring: "pass-fail", requires: [] },
      { name: "cases2", maxScore: 12, scoring: "a share for each test", requires: ["cases1"] },
      { name: "batch1", maxScore: 20, scoring: "min", requires: ["cases1"] },
      { name: "batch2", maxScore: 30, requires: ["cases1"] },
      { name: "batch3", maxScore: 38, requires: ["cases1", "batch1", "batch2"] },
      { name: "batch4", maxScore: 1.5, requires: ["cases1", "batch1"] },
    ],
  },
  scores: {
    "full.cpp": 101.5,
    "full.py": 101.5,
    "near-later.py": 25,
    "crashing.py": 25,
    "not-zero.py": 0,
    "even.py": 42,
    "wrong.py": 0,
  },
};
