import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Checker, Problem, Task, Test } from "../../problems/problem.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem } from "../testing/tiny-problem.ts";
import { python, pythonJudge } from "./testing/one-test.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

const batch: Task = { kind: "batch", inputFile: null, outputFile: null, graders: null };
const twoStep: Task = { kind: "two-step", graders: null };

/** Two tests of which only the second has something of its own. */
async function problemWith(
  own: Partial<Test>,
  given: { task?: Task; checker?: Checker } = {},
): Promise<Problem> {
  const problem = await tinyProblem(judge.dir, {
    tests: { "1": ["1\n", "1\n"], "2": ["1\n", "2\n"] },
    groups: [{ name: "all", tests: ["1", "2"], scoring: "sum" }],
    ...given,
  });
  const tests = problem.tests.map((test) => (test.name === "2" ? { ...test, ...own } : test));
  return { ...problem, tests };
}

async function verdictsOf(problem: Problem, source: string): Promise<string[]> {
  const { tests } = await judge.judge(problem, python(source), { extent: "all" });
  return tests.map((test) => test.verdict);
}

describe("what a test has of its own", () => {
  it.each([
    ["batch", batch],
    ["two-step", twoStep],
  ])("arguments reach the program of a %s task", async (_, task) => {
    const problem = await problemWith({ args: ["a b", "2"] }, { task });
    const source = `import sys
args = [each for each in sys.argv[1:] if len(each) == 3]
print(2 if args == ["a b"] else 1)`;
    expect(await verdictsOf(problem, source)).toEqual(["AC", "AC"]);
  });

  it("files lie beside the program, and nothing can be written to them", async () => {
    const path = join(judge.dir, "word.txt");
    await writeFile(path, "2\n");
    const problem = await problemWith({ files: [{ name: "word.txt", path }] });
    const source = `import os
if not os.path.exists("word.txt"): print(1)
else:
    try: open("word.txt", "w")
    except OSError: print(open("word.txt").read())`;
    expect(await verdictsOf(problem, source)).toEqual(["AC", "AC"]);
    await writeFile(path, "3\n");
    expect(await verdictsOf({ ...problem }, source)).toEqual(["AC", "WA"]);
  });

  it("settings of the comparison hold for it alone", async () => {
    const checker: Checker = {
      kind: "standard",
      caseSensitive: false,
      spaceSensitive: false,
      floatAbsolute: 0.5,
      floatRelative: null,
    };
    const problem = await problemWith({ checker });
    expect(await verdictsOf(problem, "print(1.6)")).toEqual(["WA", "AC"]);
  });

  it.each(["testlib", "cms", "icpc"] as const)("arguments reach a %s checker", async (kind) => {
    const program = pythonJudge(`import sys
isSecond = sys.argv[4:] == ["--second", "x y"]
if ${JSON.stringify(kind)} == "cms": print(1 if isSecond else 0)
elif ${JSON.stringify(kind)} == "icpc": sys.exit(42 if isSecond else 43)
else: sys.exit(0 if isSecond else 1)`);
    const checker: Checker = { kind, program, args: [] };
    const own = { ...checker, args: ["--second", "x y"] };
    expect(await verdictsOf(await problemWith({ checker: own }, { checker }), "print(1)")).toEqual([
      "WA",
      "AC",
    ]);
    expect(await verdictsOf(await problemWith({}, { checker: own }), "print(1)")).toEqual([
      "AC",
      "AC",
    ]);
  });

  it("a checker that is another program is the judge's own failure", async () => {
    const checker: Checker = { kind: "testlib", program: pythonJudge("exit(0)"), args: [] };
    const other: Checker = { kind: "testlib", program: pythonJudge("exit(1)"), args: [] };
    const { tests } = await judge.judge(
      await problemWith({ checker: other }, { checker }),
      python("print(1)"),
    );
    expect(tests.at(-1)).toMatchObject({ verdict: "JE" });
  });
});
