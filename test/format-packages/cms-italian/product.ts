import type { FormatPackage } from "../package.ts";
import {
  cmsChecker,
  exact,
  inFiles,
  inFilesCpp,
  near,
  nearLater,
  twiceTests,
  wrong,
} from "../twice.ts";

const data = Object.fromEntries(
  twiceTests(3, 30, 9, 90, 900).flatMap(({ input, answer }, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, answer],
  ]),
);

const files = ["twice.in", "twice.out"] as const;

export const product: FormatPackage = {
  format: "cms-italian",
  title: "GroupMul by counts, named files and a checker of two files",
  files: {
    "task.yaml": `name: twice
title: Twice
time_limit: 1
memory_limit: 256
n_input: 5
infile: twice.in
outfile: twice.out
score_type: GroupMul
score_type_parameters: [[40, 2], [60, 3]]
score_precision: 2
`,
    ...data,
    "check/checker.cpp": cmsChecker.replace("#include <cstdlib>\n", '#include "off.h"\n'),
    "check/off.h": "#include <cstdlib>\n",
    "statement/statement.pdf": "%PDF-1.5\n",
    "sol/solution.py": inFiles(exact, ...files),
    "sol/again.c": inFilesCpp(...files)
      .replace("cstdio", "stdio.h")
      .replaceAll("std::", ""),
    "sol/near-later.py": inFiles(nearLater, ...files),
    "sol/soluzione.py": inFiles(nearLater, ...files),
    "sol/near.py": inFiles(near, ...files),
    "sol/wrong.py": inFiles(wrong, ...files),
    "sol/no-file.py": exact,
  },
  inspection: {
    task: "batch, files twice.in and twice.out",
    checker: "checker.cpp, cms convention",
    tests: 5,
    groups: [
      { maxScore: 40, scoring: "product", tests: ["000", "001"] },
      { maxScore: 60, scoring: "product", tests: ["002", "003", "004"] },
    ],
  },
  scores: {
    "solution.py": 100,
    "again.c": 100,
    "near-later.py": 70,
    "soluzione.py": 70,
    "near.py": 17.5,
    "wrong.py": 0,
    "no-file.py": 0,
  },
  differing: { "soluzione.py": ["score"] },
};
