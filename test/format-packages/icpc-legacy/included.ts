import type { FormatPackage } from "../package.ts";
import { fullFunction, graderCpp, header, narrowFunction } from "../sum-function.ts";
import { full, tests } from "../sums.ts";
import { dataFiles } from "../icpc-shared/data.ts";

/** The slowest accepted solution tells the time limit. C++ alone has a grader. */
export const included: FormatPackage = {
  format: "icpc-legacy",
  title: "an included grader, and no time limit",
  files: {
    "problem.yaml": `name: Sums
type: pass-fail
limits: {memory: 256, time_multiplier: 3, time_safety_margin: 2}
`,
    "problem_statement/problem.en.tex": "\\problemname{Sums}\n\nReturn the sum.\n",
    "include/cpp/sums.h": header,
    "include/cpp/grader.cpp": graderCpp,
    ...dataFiles({ "secret/1": tests[0], "secret/2": tests[1], "secret/3": tests[2] }),
    "submissions/accepted/full.cpp": fullFunction,
    "submissions/accepted/alone.py": "input()\nprint(sum(map(int, input().split())))\n",
    "submissions/wrong_answer/narrow.cpp": narrowFunction,
    "submissions/time_limit_exceeded/endless.py": `n = input()\nwhile n != "2":\n    pass\nprint(3)\n`,
    "submissions/compiler/main.cpp": `// @EXPECTED_RESULTS@: COMPILER-ERROR\n${full}`,
  },
  inspection: {
    tests: 3,
    limits: { cpuMs: 1000 },
    graders: { hidden: ["cpp/grader.cpp", "cpp/sums.h"] },
  },
  scores: { "full.cpp": 100, "alone.py": 100, "narrow.cpp": 0, "endless.py": 0, "main.cpp": 0 },
};
