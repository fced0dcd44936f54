import type { FormatPackage } from "../package.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Called with how many numbers, the largest of them, and a name that nothing hangs on. */
const generator = `#include <cstdio>
#include <cstdlib>
#include "print.h"
int main(int argc, char** argv) {
  if (argc != 4) return 1;
  print(std::atoi(argv[1]), std::atoll(argv[2]));
}
`;

const generatorHeader = `inline void print(int count, long long largest) {
  std::printf("%d\\n", count);
  for (int i = 0; i < count; i++) std::printf("%lld\\n", largest - i);
}
`;

/** All sums are negative. */
const negative = `import sys
numbers = [-int(each) for each in sys.argv[1:]]
print(len(numbers))
print(*numbers)
`;

/** Numbers lie between the header's line and the footer's. */
const summing = (print: string) => `import sys
first, count, *numbers, last = sys.stdin.read().split()
assert (first, last) == ("SUMS", "END")
total = sum(map(int, numbers))
small = abs(total) <= 1000
${print}
`;

const full = `#include <cstdio>
int main() {
  int n;
  long long sum = 0, x;
  if (std::scanf("SUMS %d", &n) != 1) return 1;
  while (n-- > 0 && std::scanf("%lld", &x) == 1) sum += x;
  std::printf("%lld\\n", sum);
}
`;

/** In CMS's convention, with a half for a sum that is right but for its sign. */
const checker = `#include <cstdio>
#include <cstdlib>
static long long read(const char* path) {
  std::FILE* file = std::fopen(path, "r");
  long long value = 1;
  return file && std::fscanf(file, "%lld", &value) == 1 ? value : 1;
}
int main(int, char** argv) {
  long long answer = read(argv[2]), output = read(argv[3]);
  std::puts(output == answer ? "1" : output == -answer ? "0.5" : "0");
  std::fputs("compared\\n", stderr);
}
`;

const validator = `import sys
lines = sys.stdin.read().split("\\n")
sys.exit(0 if lines[0] == "SUMS" and lines[-2:] == ["END", ""] else 1)
`;

/** Called with the subtask's name. */
const limits = `#include <cstdio>
#include <cstdlib>
#include <cstring>
int main(int argc, char** argv) {
  long long most = argc == 2 && !std::strcmp(argv[1], "small") ? 1000 : 1000000000000, x;
  if (std::scanf("SUMS %lld", &x) != 1) return 1;
  while (std::scanf("%lld", &x) == 1)
    if (std::llabs(x) > most) return 1;
}
`;

/** At most as many numbers as it is told. */
const few = `import sys
count = int(sys.stdin.read().split()[1])
sys.exit(0 if count <= int((sys.argv + [9])[1]) else 1)
`;

export const generated: FormatPackage = {
  format: "tps",
  title: "generated tests, validators, a checker with parts and exceptions",
  files: {
    "problem.json": json({
      name: "sums",
      code: "sums",
      title: "Sums",
      type: "Batch",
      time_limit: 0.5,
      memory_limit: 256,
      has_checker: true,
      has_grader: false,
    }),
    "subtasks.json": json({
      global_validators: ["validator.py"],
      subtask_sensitive_validators: ["limits.cpp {subtask}"],
      subtasks: {
        large: { index: 2, score: 70, validators: [] },
        small: { index: 1, score: 30, validators: ["few.py 4"] },
      },
    }),
    "solutions.json": json({
      "full.cpp": { verdict: "model_solution" },
      "opposite.py": { verdict: "partially_correct" },
      "opposite-later.py": { verdict: "partially_correct", except: { small: "correct" } },
      "crashing.py": { verdict: "runtime_error", except: { small: "correct" } },
      "endless.py": { verdict: "time_limit", except: { small: "correct" } },
      "wrong.py": { verdict: "incorrect" },
      "boasting.py": { verdict: "correct" },
      "misjudged.py": { verdict: "incorrect", except: { small: "time_limit", large: "failed" } },
    }),
    "gen/data": `# Tests of both subtasks
@testset examples
manual example.txt

@subtask small
@include examples
gen 3 100 seed\\ 1   # numbers up to 100
negative 1 2 '3'

@subtask large
@include small
gen 2 3000000000 "seed two"
`,
    "gen/gen.cpp": generator,
    "gen/print.h": generatorHeader,
    "gen/negative.py": negative,
    "gen/manual/example.txt": "2\r\n1 2\r\n",
    "gen/input.header": "SUMS\r\n",
    "gen/input.footer": "END\n",
    "checker/checker.cpp": checker,
    "validator/validator.py": validator,
    "validator/limits.cpp": limits,
    "validator/few.py": few,
    "statement/index.md": "# Sums\r\n\r\nPrint the sum.",
    "solution/full.cpp": full,
    "solution/opposite.py": summing("print(-total)"),
    "solution/opposite-later.py": summing("print(total if small else -total)"),
    "solution/crashing.py": summing("assert small\nprint(total)"),
    "solution/endless.py": summing("while not small:\n    pass\nprint(total)"),
    "solution/wrong.py": summing("print(total + 1)"),
    "solution/boasting.py": summing("print(total if small else 0)"),
    "solution/misjudged.py": summing("print(total if small else 0)"),
  },
  inspection: {
    task: "batch",
    checker: "checker.cpp, cms convention",
    validators: ["validator.py", "limits.cpp", "few.py"],
    tests: 4,
    groups: [
      { name: "small", maxScore: 30, tests: ["0-01", "0-02", "examples-01"] },
      { name: "large", maxScore: 70, tests: ["0-01", "0-02", "1-01", "examples-01"] },
    ],
  },
  scores: {
    "full.cpp": 100,
    "opposite.py": 50,
    "opposite-later.py": 65,
    "crashing.py": 30,
    "endless.py": 30,
    "wrong.py": 0,
    "boasting.py": 30,
    "misjudged.py": 30,
  },
  differing: { "boasting.py": ["verdict"], "misjudged.py": ["verdict"] },
  lost: ["the validator few.py looks at tests of large, which it did not before"],
};
