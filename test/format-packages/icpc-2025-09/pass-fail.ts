import type { FormatPackage } from "../package.ts";
import { first, full, narrow, tests, validator } from "../sums.ts";

/** Samples that are tests, a solution of several files, and one that is told by submissions.yaml. */
export const passFail: FormatPackage = {
  format: "icpc-2025-09",
  title: "icpc-pass-fail",
  files: {
    "problem.yaml": `problem_format_version: 2025-09
type: pass-fail
name: Sums
uuid: 9a2b1d54-7f0e-4f0d-9a44-0d9f5c3a7c12
license: public domain
limits: { time_limit: 1, memory: 256 }
`,
    "statement/problem.en.tex": "Print the sum of the numbers.\n",
    "data/sample/1.in": tests[0].input,
    "data/sample/1.ans": tests[0].answer,
    "data/secret/2.in": tests[1].input,
    "data/secret/2.ans": tests[1].answer,
    "data/secret/3.in": tests[2].input,
    "data/secret/3.ans": tests[2].answer,
    "input_validators/validate.py": validator(42),
    "submissions/accepted/full.cpp": full,
    "submissions/accepted/parts/main.cpp":
      '#include <iostream>\n#include "sum.h"\nint main() { std::cout << sum(std::cin) << "\\n"; }\n',
    "submissions/accepted/parts/sum.h": "#include <istream>\nlong long sum(std::istream &);\n",
    "submissions/accepted/parts/sum.cpp": `#include "sum.h"
long long sum(std::istream &in) {
  long long n, total = 0, x;
  in >> n;
  while (n-- > 0 && in >> x) total += x;
  return total;
}
`,
    "submissions/wrong_answer/narrow.cpp": narrow,
    "submissions/mine/first.py": first,
    "submissions/submissions.yaml": "mine/first.py: { permitted: [WA], required: [WA] }\n",
  },
  scores: { "full.cpp": 100, parts: 100, "narrow.cpp": 0, "first.py": 0 },
};
