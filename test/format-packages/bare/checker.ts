import type { FormatPackage } from "../package.ts";
import { cmsChecker, exact, inFiles, inFilesCpp, near, nearLater, wrong } from "../twice.ts";

const files = ["twice.in", "twice.out"] as const;

const pair = (path: string, number: number) => ({
  [path]: `${number}\n`,
  [`${path}.a`]: `${2 * number}\n`,
});

export const checker: FormatPackage = {
  format: "bare",
  title: "a checker with parts, named files and all scorings",
  files: {
    "problem.yaml": `title: Twice\r
time_limit: 1\r
memory_limit: 256\r
checker: judges/parts.cpp\r
checker_convention: cms\r
input_file: twice.in\r
output_file: twice.out\r
languages: [c++, python]\r
groups:\r
  - {name: one, points: 10, tests: "01", scoring: pass-fail}\r
  - {name: least, points: 20, tests: ["01", "02"], requires: [one]}\r
  - {name: most, points: 30, tests: ["02", "03"], scoring: max}\r
  - {name: product, points: 40, tests: "{03,04}", scoring: product}`,
    ...pair("tests/01", 1),
    ...pair("tests/02", 20),
    ...pair("tests/03", 300),
    ...pair("tests/04", 4000),
    ...pair("sample/1", 5),
    "judges/parts.cpp": cmsChecker,
    "solutions/full.cc": inFilesCpp(...files),
    "solutions/full.py": inFiles(exact, ...files),
    "solutions/near-later.py": inFiles(nearLater, ...files),
    "solutions/near.py": inFiles(near, ...files),
    "solutions/second.py": inFiles("n = int(input())\nprint(40 + (n == 300))\n", ...files),
    "solutions/wrong.py": inFiles(wrong, ...files),
  },
  inspection: {
    title: "Twice",
    task: "batch, files twice.in and twice.out",
    languages: ["cpp", "python3"],
    checker: "parts.cpp, cms convention",
    samples: 1,
    tests: 4,
    groups: [
      { scoring: "pass-fail" },
      { scoring: "min", requires: ["one"] },
      { scoring: "max", tests: ["02", "03"] },
      { scoring: "product" },
    ],
  },
  scores: {
    "full.cc": 100,
    "full.py": 100,
    "near-later.py": 70,
    "near.py": 25,
    "second.py": 30,
    "wrong.py": 0,
  },
};
