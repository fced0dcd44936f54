import type { FormatPackage } from "../package.ts";
import { checkerXml, problemXml, solutionsXml } from "./document.ts";

/**
 * Tells 16, and whether a hidden number is above what it is asked about. What it writes is the
 * answer with the count of questions. In testlib's convention, as the checker.
 */
const interactor = `#include <csignal>
#include <cstdio>
int main(int, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::FILE* input = std::fopen(argv[1], "r");
  int hidden;
  if (!input || std::fscanf(input, "%d", &hidden) != 1) return 3;
  std::puts("16");
  std::fflush(stdout);
  for (int questions = 0; questions <= 16; questions++) {
    char word;
    int number;
    if (std::scanf(" %c%d", &word, &number) != 2) return 2;
    if (word == '!') {
      std::fprintf(std::fopen(argv[2], "w"), "%d %d\\n", number, questions);
      return 0;
    }
    std::printf("%d\\n", hidden > number);
    std::fflush(stdout);
  }
  return 1;
}
`;

/** Five questions are too many by one. */
const checker = `#include <cstdio>
int main(int, char** argv) {
  int wanted, number, questions;
  std::FILE *output = std::fopen(argv[2], "r"), *answer = std::fopen(argv[3], "r");
  if (!answer || std::fscanf(answer, "%d", &wanted) != 1) return 3;
  if (!output || std::fscanf(output, "%d%d", &number, &questions) != 2) return 2;
  return number == wanted && questions <= 4 ? 0 : 1;
}
`;

const validator = `import sys
assert sys.argv[1:4] == ["--testset", "tests", "--group"]
most = {"small": 4, "large": 16}[sys.argv[4]]
sys.exit(0 if 1 <= int(input()) <= most else 3)
`;

const halving = `low, high = 1, int(input())
while low < high:
    middle = (low + high) // 2
    print("?", middle, flush=True)
    if input() == "1":
        low = middle + 1
    else:
        high = middle
print("!", low, flush=True)
`;

const counting = `most, number = int(input()), 1
print("?", number, flush=True)
while input() == "1":
    number += 1
    print("?", number, flush=True)
print("!", number, flush=True)
`;

const halvingCpp = `#include <cstdio>
int main() {
  int low = 1, high, above;
  if (std::scanf("%d", &high) != 1) return 1;
  while (low < high) {
    int middle = (low + high) / 2;
    std::printf("? %d\\n", middle);
    std::fflush(stdout);
    if (std::scanf("%d", &above) != 1) return 1;
    above ? low = middle + 1 : high = middle;
  }
  std::printf("! %d\\n", low);
}
`;

const numbers = [3, 4, 9, 16];

export const interactive: FormatPackage = {
  format: "polygon",
  title: "an interactor whose output the checker judges",
  files: {
    "problem.xml": problemXml({
      name: "guess",
      tests: numbers.map(
        (number) =>
          `<test group="${number < 5 ? "small" : "large"}" method="manual" points="${number < 5 ? 15 : 35}.0"/>`,
      ),
      groups: `<groups>
        <group name="small" points-policy="complete-group"/>
        <group name="large" points-policy="complete-group">
          <dependencies><dependency group="small"/></dependencies>
        </group>
      </groups>`,
      assets: `${checkerXml}
    <interactor><source path="files/interactor.cpp" type="cpp.g++17"/></interactor>
    <validators>
      <validator><source path="files/validator.py" type="python.3"/></validator>
    </validators>
    ${solutionsXml({
      "halving.cpp": "main",
      "halving.py": "accepted",
      "counting.py": "wrong-answer; small: accepted",
      "guessing.py": "wrong-answer",
      "babbling.py": "presentation-error",
      "asking.py": "rejected",
    })}`,
    }),
    "files/interactor.cpp": interactor,
    "files/check.cpp": checker,
    "files/validator.py": validator,
    ...Object.fromEntries(
      numbers.flatMap((number, index) => [
        [`tests/0${index + 1}`, `${number}\n`],
        [`tests/0${index + 1}.a`, `${number}\n`],
      ]),
    ),
    "solutions/halving.cpp": halvingCpp,
    "solutions/halving.py": halving,
    "solutions/counting.py": counting,
    "solutions/guessing.py": 'print("!", 1)\n',
    "solutions/babbling.py": 'print("what?")\n',
    "solutions/asking.py": 'while True:\n    print("? 1", flush=True)\n    input()\n',
  },
  inspection: {
    task: "interactive, testlib interactor interactor.cpp",
    checker: "check.cpp, testlib convention",
    tests: 4,
    groups: [{ maxScore: 30 }, { maxScore: 70, requires: ["small"] }],
  },
  scores: {
    "halving.cpp": 100,
    "halving.py": 100,
    "counting.py": 30,
    "guessing.py": 0,
    "babbling.py": 0,
    "asking.py": 0,
  },
};
