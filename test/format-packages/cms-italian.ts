import type { FormatPackage } from "./package.ts";
import { first, full, narrow, tests } from "./sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, answer],
  ]),
);

export const cmsItalian: FormatPackage = {
  format: "cms-italian",
  files: {
    "task.yaml": `name: sums
title: Sums
time_limit: 1.0
memory_limit: 256
n_input: 4
infile: ""
outfile: ""
`,
    "gen/GEN": `# ST: 30
1 2
10 20 -5
# ST: 70
2000000000 2000000000
-3000000000
`,
    ...data,
    "sol/solution.cpp": full,
    "sol/narrow.cpp": narrow,
    "sol/first.py": first,
  },
  scores: { "solution.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
