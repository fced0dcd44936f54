import type { FormatPackage } from "../package.ts";

const root = (digits: number) => `print(f"{float(input()) ** 0.5:.${digits}f}")\n`;

const numbers = [4, 2, 3e9, 1e-6];

export const tolerance: FormatPackage = {
  format: "bare",
  title: "numbers within a tolerance, in folders of inputs and outputs",
  files: {
    "statement.md": `# Root

Time limit: 500 ms. Memory limit: 64 MB

## Sample Input 1
\`\`\`
4
\`\`\`
## Sample Output 1
\`\`\`
2.0
\`\`\`
`,
    "problem.yaml": `time_limit: 1.5
checker:
  kind: floats
  absolute: 1e-4
  relative: 1e-7
groups:
  - name: all
    points: 100
    tests: "*"
    scoring: sum
`,
    ...Object.fromEntries(
      numbers.flatMap((number, index) => [
        [`input/${index + 1}.txt`, `${number}\n`],
        [`output/${index + 1}.txt`, Math.sqrt(number).toFixed(9)],
      ]),
    ),
    "main.py": root(7),
    "sol-coarse.py": root(3),
    "wrong-whole.py": root(0),
    "slow-words.py": 'print("two")\n',
    "slow-negative.py": "print(-float(input()))\n",
  },
  inspection: {
    title: "Root",
    limits: { cpuMs: 1500, memoryKiB: 65_536 },
    checker:
      "tokens, upper and lower case differ, numbers within 0.0001, numbers within 1e-7 of the answer",
    samples: 1,
    groups: [{ name: "all", scoring: "sum", tests: ["1", "2", "3", "4"] }],
  },
  scores: {
    "main.py": 100,
    "sol-coarse.py": 75,
    "wrong-whole.py": 25,
    "slow-words.py": 0,
    "slow-negative.py": 0,
  },
};
