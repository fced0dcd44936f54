import { dataFiles } from "../icpc-shared/data.ts";
import { counting, guess, halving, interactor, leaving } from "../icpc-shared/guess.ts";
import type { FormatPackage } from "../package.ts";

export const interactive: FormatPackage = {
  format: "icpc-2023-07",
  title: "an interactor, and the least of groups",
  files: {
    "problem.yaml": `problem_format_version: 2023-07
type: [interactive, scoring]
name: Guess
limits: {memory: 256, time_limit: 1}
`,
    "statement/problem.en.md": "Ask, and guess.\n\n{{nextsample}}\n",
    "data/sample/1.interaction": "<16\n>? 8\n<0\n>! 3\n",
    "data/test_group.yaml": 'output_validator_args: ["16", "4"]\n',
    "data/secret/test_group.yaml": "max_score: 100\nscore_aggregation: min\n",
    "data/secret/2-large/test_group.yaml": "score_aggregation: sum\n",
    ...dataFiles({
      "secret/1-small/1": guess(3),
      "secret/1-small/2": guess(4),
      "secret/2-large/1": guess(2),
      "secret/2-large/2": guess(16),
    }),
    "input_validators/number.py": "import sys\nsys.exit(42 if 1 <= int(input()) <= 16 else 43)\n",
    "output_validator/guess/interactor.cpp": interactor,
    "submissions/accepted/halving.py": halving,
    "submissions/wrong_answer/counting.py": counting,
    "submissions/wrong_answer/guessing.py": 'print("! 3", flush=True)\n',
    "submissions/rejected/leaving.py": leaving,
    "submissions/submissions.yaml": "wrong_answer/counting.py:\n  score: 50\n",
  },
  inspection: { task: "interactive, icpc interactor guess", tests: 4, maxScore: 100 },
  scores: { "halving.py": 100, "counting.py": 50, "guessing.py": 0, "leaving.py": 0 },
};
