import type { FormatPackage } from "../package.ts";
import { crashing, exact, exactCpp, nearLater, strictChecker, wrong } from "../twice.ts";

const cases = (names: readonly string[]) =>
  names.map((name) => `  - {in: ${name}.in, out: ${name}.out, points: 25}\n`).join("");

const data = (numbers: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([name, number]) => [
      [`${name}.in`, `${number}\n`],
      [`${name}.out`, `${2 * number}\n`],
    ]),
  );

const numbers = { a: 3, b: 40, c: 500, d: 6000 };
const list = `test_cases:\n${cases(Object.keys(numbers))}`;

export const bridged: FormatPackage = {
  format: "dmoj",
  title: "a bridged checker",
  files: {
    "init.yml": `checker:
  name: bridged
  args: {files: [check.cpp, limits.h], lang: CPP17, type: testlib}
${list}`,
    "check.cpp": `#include "limits.h"\n${strictChecker}`,
    "limits.h": "#pragma once\n",
    ...data(numbers),
    "solutions/full.cpp": exactCpp,
    "solutions/full.py": exact,
    "solutions/near-later.py": nearLater,
    "solutions/crashing.py": crashing,
    "solutions/wrong.py": wrong,
  },
  inspection: { checker: "check.cpp, testlib convention", tests: 4, maxScore: 100 },
  scores: {
    "full.cpp": 100,
    "full.py": 100,
    "near-later.py": 50,
    "crashing.py": 50,
    "wrong.py": 0,
  },
};

/**
 * Tells 16, and whether the number is above what it is asked about; five times at most. A program
 * that has gone is found out when it is read from.
 */
const interactor = `import os, sys
def tell(number):
    try:
        os.write(1, b"%d\\n" % number)
    except BrokenPipeError:
        pass
number = int(open(sys.argv[1]).read())
tell(16)
for question in range(6):
    word, told = (sys.stdin.readline(50).split() + ["", ""])[:2]
    if word == "!":
        sys.exit(0 if told == str(number) else 1)
    if word != "?" or not told.isdigit():
        sys.exit(1)
    tell(int(number > int(told)))
sys.exit(1)
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

export const interactive: FormatPackage = {
  format: "dmoj",
  title: "an interactor",
  files: {
    "init.yml": `interactive:
  files: interactor.py
  lang: PY3
  type: testlib
  args: "{input} {output} {answer}"
test_cases:
  - {in: a.in, points: 25}
  - {in: b.in, points: 25}
  - {in: c.in, points: 25}
  - {in: d.in, points: 25}
`,
    "interactor.py": interactor,
    "a.in": "3\n",
    "b.in": "4",
    "c.in": "9\n",
    "d.in": "16\n",
    "solutions/halving.py": halving,
    "solutions/counting.py": counting,
    "solutions/guessing.py": 'print("! 9")\n',
    "solutions/babbling.py": 'print("hello")\n',
  },
  inspection: {
    task: "interactive, testlib interactor interactor.py",
    checker: "the task's own program",
    tests: 4,
  },
  scores: { "halving.py": 100, "counting.py": 50, "guessing.py": 25, "babbling.py": 0 },
};

const twice = (type: string) =>
  `#include "twice.h"\nlong long twice(long long n) { return (${type})(2 * n); }\n`;

export const signature: FormatPackage = {
  format: "dmoj",
  title: "a signature grader",
  files: {
    "init.yml": `signature_grader: {entry: main.c, header: twice.h}
test_cases:
  - {in: a.in, out: a.out, points: 30}
  - {in: b.in, out: b.out, points: 70}
`,
    "main.c": `#include <stdio.h>
#include "twice.h"
int main(void) {
  long long n;
  if (scanf("%lld", &n) != 1) return 1;
  printf("%lld\\n", twice(n));
}
`,
    "twice.h": `#ifndef SIGNATURE_GRADER
#error "only with the grader"
#endif
#ifdef __cplusplus
extern "C" {
#endif
long long twice(long long n);
#ifdef __cplusplus
}
#endif
`,
    ...data({ a: 12, b: 3_000_000_000 }),
    "solutions/full.c": twice("long long"),
    "solutions/full.cpp": twice("long long"),
    "solutions/narrow.c": twice("int"),
    "solutions/zero.c": twice("char").replace("2 * n", "0"),
  },
  inspection: {
    task: "batch with a grader",
    languages: ["c", "cpp"],
    graders: { public: ["c/twice.h", "cpp/twice.h"] },
    tests: 2,
  },
  scores: { "full.c": 100, "full.cpp": 100, "narrow.c": 30, "zero.c": 0 },
};
