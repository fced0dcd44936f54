import type { FormatPackage } from "../package.ts";
import { crashing, endless, exact, exactCpp, nearLater } from "../twice.ts";
import { twiceData } from "../icpc-shared/data.ts";

/** Wrong on the sample alone. */
const beyond = "n = int(input())\nprint(2 * n if n > 9 else n)\n";

/** @param results as DOMjudge's annotation has them */
const annotated = (results: string, source: string) =>
  `# @EXPECTED_RESULTS@: ${results}\n${source}`;

/** Without `problem.yaml`. */
export const domjudge: FormatPackage = {
  format: "icpc-legacy",
  title: "a package of DOMjudge, in which samples count",
  files: {
    "domjudge-problem.ini": `short-name = twice
name = "Twice as much"
timelimit='0.5'
color = #ff7109
`,
    ".timelimit": "9\n",
    "problem_statement/problem.en.tex": "\\problemname{Twice}\r\nPrint $2n$.\r\n",
    "problem_statement/problem.hr.tex": "\\problemname{Dvaput}\r\nIspi\u0161ite $2n$.\r\n",
    ...twiceData({ "sample/1": 1, "secret/1": 20, "secret/2": 300, "secret/3": 4000 }),
    "submissions/accepted/exact.cpp": exactCpp,
    "submissions/accepted/boasting.py": nearLater,
    "submissions/wrong_answer/beyond.py": annotated("WRONG-ANSWER", beyond),
    "submissions/run_time_error/crashing.py": crashing,
    "submissions/time_limit_exceeded/endless.py": annotated("timelimit", endless),
    "submissions/rejected/rejected.py": nearLater,
    "submissions/mixed/either.py": annotated("WRONG-ANSWER, RUN-ERROR", crashing),
    "submissions/mixed/perhaps.py": annotated("TIMELIMIT, CORRECT", exact),
    "submissions/mixed/silent.py": annotated("NO-OUTPUT", "input()\n"),
    "submissions/mixed/neither.py": annotated("CORRECT, TIMELIMIT", nearLater),
  },
  inspection: {
    title: "Twice as much",
    limits: { cpuMs: 500 },
    samples: 1,
    tests: 4,
    groups: [{ maxScore: 100, scoring: "pass-fail" }],
  },
  scores: {
    "exact.cpp": 100,
    "boasting.py": 0,
    "beyond.py": 0,
    "crashing.py": 0,
    "endless.py": 0,
    "rejected.py": 0,
    "either.py": 0,
    "perhaps.py": 100,
    "silent.py": 0,
    "neither.py": 0,
  },
  differing: { "boasting.py": ["verdict"], "neither.py": ["verdict"] },
};
