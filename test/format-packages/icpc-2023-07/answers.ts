import { zipSync } from "fflate";
import { twiceData } from "../icpc-shared/data.ts";
import type { FormatPackage } from "../package.ts";

const archive = (outputs: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, Buffer.from(text)])),
  );

export const answers: FormatPackage = {
  format: "icpc-2023-07",
  title: "answers alone",
  files: {
    "problem.yaml": `problem_format_version: 2023-07
type: [scoring, submit-answer]
name: Twice
`,
    "statement/problem.en.md": "Send twice as much.\n",
    "data/secret/a/test_group.yaml": "max_score: 40\n",
    "data/secret/b/test_group.yaml": "max_score: 60\nscore_aggregation: sum\n",
    ...twiceData({ "secret/a/1": 3, "secret/b/1": 9, "secret/b/2": 900 }),
    "input_validators/number.py": "import sys\nint(input())\nsys.exit(42)\n",
    "submissions/accepted/full.zip": archive({
      "a/1.out": "6\n",
      "b/1.out": "18",
      "b/2.out": "1800\r\n",
    }),
    "submissions/wrong_answer/half.zip": archive({ "a/1.out": "6\n", "b/1.out": "18\n" }),
    "submissions/submissions.yaml": "wrong_answer/half.zip:\n  score: 70\n",
  },
  inspection: { task: "output-only", tests: 3, maxScore: 100 },
  scores: { "full.zip": 100, "half.zip": 70 },
};
