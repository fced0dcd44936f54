import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Task } from "../../problems/problem.ts";
import type { ProgramText } from "../program.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { type Given, judgeOne, python, pythonJudge } from "./testing/one-test.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

/** Opens the pipes of each program as managers do: `fs[i]` reads, `ts[i]` writes. */
const opened = `import os, sys
paths = sys.argv[1:]
fs, ts = [], []
for i in range(0, len(paths), 2):
    fs.append(open(paths[i])); ts.append(open(paths[i + 1], "w"))
def say(i, x): print(x, file=ts[i], flush=True)
def end(score, message):
    print(score, flush=True)
    print(message, file=sys.stderr, flush=True)
    # At once: while Python closes files one by one, the program may already find them closed.
    os._exit(0)
`;

/** Sends the input and takes one line: all for the sum, half for one off, nothing else. */
const asksForSum = `${opened}
a, b = map(int, sys.stdin.read().split())
say(0, f"{a} {b}")
said = fs[0].readline().strip()
if said == str(a + b): end(1.0, "translate:success")
if said == str(a + b + 1): end(0.5, "one off")
end(0, f"heard {said}")`;

type Kind = Partial<Pick<Extract<Task, { kind: "communication" }>, "processes" | "io">>;

function judged(manager: string, program: ProgramText, given: Given & Kind = {}) {
  const { processes = 1, io = "std", ...rest } = given;
  const task: Task = {
    kind: "communication",
    manager: pythonJudge(manager),
    processes,
    io,
    graders: null,
  };
  return judgeOne(judge, task, program, { checker: { kind: "task" }, ...rest });
}

const sums = python("print(sum(map(int, input().split())))");

describe("a communication task", () => {
  it.each([
    ["AC", 10, "Output is correct", sums],
    ["PA", 5, "one off", python("print(1 + sum(map(int, input().split())))")],
    ["WA", 0, "heard 41", python("input(); print(41)")],
    ["WA", 0, "heard", python("pass")],
  ])("has the score and the words of its manager: %s", async (verdict, score, message, program) => {
    expect(await judged(asksForSum, program)).toMatchObject({ verdict, score, message });
  });

  it("may hand a program the paths of its pipes", async () => {
    const program = python(`import sys
to, read = open(sys.argv[2], "w"), open(sys.argv[1])
print(sum(map(int, read.readline().split())), file=to)`);
    expect(await judged(asksForSum, program, { io: "fifo" })).toMatchObject({ verdict: "AC" });
  });

  it("may be one for a compiled program with a grader that does the talking", async () => {
    const grader = {
      name: "grader.cpp",
      text: '#include <cstdio>\nint add(int, int);\nint main() { int a, b; if (scanf("%d %d", &a, &b) == 2) printf("%d\\n", add(a, b)); }\n',
    };
    const task: Task = {
      kind: "communication",
      manager: pythonJudge(asksForSum),
      processes: 1,
      io: "std",
      graders: { hidden: { cpp: [grader] }, public: {} },
    };
    const adds = { language: "cpp20", source: "int add(int a, int b) { return a + b; }" } as const;
    expect(await judgeOne(judge, task, adds)).toMatchObject({ verdict: "AC", score: 10 });
  });

  describe("with several programs", () => {
    const relay = `${opened}
say(0, sys.stdin.read().strip())
say(1, fs[0].readline().strip())
end(1 if fs[1].readline().strip() == "42" else 0, "")`;
    const parts = (first: string, second: string) =>
      python(`import sys
if sys.argv[1] == "0":
    ${first}
else:
    ${second}`);
    const adds = "print(sum(map(int, input().split())), flush=True)";

    it("tells each its index, also after the paths of its pipes", async () => {
      const result = await judged(relay, parts(adds, "print(input())"), { processes: 2 });
      expect(result).toMatchObject({ verdict: "AC", score: 10 });
      const files = python(`import sys
to, read = open(sys.argv[2], "w"), open(sys.argv[1])
line = read.readline().split()
print(sum(map(int, line)) if sys.argv[3] == "0" else line[0], file=to)`);
      const fifo = { processes: 2, io: "fifo" } as const;
      expect(await judged(relay, files, fifo)).toMatchObject({ verdict: "AC" });
    });

    it("names the one that failed", async () => {
      // By the time that the manager turns to the second program, it is gone.
      const slow = relay.replace("say(1,", "import time\ntime.sleep(0.5)\nsay(1,");
      const crash = await judged(slow, parts(adds, "sys.exit(3)"), { processes: 2 });
      expect(crash).toMatchObject({ verdict: "RTE", message: "program 1: exit code 3" });
    });

    it("adds up their CPU time", async () => {
      const spin = "import time\n    while time.process_time() < 0.35: pass\n    ";
      const busy = parts(spin + adds, `${spin}print(input(), flush=True)`);
      const late = await judged(relay, busy, { processes: 2 });
      expect(late.verdict).toBe("TLE");
      const enough = await judged(relay, busy, { processes: 2, limits: { cpuMs: 1_000 } });
      expect(enough.verdict).toBe("AC");
      expect(enough.test?.cpuMs).toBeGreaterThan(690);
    });
  });
});

