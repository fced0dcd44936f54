import type { FormatPackage } from "../package.ts";
import {
  crashing,
  endless,
  exact,
  exactCpp,
  near,
  nearLater,
  strictChecker,
  wrong,
} from "../twice.ts";
import { checkerXml, problemXml, solutionsXml } from "./document.ts";

/** Writes what it is called with, and adds up after `sum`. */
const generator = `#include <cstdio>
#include <cstdlib>
#include <cstring>
int main(int argc, char** argv) {
  long long sum = 0;
  for (int i = 1; i < argc; i++)
    if (std::strcmp(argv[i], "the sum") != 0) sum += std::atoll(argv[i]);
  std::printf("%lld\\n", sum);
}
`;

/** Writes several files. */
const several = `import sys
for index, number in enumerate(sys.argv[1:], 1):
    with open(f"test{index}.txt", "w") as file:
        print(number, file=file)
`;

const validator = `import sys
assert sys.argv[1:] == ["--testset", "tests", "--group", ""]
sys.exit(0 if int(input()) <= 5000 else 3)
`;

/** A package of the standard kind. Its last input is not what the validator allows. */
export const generated: FormatPackage = {
  format: "polygon",
  title: "generated tests and all tags",
  files: {
    "problem.xml": problemXml({
      name: "twice",
      timeLimitMs: 500,
      tests: [
        '<test method="manual" sample="true"/>',
        '<test cmd="gen &quot;the sum&quot; 30 7" method="generated"/>',
        '<test cmd="several 70 700" from-file="test1.txt" method="generated"/>',
        '<test cmd="several 70 700" from-file="test2.txt" method="generated"/>',
        '<test cmd="gen 9000" method="generated"/>',
      ],
      executables: `
      <executable><source path="files/gen.cpp" type="cpp.g++17"/></executable>
      <executable><source path="files/several.py" type="python.3"/></executable>`,
      assets: `${checkerXml}
    <validators>
      <validator><source path="files/validator.py" type="python.3"/></validator>
    </validators>
    ${solutionsXml({
      "main.cpp": "main",
      "accepted.py": "accepted",
      "near.py": "wrong-answer",
      "near-later.py": "rejected",
      "wrong.py": "presentation-error",
      "crashing.py": "runtime-error",
      "endless.py": "time-limit-exceeded",
      "perhaps.py": "time-limit-exceeded-or-accepted",
      "boasting.py": "accepted",
      "fine-after-all.py": "time-limit-exceeded",
      "notes.txt": "do-not-run",
    })}`,
    }),
    "files/gen.cpp": generator,
    "files/several.py": several,
    "files/check.cpp": strictChecker,
    "files/validator.py": validator,
    "tests/01": "1",
    "statement-sections/english/legend.tex": "Print twice as much.\r\n\r\nNothing else.",
    "statement-sections/english/example.01": "1\r\n",
    "statement-sections/english/example.01.a": "2",
    "solutions/main.cpp": exactCpp,
    "solutions/accepted.py": exact,
    "solutions/near.py": near,
    "solutions/near-later.py": nearLater,
    "solutions/wrong.py": wrong,
    "solutions/crashing.py": crashing,
    "solutions/endless.py": endless,
    "solutions/perhaps.py": endless,
    "solutions/boasting.py": nearLater,
    "solutions/fine-after-all.py": exact,
    "solutions/notes.txt": "Add the number to itself.\n",
  },
  inspection: {
    title: "twice",
    checker: "check.cpp, testlib convention",
    validators: ["validator.py"],
    samples: 1,
    tests: 5,
    groups: [{ name: "tests", maxScore: 100, scoring: "pass-fail" }],
  },
  scores: {
    "main.cpp": 100,
    "accepted.py": 100,
    "near.py": 0,
    "near-later.py": 0,
    "wrong.py": 0,
    "crashing.py": 0,
    "endless.py": 0,
    "perhaps.py": 0,
    "boasting.py": 0,
    "fine-after-all.py": 100,
  },
  differing: { "boasting.py": ["verdict"], "fine-after-all.py": ["verdict"] },
  rejected: ["rejected 05"],
};
