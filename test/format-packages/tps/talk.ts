import {
  counting,
  guessHeader,
  guessing,
  guessInputs,
  guessManager,
  guessStub,
  guessStubPython,
  halvingCpp,
  leaving,
} from "../guess.ts";
import type { FormatPackage } from "../package.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const inputs = Object.fromEntries(
  guessInputs.map((input, index) => [`gen/manual/${index + 1}.txt`, input]),
);

/** The grader looks at no arguments; a manager needs no answers. */
export const talk: FormatPackage = {
  format: "tps",
  title: "a manager over standard streams",
  files: {
    "problem.json": json({
      name: "guess",
      title: "Guess",
      type: "Communication",
      time_limit: 1,
      memory_limit: 256,
      has_manager: true,
      num_processes: 1,
    }),
    "subtasks.json": json({
      subtasks: { small: { index: 0, score: 40 }, large: { index: 1, score: 60 } },
    }),
    "solutions.json": json({
      "halving.cpp": { verdict: "model_solution" },
      "counting.py": { verdict: "partially_correct", except: { small: "correct" } },
      "guessing.py": { verdict: "incorrect" },
      "leaving.py": { verdict: "failed" },
    }),
    "gen/data": `@subtask small
manual 1.txt
manual 2.txt
@subtask large
@include small
manual 3.txt
manual 4.txt
`,
    ...inputs,
    "manager/manager.cpp": guessManager,
    "grader/cpp/guess.h": guessHeader,
    "grader/cpp/grader.cpp": guessStub,
    "grader/py/grader.py": guessStubPython,
    "solution/halving.cpp": halvingCpp,
    "solution/counting.py": counting,
    "solution/guessing.py": guessing,
    "solution/leaving.py": leaving,
  },
  inspection: {
    task: "communication with 1 process by standard streams, manager manager.cpp",
    tests: 4,
    maxScore: 100,
  },
  scores: { "halving.cpp": 100, "counting.py": 70, "guessing.py": 0, "leaving.py": 0 },
};