describe("a program's own failure, whatever the manager says", () => {
  const generous = `${opened}
say(0, 1)
fs[0].read()
end(1, "fine")`;

  it.each([
    ["RTE", "the right words, then a crash", "print(42, flush=True); import os; os.abort()"],
    ["RTE", "an exit code", "import sys; sys.exit(3)"],
    ["TLE", "a loop", "while True: pass"],
    ["MLE", "too much memory", "a = bytearray(200 << 20)"],
    ["OLE", "a flood on standard error", "import sys\nwhile True: sys.stderr.write('x' * 4096)"],
    ["ILE", "a sleep", "import time; time.sleep(60)"],
    ["ILE", "words that are never flushed", "input(); print('x', end=''); input()"],
  ])("is %s for %s", async (verdict, _, source) => {
    const limits = verdict === "ILE" ? { wallMs: 700 } : {};
    const result = await judged(generous, python(source), { limits });
    expect(result).toMatchObject({ verdict, score: 0 });
  });

  it("is ended by the clock or its time when it floods a manager that reads for ever", async () => {
    const drain = `${opened}
while fs[0].read(1 << 16): pass
end(1, "")`;
    const flood = python("import sys\nwhile True: sys.stdout.write('x' * 65536)");
    expect((await judged(drain, flood, { limits: { cpuMs: 200 } })).verdict).toMatch(/^(TLE|ILE)$/);
  });
});

describe("once the manager has given its word", () => {
  it("that was a rejection: a broken pipe or a breakdown changes nothing", async () => {
    const rejects = `${opened}
fs[0].readline()
end(0, "no")`;
    const talks = python(
      "import time\nfor i in range(1000): print(i, flush=True); time.sleep(0.01)",
    );
    expect(await judged(rejects, talks)).toMatchObject({ verdict: "WA", message: "no" });
    const waits = python("print(1, flush=True); input()");
    expect(await judged(rejects, waits)).toMatchObject({ verdict: "WA", message: "no" });
    const spins = python("print(1, flush=True)\nwhile True: pass");
    expect(await judged(rejects, spins)).toMatchObject({ verdict: "TLE" });
  });

  it("that was an acceptance: the program must still end well", async () => {
    const after = `print(sum(map(int, input().split())), flush=True)
import time; time.sleep(0.2)
`;
    expect(await judged(asksForSum, python(after))).toMatchObject({ verdict: "AC" });
    const talks = python(`${after}import os; os.write(1, b"more")`);
    expect(await judged(asksForSum, talks)).toMatchObject({ verdict: "RTE", score: 0 });
    const crashes = python(`${after}raise SystemExit(3)`);
    expect(await judged(asksForSum, crashes)).toMatchObject({ verdict: "RTE", score: 0 });
  });
});

describe("a manager that misbehaves is JE, with its log", () => {
  const waits = python("import sys; sys.stdin.read()");

  it.each([
    [
      "crashes",
      "import os, sys; sys.stderr.write('lost'); sys.stderr.flush(); os.abort()",
      /signal 6.*lost/s,
    ],
    ["raises", "raise ValueError('lost')", /exit code 1.*lost/s],
    ["loops", `${opened}\nwhile True: pass`, /too (much CPU time|long)/],
    ["sleeps", `${opened}\nimport time; time.sleep(60)`, /too long/],
    ["takes too much memory", `${opened}\na = bytearray(300 << 20)`, /too much memory/],
    [
      "floods its own standard error",
      "import sys\nwhile True: sys.stderr.write('lost' * 9)",
      /wrote too much.*lost/s,
    ],
    ["prints no score", opened, /wrote "" where a score/],
    ["prints garbage", `${opened}\nend("AC", "lost")`, /wrote "AC" where a score.*lost/s],
    ["prints more than all", `${opened}\nend(1.5, "")`, /wrote "1.5"/],
    ["does what is forbidden", "import ctypes; ctypes.CDLL(None).ptrace(0, 0, 0, 0)", /forbids/],
  ])("when it %s", async (_, manager, message) => {
    const result = await judged(manager, waits, { limits: { wallMs: 1_000 } });
    expect(result).toMatchObject({ verdict: "JE", score: 0 });
    expect(result.message).toMatch(message);
  });

  it("but not when the program had failed before it", async () => {
    const naive = `${opened}
print(1.0)
int(fs[0].readline())`;
    expect(await judged(naive, python("import os; os.abort()"))).toMatchObject({ verdict: "RTE" });
  });

  it("and a program that leaves early does not end it by a broken pipe", async () => {
    const task: Task = {
      kind: "communication",
      manager: {
        name: "manager.cpp",
        language: "cpp20",
        files: [
          {
            name: "manager.cpp",
            text: `#include <fstream>
#include <iostream>
int main(int, char** argv) {
  std::ifstream from(argv[1]); std::ofstream to(argv[2]);
  std::string word;
  for (int i = 0; i < 100000; i++) to << i << std::endl;
  std::cout << (from >> word ? 1 : 0) << std::endl;
  std::cerr << "left early" << std::endl;
}`,
          },
        ],
      },
      processes: 1,
      io: "std",
      graders: null,
    };
    const left = await judgeOne(judge, task, python(""));
    expect(left).toMatchObject({ verdict: "WA", message: "left early" });
  });

  it("that does not compile is JE too", async () => {
    const result = await judged("def (", waits);
    expect(result.verdict).toBe("JE");
    expect(result.message).toMatch(/the manager judge\.py of tiny does not compile/);
  });
});
