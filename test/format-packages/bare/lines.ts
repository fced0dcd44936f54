import type { FormatPackage } from "../package.ts";

/** Pairs that a page numbers in the middle of their names, and samples that are the only tests. */
export const lines: FormatPackage = {
  format: "bare",
  title: "samples alone, compared line by line",
  files: {
    "problem.yaml": "checker: lines\ntime_limit: 1\nmemory_limit: 64\n",
    "sample-input-1.txt": "1 2\n",
    "sample-output-1.txt": "2 1\n",
    "sample-input-2.txt": "3  4\n",
    "sample-output-2.txt": "4  3\n",
    "statement.md": "# Swap\n\nWrite two words the other way round, and what is between them.\n",
    "sol.py":
      "line = input()\na, b = line.split()\nprint(b + line[len(a):len(line) - len(b)] + a)\n",
    "sol-spaces.py": "print(*reversed(input().split()))\n",
    "wa.py": "print(*input().split())\n",
  },
  inspection: { checker: "exact lines, upper and lower case differ", samples: 2, tests: 2 },
  scores: { "sol.py": 100, "sol-spaces.py": 50, "wa.py": 0 },
};
