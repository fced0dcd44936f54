import type { FormatPackage } from "../package.ts";
import { exact, near, nearLater, twiceTests, wrong } from "../twice.ts";

const data = Object.fromEntries(
  twiceTests(3, 30, 9, 90, 900).flatMap(({ input, answer }, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, answer],
  ]),
);

/** A test's outcome is a cost: a tenth, and a tenth more for each by which the answer is off. */
const checker = `#!/usr/bin/env python3
import sys
answer, output = (int(open(path).read()) for path in sys.argv[2:4])
off = abs(output - answer)
print(min(1, (1 + off) / 10))
print("off by", off, file=sys.stderr)
`;

export const threshold: FormatPackage = {
  format: "cms-italian",
  title: "GroupThreshold by regular expressions, and a checker in Python",
  files: {
    "task.yaml": `name: twice
title: Twice
time_limit: 1
memory_limit: 256
n_input: 5
infile: ""
outfile: ""
score_type: GroupThreshold
score_type_parameters:
  - [30, "000|001", 0.5]
  - [70, "00[2-4]", 0.15]
`,
    ...data,
    "check/checker": checker,
    "statement/statement.md": "# Twice\r\n\r\nPrint twice as much.",
    "sol/solution.py": exact,
    "sol/near-later.py": nearLater,
    "sol/near.py": near,
    "sol/wrong.py": wrong,
  },
  inspection: {
    checker: "checker.py, cms convention",
    statements: ["it, markdown"],
    tests: 5,
    groups: [
      { maxScore: 30, scoring: "threshold 0.5", tests: ["000", "001"] },
      { maxScore: 70, scoring: "threshold 0.15", tests: ["002", "003", "004"] },
    ],
  },
  scores: { "solution.py": 100, "near-later.py": 30, "near.py": 30, "wrong.py": 0 },
};
