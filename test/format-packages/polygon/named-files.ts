import type { FormatPackage } from "../package.ts";
import { crashing, exact, inFiles, inFilesCpp, nearLater, strictChecker, wrong } from "../twice.ts";
import { checkerXml, problemXml, solutionsXml } from "./document.ts";

const files = ["twice.in", "twice.out"] as const;

/** A package for Windows, whose answers are made. */
export const namedFiles: FormatPackage = {
  format: "polygon",
  title: "named files with the line ends of Windows",
  files: {
    "problem.xml": problemXml({
      name: "twice",
      files: 'input-file="twice.in" output-file="twice.out"',
      tests: [
        '<test method="manual" points="20.0"/>',
        '<test method="manual" points="30.0"/>',
        '<test method="manual" points="50.0"/>',
      ],
      assets: `${checkerXml}
    ${solutionsXml({
      "main.cpp": "main",
      "accepted.py": "accepted",
      "near-later.py": "wrong-answer",
      "crashing.py": "runtime-error",
      "standard.py": "rejected",
      "wrong.py": "wrong-answer",
    })}`,
    }).replaceAll("\n", "\r\n"),
    "files/check.cpp": strictChecker.replaceAll("\n", "\r\n"),
    "tests/01": "1\r\n",
    "tests/01.a": "2\r\n",
    "tests/02": "30\r\n",
    "tests/03": "400",
    "solutions/main.cpp": inFilesCpp(...files),
    "solutions/accepted.py": inFiles(exact, ...files),
    "solutions/near-later.py": inFiles(nearLater, ...files),
    "solutions/crashing.py": inFiles(crashing, ...files),
    "solutions/standard.py": exact,
    "solutions/wrong.py": inFiles(wrong, ...files),
  },
  inspection: { task: "batch, files twice.in and twice.out", tests: 3, maxScore: 100 },
  scores: {
    "main.cpp": 100,
    "accepted.py": 100,
    "near-later.py": 50,
    "crashing.py": 50,
    "standard.py": 0,
    "wrong.py": 0,
  },
};
