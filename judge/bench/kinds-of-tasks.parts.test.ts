import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Task } from "../../problems/problem.ts";
import { type PublicProblem, publicView } from "../../problems/public-view.ts";
import type { ProgramText } from "../program.ts";
import { pythonJudge } from "../tasks/testing/one-test.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem, tokens } from "../testing/tiny-problem.ts";

// Practice where a run is more than standard input and output.

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

const python = (source: string): ProgramText => ({ language: "python3", source });
const sums = python("print(sum(map(int, input().split())))");

async function practised(task: Task, comparison = false): Promise<PublicProblem> {
  const problem = await tinyProblem(judge.dir, {
    tests: { "1": ["1", "1"] },
    groups: [{ name: "all", tests: ["1"] }],
    task,
    checker: comparison ? tokens : { kind: "task" },
    samples: [{ name: "a", input: "1 2\n", answer: "3\n" }],
  });
  return publicView(problem);
}

async function runs(problem: PublicProblem, program: ProgramText, ...inputs: string[]) {
  const digests = await Promise.all(inputs.map((text) => judge.blobs.put(Buffer.from(text))));
  const made = await judge.bench.run({ problem, program, inputs: digests });
  return made.map(({ status, signature, value }) => [status, signature, value]);
}

async function samples(problem: PublicProblem, program: ProgramText) {
  const report = await judge.bench.samples(problem, program);
  return report.samples.map(({ verdict }) => verdict);
}

/** Half for an answer that is one too large; breaks down on the input 0. */
const interactor = `import sys
numbers = list(map(int, open(sys.argv[1]).read().split()))
if numbers == [0]: raise SystemExit("broken")
print(*numbers, flush=True)
said = sys.stdin.readline().split()
if said == [str(sum(numbers))]: sys.exit(42)
if said == [str(sum(numbers) + 1)]:
    open(sys.argv[3] + "score_multiplier.txt", "w").write("0.5")
    sys.exit(42)
sys.exit(43)`;

describe("an interactive task with a testing tool", () => {
  const task: Task = {
    kind: "interactive",
    interactor: pythonJudge("raise SystemExit('practice runs the tool')"),
    convention: "icpc",
    args: [],
    maxPasses: 1,
    graders: null,
    tool: pythonJudge(interactor),
  };
  const oneMore = python("print(sum(map(int, input().split())) + 1)");

  it("has programs tried with it on samples", async () => {
    const problem = await practised(task);
    expect(await samples(problem, sums)).toEqual(["AC"]);
    expect(await samples(problem, oneMore)).toEqual(["AC"]);
    expect(await samples(problem, python("print(0)"))).toEqual(["WA"]);
  });

  it("signs runs with the share of the points, and with how they failed", async () => {
    const problem = await practised(task);
    expect(await runs(problem, sums, "1 2", "4 5")).toEqual([
      ["OK", "tool:1", 1],
      ["OK", "tool:1", 1],
    ]);
    expect(await runs(problem, oneMore, "1 2")).toEqual([["OK", "tool:0.5", 0.5]]);
    expect(await runs(problem, python("print(0)"), "1 2")).toEqual([["OK", "tool:0", 0]]);
    expect(await runs(problem, python("1 // 0"), "1 2")).toEqual([["RTE", "RTE", null]]);
  });

  it("says nothing of a program where the tool breaks down", async () => {
    const problem = await practised(task);
    expect(await runs(problem, sums, "0", "1")).toEqual([
      ["OK", "tool:failed", null],
      ["OK", "tool:1", 1],
    ]);
  });

  it("shows what the tool says", async () => {
    const problem = await practised(task);
    const input = await judge.blobs.put(Buffer.from("2 2"));
    const shown = await judge.bench.show({ problem, program: oneMore, input });
    expect(shown).toMatchObject({ input: "2 2", status: "OK" });
    expect(shown?.output).toMatch(/testing tool: 50 % of the points/);
  });

  it("without one only has programs compiled", async () => {
    const { tool: _, ...bare } = task;
    const problem = await practised(bare);
    expect(problem.task.practice).toBe("compiling");
    const report = await judge.bench.samples(problem, sums);
    expect(report).toMatchObject({ compile: { ok: true }, samples: [] });
  });
});

describe("a communication task with a testing tool", () => {
  it("has as many runs of a program as the task says", async () => {
    const tool = pythonJudge(`import sys
a, b = sys.stdin.read().split()
from0 = open(sys.argv[1]); to0 = open(sys.argv[2], "w")
from1 = open(sys.argv[3]); to1 = open(sys.argv[4], "w")
print(a, file=to0, flush=True)
passed = from0.readline().strip()
print(passed, b, file=to1, flush=True)
right = from1.readline().strip() == str(int(a) + int(b))
print(1.0 if right else 0.0)
print("heard", passed, file=sys.stderr)`);
    const problem = await practised({
      kind: "communication",
      manager: pythonJudge("raise SystemExit('practice runs the tool')"),
      processes: 2,
      io: "std",
      graders: null,
      tool,
    });
    const passesOn = python(
      "import sys\nprint(sum(map(int, input().split())) if sys.argv[-1] == '1' else input())",
    );
    expect(await runs(problem, passesOn, "3 4")).toEqual([["OK", "tool:1", 1]]);
    expect(await runs(problem, python("input(); print(5)"), "3 4")).toEqual([["OK", "tool:0", 0]]);
  });
});

describe("a task with files", () => {
  const task: Task = { kind: "batch", inputFile: "a.in", outputFile: "a.out", graders: null };
  const copies = python(
    "open('a.out', 'w').write(str(sum(map(int, open('a.in').read().split()))))",
  );

  it("has the output file stand for standard output", async () => {
    const problem = await practised(task, true);
    expect(await samples(problem, copies)).toEqual(["AC"]);
    expect(await samples(problem, python("print(3)"))).toEqual(["WA"]);
    const streams = await practised({ ...task, inputFile: null, outputFile: null }, true);
    expect(await runs(problem, copies, "1 2", "5 6")).toEqual(
      await runs(streams, sums, "1 2", "5 6"),
    );
  });
});
