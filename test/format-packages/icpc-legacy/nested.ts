import type { FormatPackage } from "../package.ts";
import { crashing, endless, exact, exactCpp, near } from "../twice.ts";
import { rangeValidator, twiceData } from "../icpc-shared/data.ts";

/** Wrong below 100. */
const later = "n = int(input())\nprint(2 * n if n >= 100 else -7)\n";

/** Each group counts in a way of its own; keys that it lacks are those of `data/secret`. */
export const nested: FormatPackage = {
  format: "icpc-legacy",
  title: "groups in groups, with all modes of the default grader",
  files: {
    "problem.yaml": `problem_format_version: legacy
name: {en: Twice, sv: Dubbelt}
type: scoring
author: Somebody
license: cc by-sa
grading:
  objective: max
  show_test_data_groups: yes
limits:
  memory: 256
  output: 1
`,
    ".timelimit": "0.5\n",
    "problem_statement/problem.en.tex": "\\problemname{Twice}\nPrint $2n$.\n",
    "problem_statement/problem.sv.tex": "\\problemname{Dubbelt}\nSkriv $2n$.\n",
    "data/testdata.yaml": `on_reject: continue
grading: default
grader_flags: ignore_sample
input_validator_flags: 1 9
range: 0 100
`,
    "data/secret/testdata.yaml": `grader_flags: accept_if_any_accepted
input_validator_flags: 1 5000
accept_score: 10
`,
    "data/secret/1-all/testdata.yaml": `on_reject: break
grader_flags: min first_error
accept_score: 20
range: 0 20
`,
    "data/secret/2-each/testdata.yaml": `grader_flags: sum always_accept
accept_score: 15
range: 0 30
`,
    "data/secret/3-best/testdata.yaml": `grader_flags: max accept_if_any_accepted worst_error
accept_score: "15"
range: 0 15
`,
    "data/secret/4-mean/testdata.yaml": `grader_flags: [avg, always_accept]
accept_score: 20
reject_score: 4
range: 0 20
`,
    "data/secret/5-deep/testdata.yaml": "accept_score: 5\nrange: 0 15\n",
    "data/secret/5-deep/a/testdata.yaml": "grader_flags: min\n",
    "data/secret/5-deep/b/testdata.yaml": "on_reject: break\ngrader_flags: always_accept\n",
    ...twiceData({
      "sample/1": 7,
      "secret/1-all/1": 1,
      "secret/1-all/2": 200,
      "secret/2-each/1": 3,
      "secret/2-each/2": 4000,
      "secret/3-best/1": 5,
      "secret/3-best/2": 600,
      "secret/4-mean/1": 7,
      "secret/4-mean/2": 800,
      "secret/5-deep/a/1": 9,
      "secret/5-deep/b/1": 100,
      "secret/5-deep/b/2": 2,
    }),
    "input_validators/range.py": rangeValidator,
    "submissions/accepted/exact.py": `# @EXPECTED_SCORE@: 100\n${exact}`,
    "submissions/accepted/exact.cpp": exactCpp,
    "submissions/partially_accepted/later.py": `# @EXPECTED_GRADES@: WA WA WA WA WA
# @EXPECTED_SCORE@: 47
${later}`,
    "submissions/wrong_answer/near.py": `# @expected_score@: 4\n${near}`,
    "submissions/run_time_error/crashing.py": `# @EXPECTED_SCORE@: 47
# @EXPECTED_GRADES@ RTE RTE RTE RTE RTE
${crashing}`,
    "submissions/time_limit_exceeded/endless.py": `# @EXPECTED_SCORE@: 85
# @EXPECTED_GRADES@: AC TLE AC AC AC
${endless}`,
  },
  inspection: {
    title: "Twice",
    limits: { cpuMs: 500, outputKiB: 1024 },
    samples: 1,
    tests: 11,
    maxScore: 100,
    groups: [
      { name: "1-all", maxScore: 20, scoring: "min" },
      { name: "2-each", maxScore: 30 },
      { name: "3-best", maxScore: 15 },
      { name: "4-mean", maxScore: 20 },
      { name: "5-deep", maxScore: 15 },
    ],
  },
  scores: {
    "exact.py": 100,
    "exact.cpp": 100,
    "later.py": 47,
    "near.py": 4,
    "crashing.py": 47,
    "endless.py": 85,
  },
};
