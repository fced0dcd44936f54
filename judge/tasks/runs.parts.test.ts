import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Checker, Task } from "../../problems/problem.ts";
import { packAnswers } from "../answers/archive.ts";
import type { ProgramText } from "../program.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem, tokens } from "../testing/tiny-problem.ts";
import { type Given, judgeOne, python, pythonJudge } from "./testing/one-test.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

const checker = (kind: "cms" | "testlib", text: string): Checker => ({
  kind,
  program: pythonJudge(`import sys\n${text}`),
  args: [],
});

const judged = (task: Task, program: ProgramText, given: Given = {}) =>
  judgeOne(judge, task, program, given);

describe("a task with files", () => {
  const task = (files: { inputFile?: string; outputFile?: string }): Task => ({
    kind: "batch",
    inputFile: null,
    outputFile: null,
    graders: null,
    ...files,
  });
  const both = task({ inputFile: "sum.in", outputFile: "sum.out" });
  const adds = python(
    "open('sum.out', 'w').write(str(sum(map(int, open('sum.in').read().split()))))",
  );

  const reopens: ProgramText = {
    language: "cpp20",
    source:
      '#include <bits/stdc++.h>\nint main() { freopen("sum.in", "r", stdin); freopen("sum.out", "w", stdout); int a, b; std::cin >> a >> b; std::cout << a + b; }',
  };

  it.each([
    ["both", both, adds],
    [
      "the input",
      task({ inputFile: "a b.txt" }),
      python("print(sum(map(int, open('a b.txt').read().split())))"),
    ],
    [
      "the output",
      task({ outputFile: "out" }),
      python("open('out', 'w').write(str(sum(map(int, input().split()))))"),
    ],
    ["both, opened with freopen", both, reopens],
  ])("is judged on what is in them: %s", async (_, given, program) => {
    expect(await judged(given, program)).toMatchObject({ verdict: "AC", score: 10 });
  });

  it("tells the first difference as ever", async () => {
    const { verdict, message } = await judged(both, python("open('sum.out', 'w').write('41')"));
    expect(verdict).toBe("WA");
    expect(message).toMatch(/41/);
  });

  it("has its output looked at by the checker", async () => {
    const half = checker(
      "cms",
      "print(0.5 if open(sys.argv[3]).read() == open(sys.argv[2]).read().strip() else 0)",
    );
    expect(await judged(both, adds, { checker: half })).toMatchObject({ verdict: "PA", score: 5 });
  });

  it.each([
    ["no file", "print(42)"],
    ["a folder", "import os; os.mkdir('sum.out')"],
    ["a link to the input", "import os; os.symlink('sum.in', 'sum.out')"],
    ["a FIFO", "import os\ntry: os.mkfifo('sum.out')\nexcept OSError: pass"],
  ])("is WA when there is %s", async (_, source) => {
    const { verdict, message } = await judged(both, python(source));
    expect({ verdict, message }).toEqual({ verdict: "WA", message: "wrote no file sum.out" });
  });

  it("has an empty standard input when it has an input file, which can't be changed", async () => {
    const source = `import sys
assert sys.stdin.read() == ''
try:
    open('sum.in', 'w')
except PermissionError:
    print(42)`;
    expect(await judged(task({ inputFile: "sum.in" }), python(source))).toMatchObject({
      verdict: "AC",
    });
  });
});

describe("a two-step task", () => {
  const task: Task = { kind: "two-step", graders: null };
  /** Writes the numbers backwards, then adds what it can read. */
  const right = `import sys
step, text = sys.argv[1], sys.stdin.read()
print(' '.join(reversed(text.split())) if step == '0' else sum(map(int, text.split())))`;

  it("hands the first run's output to the second, and judges the second's", async () => {
    expect(await judged(task, python(right))).toMatchObject({ verdict: "AC", score: 10 });
    const cat = python("import sys; print(sys.stdin.read())");
    expect(await judged(task, cat)).toMatchObject({ verdict: "WA", score: 0 });
  });

  it("asks the checker about the second's output", async () => {
    const first = checker("testlib", "sys.exit(open(sys.argv[2]).read().split() != ['22', '20'])");
    const cat = python(
      "import sys; print(*reversed(sys.stdin.read().split()) if sys.argv[1] == '0' else [sys.stdin.read()])",
    );
    expect(await judged(task, cat, { checker: first })).toMatchObject({ verdict: "AC" });
  });

  it("keeps nothing between the steps but the output", async () => {
    const source = `import os, sys
if sys.argv[1] == '0':
    open('left', 'w').write('42')
else:
    print(open('left').read() if os.path.exists('left') else 'nothing')`;
    expect(await judged(task, python(source))).toMatchObject({ verdict: "WA" });
  });

  it.each([
    ["RTE", "first step: exit code 3", "import sys; sys.exit(3)", {}],
    ["RTE", "second step: exit code 3", "import sys; sys.exit(3 * int(sys.argv[1]))", {}],
    ["TLE", "second step: more than 500 ms", "import sys\nwhile sys.argv[1] == '1': pass", {}],
    ["OLE", "first step: more than 64 KiB", "print('x' * 100000)", { outputKiB: 64 }],
    ["MLE", "first step: more than 65536 KiB", "a = bytearray(200 << 20)", {}],
  ] as const)("is %s by either step: %s", async (verdict, message, source, limits) => {
    const result = await judged(task, python(source), { limits });
    expect(result.verdict).toBe(verdict);
    expect(result.message).toContain(message);
  });

  it("gives each step the time limit, and tells the time of both", async () => {
    const source = `import sys, time
while time.process_time() < 0.35: pass
print(42)`;
    const { verdict, test } = await judged(task, python(source));
    expect(verdict).toBe("AC");
    expect(test?.cpuMs).toBeGreaterThan(690);
  });
});

