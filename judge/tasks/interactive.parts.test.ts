import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Checker, Task } from "../../problems/problem.ts";
import type { ProgramText } from "../program.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tokens } from "../testing/tiny-problem.ts";
import { type Given, judgeOne, python, pythonJudge } from "./testing/one-test.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

type Convention = "icpc" | "testlib";

function judged(
  convention: Convention,
  interactor: string,
  program: ProgramText,
  { args = [], maxPasses = 1, ...given }: Given & { args?: string[]; maxPasses?: number } = {},
) {
  const task: Task = {
    kind: "interactive",
    interactor: pythonJudge(interactor),
    convention,
    args,
    maxPasses,
    graders: null,
  };
  return judgeOne(judge, task, program, { checker: { kind: "task" }, ...given });
}

const sums = python("print(sum(map(int, input().split())))");
const last = (word: string) => python(`input(); print(${JSON.stringify(word)})`);

/** Sends the input; accepts the answer, half of it for \`half\`, and talks of anything else. */
const validator = `import sys
inp, ans, feedback = sys.argv[1:4]
def say(name, text): open(feedback + name, "a").write(text)
print(open(inp).read().strip(), flush=True)
said = sys.stdin.readline().strip()
if said == open(ans).read().strip(): sys.exit(42)
if said == "half":
    say("score_multiplier.txt", "0.5")
    sys.exit(42)
say("judgemessage.txt", "heard " + said)
sys.exit(43)`;

describe("an interactive task with an ICPC validator", () => {
  it.each([
    ["AC", 10, "", sums],
    ["PA", 5, "", last("half")],
    ["WA", 0, "heard 41", last("41")],
    ["WA", 0, "heard", python("pass")],
  ])("is decided by it: %s", async (verdict, score, message, program) => {
    expect(await judged("icpc", validator, program)).toMatchObject({ verdict, score, message });
  });

  it("hands the validator its arguments after the feedback folder", async () => {
    const asked = "import sys; sys.exit(42 if sys.argv[4:] == ['max', '7 8'] else 43)";
    const args = ["max", "7 8"];
    expect(await judged("icpc", asked, python(""), { args })).toMatchObject({ verdict: "AC" });
  });

  it("rejects whatever the program does once the validator has", async () => {
    const hasty = `import os, sys
sys.stdin.readline()
os._exit(43)`;
    const said = (then: string) => python(`print(1, flush=True)\n${then}`);
    for (const then of ["input()", "while True: pass", "while True: print('x' * 4096)"]) {
      expect(await judged("icpc", hasty, said(then))).toMatchObject({ verdict: "WA" });
    }
  });

  it.each([
    ["RTE", "dies after the right answer", "raise SystemExit(3)"],
    ["RTE", "talks after the end", "import os; os.write(1, b'more')"],
    ["TLE", "works on for ever", "while True: pass"],
    ["ILE", "sleeps on", "time.sleep(60)"],
  ])("is %s for a program that was accepted and %s", async (verdict, _, then) => {
    const program = python(`import time
print(sum(map(int, input().split())), flush=True)
time.sleep(0.2)
${then}`);
    const limits = verdict === "ILE" ? { wallMs: 700 } : {};
    const result = await judged("icpc", validator, program, { limits });
    expect(result).toMatchObject({ verdict, score: 0 });
  });

  it.each([
    ["RTE", "a crash first", "import os; os.abort()"],
    ["ILE", "an answer that is never flushed", "input(); print(42, end=''); input()"],
    ["TLE", "a loop", "while True: pass"],
    ["MLE", "memory", "a = bytearray(200 << 20)"],
  ])("is %s for %s", async (verdict, _, source) => {
    const limits = verdict === "ILE" ? { wallMs: 700 } : {};
    const result = await judged("icpc", validator, python(source), { limits });
    expect(result).toMatchObject({ verdict, score: 0 });
  });

  it.each([
    ["crashes", "import os; os.abort()", /the validator was ended by signal 6/],
    ["ends with 0", "import sys; sys.exit(0)", /exit code 0/],
    ["hangs", "import time; time.sleep(60)", /took too long/],
    [
      "writes a score with a rejection",
      `import sys\nopen(sys.argv[3] + 'score.txt', 'w').write('1')\nsys.exit(43)`,
      /rejected the output and wrote a score/,
    ],
  ])("is JE for a validator that %s", async (_, source, message) => {
    const waits = python("import sys; sys.stdin.read()");
    const limits = { wallMs: 700, checkerCpuMs: 200 };
    const result = await judged("icpc", source, waits, { limits });
    expect(result).toMatchObject({ verdict: "JE", score: 0 });
    expect(result.message).toMatch(message);
  });

  it("may go on for several passes, and keeps the validator's folder", async () => {
    const counting = `import os, sys
inp, ans, feedback = sys.argv[1:4]
state = feedback + "seen/all"
seen = open(state).read().split() if os.path.exists(state) else []
assert seen == ([] if open(inp).read().strip() == "20 22" else ["20 22".split()[0]])
print(open(inp).read().strip(), flush=True)
said = sys.stdin.readline().strip()
if seen: sys.exit(42 if said == "40" else 43)
os.mkdir(feedback + "seen")
open(state, "w").write("20")
open(feedback + "nextpass.in", "w").write("18 22")
sys.exit(42 if said == "42" else 43)`;
    const options = { maxPasses: 2 };
    expect(await judged("icpc", counting, sums, options)).toMatchObject({
      verdict: "AC",
      score: 10,
    });
    expect(await judged("icpc", counting, last("42"), options)).toMatchObject({ verdict: "WA" });
    const late = python("a, b = map(int, input().split())\nassert a != 18\nprint(a + b)");
    const crash = await judged("icpc", counting, late, options);
    expect(crash.verdict).toBe("RTE");
    expect(crash.message).toMatch(/^pass 2: exit code 1/);
  });
});

