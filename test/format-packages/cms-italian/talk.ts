import {
  counting,
  guessFifoStub,
  guessFifoStubPython,
  guessHeader,
  guessing,
  guessInputs,
  guessManager,
  halvingCpp,
  leaving,
} from "../guess.ts";
import type { FormatPackage } from "../package.ts";

const data = Object.fromEntries(
  guessInputs.flatMap((input, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, ""],
  ]),
);

export const talk: FormatPackage = {
  format: "cms-italian",
  title: "a manager that talks with one process by its stub",
  files: {
    "task.yaml": `name: guess
title: Guess
time_limit: 1
memory_limit: 256
n_input: 4
score_type: GroupMin
score_type_parameters: [[40, 2], [60, 2]]
`,
    ...data,
    "check/manager.cpp": guessManager,
    "statement/statement.pdf": "%PDF-1.5\n",
    "sol/guess.h": guessHeader,
    "sol/stub.cpp": guessFifoStub,
    "sol/stub.py": guessFifoStubPython,
    "sol/solution.cpp": halvingCpp,
    "sol/counting.py": counting,
    "sol/guessing.py": guessing,
    "sol/leaving.py": leaving,
    "att/guess.h": guessHeader,
  },
  inspection: {
    task: "communication with 1 process by named pipes, manager manager.cpp",
    checker: "the task's own program",
    languages: ["cpp", "python3"],
    tests: 4,
    maxScore: 100,
  },
  scores: { "solution.cpp": 100, "counting.py": 70, "guessing.py": 0, "leaving.py": 0 },
};
