import { courierInputs, courierManager, overPipes } from "../couriers.ts";
import type { FormatPackage } from "../package.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const data = Object.fromEntries(
  courierInputs.flatMap((input, index) => [
    [`tests/${index < 2 ? 0 : 1}-0${index + 1}.in`, input],
    [`tests/${index < 2 ? 0 : 1}-0${index + 1}.out`, ""],
  ]),
);

/** Without graders programs are told the pipes as arguments, and then their number. */
export const pair: FormatPackage = {
  format: "tps",
  title: "a manager of two processes over pipes in arguments",
  files: {
    "problem.json": json({
      name: "couriers",
      title: "Couriers",
      type: "Communication",
      time_limit: 1,
      memory_limit: 256,
      has_grader: false,
      num_processes: 2,
    }),
    "subtasks.json": json({
      subtasks: { small: { index: 0, score: 40 }, large: { index: 1, score: 60 } },
    }),
    "solutions.json": json({
      "hex.py": { verdict: "model_solution" },
      "decimal.py": { verdict: "partially_correct", except: { small: "correct" } },
      "confused.py": { verdict: "incorrect" },
      "broken.py": { verdict: "runtime_error" },
    }),
    "tests/mapping": "small 0-01\nsmall 0-02\nlarge 1-03\nlarge 1-04\n",
    ...data,
    "grader/cpp/manager.cpp": courierManager,
    "solution/hex.py": overPipes.hex,
    "solution/decimal.py": overPipes.decimal,
    "solution/confused.py": overPipes.confused,
    "solution/broken.py": overPipes.broken,
  },
  inspection: {
    task: "communication with 2 processes by named pipes, manager manager.cpp",
    tests: 4,
  },
  scores: { "hex.py": 100, "decimal.py": 70, "confused.py": 0, "broken.py": 0 },
};
