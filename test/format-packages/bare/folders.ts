import type { FormatPackage } from "../package.ts";
import { crashing, exact, exactCpp, nearLater, wrong } from "../twice.ts";

/** As one copies it from a page. */
const statement = `A. Twice\r
time limit per test\r
1 second\r
memory limit per test\r
256 megabytes\r
input\r
standard input\r
output\r
standard output\r
\r
Print twice as much.\r
\r
Input\r
A number of 1 to 10000.\r
\r
Output\r
Twice the number.\r
\r
Examples\r
Input\r
Copy\r
1\r
Output\r
Copy\r
2\r
Input\r
20\r
Output\r
40\r
\r
Note\r
2 is 1 and 1.`;

export const folders: FormatPackage = {
  format: "bare",
  title: "a pasted statement and folders of subtasks",
  files: {
    "statement.txt": statement,
    "subtask1/1.in": "3\r\n",
    "subtask1/1.out": "6\r\n",
    "subtask1/2.in": "50",
    "subtask1/2.out": "100",
    "subtask2/1.in": "60\n",
    "subtask2/1.ans": "120\n",
    "subtask2/10.in": "7000\n",
    "subtask2/10.ans": "14000\n",
    "subtask3/1/input.txt": "800\n",
    "subtask3/1/output.txt": "1600\n",
    "solutions/full.cpp": exactCpp,
    "solutions/full.py": exact,
    "solutions/near-later.py": nearLater,
    "solutions/crashing.py": crashing,
    "solutions/wrong.py": wrong,
    "solutions/large.py": "n = int(input())\nprint(2 * n if n > 500 else 0)\n",
  },
  inspection: {
    title: "Twice",
    limits: { cpuMs: 1000, memoryKiB: 262_144 },
    checker: "tokens, upper and lower case differ",
    samples: 2,
    tests: 5,
    groups: [
      { name: "subtask1", maxScore: 33, scoring: "min", tests: ["subtask1/1", "subtask1/2"] },
      { name: "subtask2", maxScore: 33, scoring: "min", tests: ["subtask2/1", "subtask2/10"] },
      { name: "subtask3", maxScore: 34, scoring: "min", tests: ["subtask3/1"] },
    ],
  },
  scores: {
    "full.cpp": 100,
    "full.py": 100,
    "near-later.py": 33,
    "crashing.py": 33,
    "wrong.py": 0,
    "large.py": 34,
  },
};
