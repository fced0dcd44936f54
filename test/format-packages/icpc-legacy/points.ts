import type { FormatPackage } from "../package.ts";
import { crashing, exact, near, nearLater } from "../twice.ts";
import { rangeValidator, twiceData } from "../icpc-shared/data.ts";

/** Gives the points of its flag, or half of them for an answer that is off by one. */
const validator = `#include "points.h"
#include <cstdlib>
int main(int argc, char** argv) {
  std::FILE* answer = std::fopen(argv[2], "r");
  long long wanted, seen;
  if (argc != 5 || !answer || std::fscanf(answer, "%lld", &wanted) != 1) return 1;
  if (std::scanf("%lld", &seen) != 1 || std::llabs(seen - wanted) > 1) return 43;
  give(argv[3], std::atof(argv[4]) / (seen == wanted ? 1 : 2));
  return 42;
}
`;

const header = `#pragma once
#include <cstdio>
#include <string>
inline void give(std::string folder, double points) {
  std::FILE* file = std::fopen((folder + "score.txt").c_str(), "w");
  std::fprintf(file, "%g\\n", points);
  std::fclose(file);
}
`;

export const points: FormatPackage = {
  format: "icpc-legacy",
  title: "points of the output validator",
  files: {
    "problem.yaml": `name: Twice
type: scoring
validation: custom score
grading: {on_reject: grade}
limits: {memory: 256, time_limit: 1, validation_time: 10, validation_memory: 512}
`,
    "problem_statement/problem.en.md": "# Twice\n\nPrint twice as much.\n",
    "data/testdata.yaml": `grader_flags: ignore_sample
input_validator_flags: 1 1000
range: 0 100
`,
    "data/secret/testdata.yaml": "grader_flags: accept_if_any_accepted\nrange: 0 100\n",
    "data/secret/1-least/testdata.yaml": `grader_flags: min
output_validator_flags: 40
range: 0 40
`,
    "data/secret/2-sum/testdata.yaml": "output_validator_flags: 10\nrange: 0 20\n",
    "data/secret/3-best/testdata.yaml": `grader_flags: max accept_if_any_accepted
output_validator_flags: 40
range: 0 40
`,
    ...twiceData({
      "sample/1": 1,
      "secret/1-least/1": 2,
      "secret/1-least/2": 30,
      "secret/2-sum/1": 4,
      "secret/2-sum/2": 500,
      "secret/3-best/1": 60,
      "secret/3-best/2": 700,
    }),
    "input_validators/range/range.py": rangeValidator,
    "output_validators/points/validate.cpp": validator,
    "output_validators/points/points.h": header,
    "submissions/accepted/exact.py": exact,
    "submissions/partially_accepted/near.py": `# @EXPECTED_SCORE@: 50\n${near}`,
    "submissions/partially_accepted/near-later.py": `# @EXPECTED_SCORE@: 95\n${nearLater}`,
    "submissions/run_time_error/crashing.py": `# @EXPECTED_SCORE@: 90\n${crashing}`,
    "submissions/wrong_answer/far.py": "print(2 * int(input()) + 2)\n",
  },
  inspection: { validators: ["range"], tests: 6, maxScore: 100 },
  scores: {
    "exact.py": 100,
    "near.py": 50,
    "near-later.py": 95,
    "crashing.py": 90,
    "far.py": 0,
  },
};
