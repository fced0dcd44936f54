import { twiceData } from "../icpc-shared/data.ts";
import type { FormatPackage } from "../package.ts";
import { crashing, exact, nearLater } from "../twice.ts";

/** Without flags a test is worth a point, samples count, and one that fails leaves nothing. */
export const plain: FormatPackage = {
  format: "icpc-legacy",
  title: "points without any flags of the grader",
  files: {
    "problem.yaml": `type: scoring
name: Twice
limits: {time_limit: 1, memory: 256}
grading:
  accept_score: 2.5
`,
    "problem.en.md": "Print twice as much.\n",
    ...twiceData({ "sample/1": 1, "secret/1": 20, "secret/2": 30, "secret/3": 400 }),
    "submissions/accepted/exact.py": exact,
    "submissions/wrong_answer/near-later.py": `# @EXPECTED_SCORE@: 0\n${nearLater}`,
    "submissions/partially_accepted/boasting.py": `# @EXPECTED_SCORE@: 7.5\n${crashing}`,
  },
  inspection: { samples: 1, tests: 4, groups: [{ name: "data", maxScore: 10 }] },
  scores: { "exact.py": 10, "near-later.py": 0, "boasting.py": 0 },
  differing: { "boasting.py": ["score"] },
};

const any = "on_reject: continue\ngrader_flags: accept_if_any_accepted\n";

export const oneOfTwo: FormatPackage = {
  format: "icpc-legacy",
  title: "groups of which one must be accepted, and the samples",
  files: {
    "problem.yaml": "problem_format_version: legacy-icpc\nname: Twice\n",
    ".timelimit": "1",
    "problem_statement/problem.en.tex": "\\problemname{Twice}\nPrint $2n$.\n",
    "data/secret/testdata.yaml": any,
    "data/secret/1-small/testdata.yaml": "grader_flags: worst_error\n",
    "data/secret/2-large/testdata.yaml": "on_reject: break\ngrader_flags: first_error\n",
    ...twiceData({
      "sample/1": 2,
      "secret/1-small/1": 3,
      "secret/1-small/2": 40,
      "secret/2-large/1": 500,
      "secret/2-large/2": 600,
    }),
    "submissions/accepted/exact.py": exact,
    "submissions/mixed/crashing.py": `# @EXPECTED_RESULTS@: RUN-ERROR, CORRECT\n${crashing}`,
    "submissions/wrong_answer/few.py": "n = int(input())\nprint(2 * n * (n in (2, 3, 500)))\n",
    "submissions/wrong_answer/large.py": "n = int(input())\nprint(2 * n * (n >= 500))\n",
  },
  inspection: { samples: 1, tests: 5, maxScore: 100 },
  scores: { "exact.py": 100, "crashing.py": 100, "few.py": 0, "large.py": 0 },
};
