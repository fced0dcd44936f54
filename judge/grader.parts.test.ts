import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem, Task } from "../problems/problem.ts";
import { publicView } from "../problems/public-view.ts";
import { openRealJudge, type RealJudge } from "./testing/real-judge.ts";
import { tinyProblem } from "./testing/tiny-problem.ts";

const header = { name: "add.h", text: "int add(int a, int b);\n" };
const cppGrader = (greeting: string) => ({
  name: "grader.cpp",
  text: `#include "add.h"
#include <cstdio>
int main() { int a, b; if (scanf("%d %d", &a, &b) == 2) printf("${greeting}%d\\n", add(a, b)); }
`,
});
const pythonGrader = {
  name: "grader.py",
  text: "import solution\nprint(solution.add(*map(int, input().split())))\n",
};

const task: Task = {
  kind: "batch",
  inputFile: null,
  outputFile: null,
  graders: {
    hidden: { cpp: [cppGrader("hidden "), header] },
    public: { cpp: [cppGrader(""), header], python3: [pythonGrader] },
  },
};

let judge: RealJudge;
let problem: Problem;
beforeAll(async () => {
  judge = await openRealJudge();
  problem = await tinyProblem(judge.dir, {
    tests: { "1": ["1 2", "hidden 3"] },
    groups: [{ name: "all", tests: ["1"] }],
    task,
    samples: [{ name: "1", input: "3 4", answer: "7" }],
  });
});
afterAll(() => judge?.close());

const adds = {
  language: "cpp20",
  source: '#include "add.h"\nint add(int a, int b) { return a + b; }',
} as const;
const subtracts = { ...adds, source: adds.source.replace("a + b", "a - b") };

describe("a task with a grader", () => {
  it("is judged with the hidden grader, compiled together with the program", async () => {
    expect(await judge.judge(problem, adds)).toMatchObject({ verdict: "AC", score: 10 });
    expect(await judge.judge(problem, subtracts)).toMatchObject({ verdict: "WA", score: 0 });
  });

  it("is practised with the public grader", async () => {
    const { samples } = await judge.bench.samples(publicView(problem), adds);
    expect(samples).toMatchObject([{ name: "1", verdict: "AC" }]);
  });

  it("in Python runs the grader, which imports the program", async () => {
    const python = { language: "python3", source: "def add(a, b):\n    return a + b" } as const;
    const { samples } = await judge.bench.samples(publicView(problem), python);
    expect(samples).toMatchObject([{ verdict: "AC" }]);
    const broken = { language: "python3", source: "def ad(a, b):\n    return a + b" } as const;
    const report = await judge.bench.samples(publicView(problem), broken);
    expect(report.samples).toMatchObject([{ verdict: "RTE" }]);
    expect(report.samples[0]?.message).toMatch(/no attribute 'add'/);
  });

  it("takes no program in a language that it has no grader for", async () => {
    const python = { language: "python3", source: "def add(a, b): return a + b" } as const;
    const judgement = await judge.judge(problem, python);
    expect(judgement).toMatchObject({ verdict: "CE", score: 0 });
    expect(judgement.compile.log).toMatch(/no programs in python3: it has graders for cpp/);
  });

  it("does not take a program that brings its own main or forgets the function", async () => {
    const own = { ...adds, source: `${adds.source}\nint main() { return 0; }` };
    const forgets = { ...adds, source: "int sub(int a, int b) { return a - b; }" };
    expect((await judge.judge(problem, own)).compile.log).toMatch(/multiple definition of .main'/);
    expect((await judge.judge(problem, forgets)).compile.log).toMatch(
      /undefined reference to .add/,
    );
  });
});
