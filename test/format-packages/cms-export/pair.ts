import type { FormatPackage } from "../package.ts";
import { courierInputs, courierManager } from "../couriers.ts";

const data = Object.fromEntries(
  courierInputs.flatMap((input, index) => [
    [`tests/0${index}.in`, input],
    [`tests/0${index}.out`, ""],
  ]),
);

const header = `#pragma once
void encode(int number, char* word);
int decode(const char* word);
`;

const stub = `#include "couriers.h"
#include <cstdio>
#include <cstring>
int main(int argc, char** argv) {
  char word[32];
  if (std::scanf("%20s", word) != 1) return 1;
  if (!std::strcmp(argv[argc - 1], "1")) std::printf("%d\\n", decode(word));
  else {
    int number = 0;
    std::sscanf(word, "%d", &number);
    encode(number, word);
    std::printf("%s\\n", word);
  }
}
`;

const stubPython = `import sys
import couriers
line = input()
print(couriers.decode(line) if sys.argv[-1] == "1" else couriers.encode(int(line)))
`;

const encoding = (format: string) => `#include "couriers.h"
#include <cstdio>
void encode(int number, char* word) { std::sprintf(word, "${format}", number); }
int decode(const char* word) {
  int number = 0;
  std::sscanf(word, "${format}", (unsigned*)&number);
  return number;
}
`;

export const pair: FormatPackage = {
  format: "cms-export",
  title: "a manager of two processes with stubs",
  files: {
    "problem.json": JSON.stringify({
      code: "couriers",
      name: "Couriers",
      task_type: "Communication",
      task_type_params: JSON.stringify({
        task_type_parameters_Communication_num_processes: 2,
        task_type_parameters_Communication_compilation: "stub",
        task_type_parameters_Communication_user_io: "std_io",
      }),
      time_limit: 1,
      memory_limit: 268_435_456,
    }),
    "subtasks/01-small.json": JSON.stringify({ score: 40, testcases: ["00", "01"] }),
    "subtasks/02-large.json": JSON.stringify({ score: 60, testcases: ["00", "01", "02", "03"] }),
    ...data,
    "graders/manager.cpp": courierManager,
    "graders/couriers.h": header,
    "graders/stub.cpp": stub,
    "graders/stub.py": stubPython,
    "solutions/model_solution/hex.cpp": encoding("%x"),
    "solutions/partially_correct/decimal.cpp": encoding("%06u"),
    "solutions/partially_correct/text.py":
      "def encode(number):\n    return str(number)\ndef decode(word):\n    return word\n",
    "solutions/incorrect/forgetting.py":
      "def encode(number):\n    return 1\ndef decode(word):\n    return word\n",
    "solutions/runtime_error/half.py": "def encode(number):\n    return 1\n",
  },
  inspection: {
    task: "communication with 2 processes by standard streams, manager manager.cpp",
    languages: ["cpp", "python3"],
    graders: { public: ["cpp/couriers.h"] },
    tests: 4,
  },
  scores: {
    "hex.cpp": 100,
    "decimal.cpp": 50,
    "text.py": 70,
    "forgetting.py": 0,
    "half.py": 0,
  },
};