/** Sends the input and writes what it hears for the checker. */
const interactor = `import sys
inp, out, ans = sys.argv[1:4]
assert open(ans).read().strip() == "42"
print(open(inp).read().strip(), flush=True)
said = sys.stdin.readline().strip()
if not said: sys.stderr.write("heard nothing"); sys.exit(2)
if said == "half": sys.stderr.write("points 0.5"); sys.exit(7)
if said == "silence": sys.exit(0)
open(out, "w").write(said)`;

describe("an interactive task with a testlib interactor", () => {
  it.each([
    ["AC", 10, sums],
    ["WA", 0, last("41")],
    ["WA", 0, python("pass")],
  ])(
    "is decided by the checker when the interactor accepts: %s",
    async (verdict, score, program) => {
      const given = { checker: tokens };
      expect(await judged("testlib", interactor, program, given)).toMatchObject({ verdict, score });
    },
  );

  it("may be decided by the checker in parts", async () => {
    const check = "import sys; sys.stderr.write('points 0.25'); sys.exit(7)";
    const checker: Checker = { kind: "testlib", program: pythonJudge(check), args: [] };
    const result = await judged("testlib", interactor, sums, { checker });
    expect(result).toMatchObject({ verdict: "PA", score: 2.5 });
  });

  it("may be decided by the interactor alone", async () => {
    expect(await judged("testlib", interactor, last("half"))).toMatchObject({
      verdict: "PA",
      score: 5,
    });
    expect(await judged("testlib", interactor, last("silence"))).toMatchObject({ verdict: "AC" });
  });

  it.each([
    ["gives points where a checker is there to give them", last("half"), /gave points/],
    ["accepts without a word to the checker", last("silence"), /wrote no output for the checker/],
  ])("is JE for an interactor that %s", async (_, program, message) => {
    const result = await judged("testlib", interactor, program, { checker: tokens });
    expect(result.verdict).toBe("JE");
    expect(result.message).toMatch(message);
  });

  it("is JE for an interactor that breaks down, not for the program's crash before it", async () => {
    const broken = `${interactor}\nraise ValueError("lost")`;
    const result = await judged("testlib", broken, sums, { checker: tokens });
    expect(result.verdict).toBe("JE");
    expect(result.message).toMatch(/the interactor broke down.*lost/s);
    const crash = python("import os; os.abort()");
    expect(await judged("testlib", `${interactor}\nassert 0`, crash)).toMatchObject({
      verdict: "RTE",
    });
  });
});