describe("an output-only task", () => {
  const task: Task = { kind: "output-only" };
  const answers = (files: Record<string, string>) =>
    packAnswers(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
  const problem = (given: { checker?: Checker } = {}) =>
    tinyProblem(judge.dir, {
      tests: { "1": ["1 2", "3"], "2": ["20 22", "42"], "3": ["0 0", "0"] },
      groups: [{ name: "all", tests: ["1", "2", "3"], maxScore: 30, scoring: "sum" }],
      task,
      ...given,
    });

  it("has each answer judged; missing ones score nothing, unknown ones are told", async () => {
    const submission = answers({ "1.out": "3\n", "output_2.txt": "41", "readme.md": "x" });
    const judgement = await judge.judge(await problem(), submission, { reveal: true });
    expect(judgement).toMatchObject({
      verdict: "WA",
      score: 10,
      maxScore: 30,
      compile: { ok: true, log: "of no test, and left out: readme.md" },
      provenance: { compiler: "none", flags: [] },
    });
    expect(judgement.tests.map(({ name, verdict }) => [name, verdict])).toEqual(
      expect.arrayContaining([
        ["1", "AC"],
        ["2", "WA"],
        ["3", "WA"],
      ]),
    );
    expect(judgement.tests.find((test) => test.name === "3")?.message).toBe("no answer");
  });

  it.each([
    ["cms", "a, b = [int(open(sys.argv[i]).read()) for i in (3, 2)]\nprint(0.5 if a != b else 1)"],
    [
      "testlib",
      "a, b = [int(open(sys.argv[i]).read()) for i in (2, 3)]\nprint('points 0.5', file=sys.stderr)\nsys.exit(0 if a == b else 7)",
    ],
  ] as const)("is judged by a checker of the convention %s", async (kind, text) => {
    const given = await problem({ checker: checker(kind, text) });
    const judgement = await judge.judge(given, answers({ "1": "3", "2": "41", "3": "0" }));
    expect(judgement).toMatchObject({ verdict: "PA", score: 25 });
  });

  it("takes answers that are longer than a program's output may be", async () => {
    const long = `${"0".repeat(3 * 1024 * 1024)}\n`;
    const given = await tinyProblem(judge.dir, {
      tests: { "1": ["", long] },
      groups: [{ name: "all", tests: ["1"] }],
      checker: tokens,
      task,
    });
    expect(await judge.judge(given, answers({ "1": long }))).toMatchObject({ verdict: "AC" });
  });

  it("takes no archive that is broken; other tasks take no answers", async () => {
    const broken = await judge.judge(await problem(), { language: "answers", source: "UEsDBA==" });
    expect(broken).toMatchObject({ verdict: "CE", score: 0 });
    expect(broken.compile.log).toMatch(/not a ZIP archive/);
    const batch = await tinyProblem(judge.dir, {
      tests: { "1": ["", ""] },
      groups: [{ name: "all", tests: ["1"] }],
    });
    const misplaced = await judge.judge(batch, answers({ "1": "" }));
    expect(misplaced).toMatchObject({ verdict: "CE", compile: { ok: false } });
  });
});

describe("a task without a checker whose outputs somebody must judge", () => {
  it("is JE, and says so", async () => {
    const { verdict, message } = await judged({ kind: "two-step", graders: null }, python(""), {
      checker: { kind: "task" },
    });
    expect(verdict).toBe("JE");
    expect(message).toMatch(/two-step task without a checker/);
  });
});
