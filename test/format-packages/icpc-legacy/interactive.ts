import type { FormatPackage } from "../package.ts";
import { dataFiles } from "../icpc-shared/data.ts";
import { counting, guess, halving, interactor, leaving } from "../icpc-shared/guess.ts";

const group = "grader_flags: min\naccept_score: 50\n";
export const interactive: FormatPackage = {
  format: "icpc-legacy",
  title: "an interactor",
  files: {
    "problem.yaml": `name: Guess
type: scoring
validation: custom interactive
validator_flags: 16 4
limits: {memory: 256, time_limit: 1}
`,
    "problem_statement/problem.en.tex": "\\problemname{Guess}\n\nAsk, and guess.\n",
    "data/testdata.yaml": "on_reject: continue\ngrader_flags: ignore_sample\n",
    "data/sample/1.interaction": "<16\n>? 8\n<0\n>! 3\n",
    "data/secret/testdata.yaml": "grader_flags: accept_if_any_accepted\n",
    "data/secret/1-small/testdata.yaml": group,
    "data/secret/2-large/testdata.yaml": group,
    ...dataFiles({
      "sample/1": guess(3),
      "secret/1-small/1": guess(3),
      "secret/1-small/2": guess(4),
      "secret/2-large/1": guess(9),
      "secret/2-large/2": guess(16),
    }),
    "input_validators/number.py": "import sys\nsys.exit(42 if 1 <= int(input()) <= 16 else 43)\n",
    "output_validators/interactor.cpp": interactor,
    "submissions/accepted/halving.py": halving,
    "submissions/partially_accepted/counting.py": `# @EXPECTED_SCORE@: 50\n${counting}`,
    "submissions/wrong_answer/guessing.py": 'print("! 3", flush=True)\n',
    "submissions/talk/leaving.py": `# @EXPECTED_RESULTS@: RUN-ERROR, WRONG-ANSWER\n${leaving}`,
  },
  inspection: { samples: 0, tests: 4, maxScore: 100 },
  scores: { "halving.py": 100, "counting.py": 50, "guessing.py": 0, "leaving.py": 0 },
};
