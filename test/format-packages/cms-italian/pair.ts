import { courierInputs, courierManager, overStreams } from "../couriers.ts";
import type { FormatPackage } from "../package.ts";

const data = Object.fromEntries(
  courierInputs.flatMap((input, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, ""],
  ]),
);

export const pair: FormatPackage = {
  format: "cms-italian",
  title: "a manager that talks with two processes over standard streams",
  files: {
    "task.yaml": `name: couriers
title: Couriers
time_limit: 1
memory_limit: 256
n_input: 4
task_type: Communication
task_type_parameters: [2, alone, std_io]
score_type: GroupMin
score_type_parameters: [[40, "00[01]"], [60, "00."]]
`,
    ...data,
    "check/manager.cpp": courierManager,
    "statement/statement.pdf": "%PDF-1.5\n",
    "sol/solution.py": overStreams.hex,
    "sol/decimal.py": overStreams.decimal,
    "sol/confused.py": overStreams.confused,
    "sol/broken.py": overStreams.broken,
  },
  inspection: {
    task: "communication with 2 processes by standard streams, manager manager.cpp",
    groups: [{ tests: ["000", "001"] }, { tests: ["000", "001", "002", "003"] }],
  },
  scores: { "solution.py": 100, "decimal.py": 70, "confused.py": 0, "broken.py": 0 },
};
