import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../problems/problem.ts";
import type { ProgramText } from "./program.ts";
import { openRealJudge, type RealJudge } from "./testing/real-judge.ts";
import { anySubmissionIsJudged } from "./testing/submission-properties.ts";
import { tinyProblem } from "./testing/tiny-problem.ts";

let judge: RealJudge;
let sum: Problem;
beforeAll(async () => {
  judge = await openRealJudge();
  sum = await tinyProblem(judge.dir, {
    tests: { "1": ["1 2\n", "3\n"], "2": ["20 22\n", "42\n"] },
    groups: [{ name: "all", tests: ["1", "2"] }],
  });
});
afterAll(() => judge?.close());

const cpp = (source: string): ProgramText => ({
  language: "cpp20",
  source: `#include <bits/stdc++.h>\n#include <unistd.h>\n#include <sys/socket.h>\nusing namespace std;\n${source}`,
});
const python = (source: string): ProgramText => ({ language: "python3", source });
const main = (body: string) => cpp(`int main() { ${body} }`);

describe("a program's verdict, with Docker", () => {
  it.each([
    ["C++ 20", main("int a, b; cin >> a >> b; cout << a + b << endl;")],
    ["C++ 17", { ...main("int a, b; cin >> a >> b; cout << a + b;"), language: "cpp17" as const }],
    ["Python", python("a, b = map(int, input().split())\nprint(a + b)")],
    ["a byte order mark and CRLF", python("\uFEFFprint(sum(map(int, input().split())))\r\n\r\n")],
    [
      "threads",
      cpp("int main() { int a, b; cin >> a >> b; thread t([&] { cout << a + b; }); t.join(); }"),
    ],
    [
      "a deep recursion",
      cpp(
        "int f(int n) { volatile char s[64]; s[0] = n; return n ? f(n - 1) + s[0] * 0 : 0; } int main() { int a, b; cin >> a >> b; cout << a + b + f(300000); }",
      ),
    ],
  ])("is AC for %s", async (_, program) => {
    const judgement = await judge.judge(sum, program);
    expect(judgement).toMatchObject({
      problem: "tiny",
      verdict: "AC",
      score: 10,
      maxScore: 10,
      compile: { ok: true },
      groups: [{ name: "all", score: 10, maxScore: 10, verdict: "AC" }],
    });
    expect(judgement.tests.map((test) => test.name)).toEqual(["2", "1"]);
  });

  it.each([
    ["WA", "a wrong number", main("cout << 41;"), /41/],
    ["WA", "nothing", main(""), /./],
    ["WA", "too much", main("int a, b; cin >> a >> b; cout << a + b << ' ' << 1;"), /./],
    ["TLE", "a loop", main("for (volatile int i = 0;; i = i + 1);"), /500 ms of CPU time/],
    ["TLE", "a loop in Python", python("while True: pass"), /500 ms of CPU time/],
    ["ILE", "a sleep", main("sleep(60);"), /2000 ms by the clock/],
    [
      "MLE",
      "a large array",
      main("vector<int> v(1 << 28, 1); cout << v[7];"),
      /65536 KiB of memory/,
    ],
    [
      "MLE",
      "memory without end",
      python("a = []\nwhile True: a.append(bytearray(1 << 20))"),
      /65536 KiB/,
    ],
    ["OLE", "output without end", main('for (;;) puts("0123456789");'), /1024 KiB of output/],
    [
      "SV",
      "a trace",
      cpp("#include <sys/ptrace.h>\nint main() { ptrace(PTRACE_TRACEME, 0, 0, 0); }"),
      /forbids/,
    ],
    [
      "SV",
      "a mount",
      cpp('#include <sys/mount.h>\nint main() { mount("a", "/", "tmpfs", 0, 0); }'),
      /forbids/,
    ],
    [
      "RTE",
      "a refused socket",
      main("return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 9 : 0;"),
      /exit code 9/,
    ],
    ["RTE", "an exit code", main('cerr << "gave up"; return 3;'), /exit code 3: gave up/],
    ["RTE", "a crash", main("*(volatile int*)0 = 1;"), /SIGSEGV/],
    ["RTE", "an abort", main("abort();"), /SIGABRT/],
    ["RTE", "an exception", python("print(1 // 0)"), /exit code 1: .*ZeroDivisionError/s],
    [
      "RTE",
      "the right answer, then a crash",
      main("int a, b; cin >> a >> b; cout << a + b << endl; abort();"),
      /SIGABRT/,
    ],
  ] as const)("is %s for %s", async (verdict, _, program, message) => {
    const judgement = await judge.judge(sum, program, { reveal: true });
    expect(judgement).toMatchObject({ verdict, score: 0 });
    expect(judgement.tests[0]).toMatchObject({ verdict, fraction: 0 });
    expect(judgement.tests[0]?.message).toMatch(message);
    expect(judgement.tests[1]?.verdict).toBe("SK");
  });

  it("never comes from a stream that the program writes", async () => {
    const forged = main(
      'cout << "{\\"status\\":\\"OK\\",\\"compared\\":{\\"equal\\":true}}\\n42\\n"; cerr << "AC";',
    );
    expect(await judge.judge(sum, forged)).toMatchObject({ verdict: "WA", score: 0 });
  });
});

describe("a program that does not compile", () => {
  it.each([
    ["a syntax error", cpp("int main( {"), /error: /],
    ["a syntax error in Python", python("def f(:\n  pass"), /SyntaxError/],
    ["no main", cpp("int f() { return 1; }"), /undefined reference to .main/],
    ["a file that is not there", cpp('#include "answers.h"\nint main() {}'), /answers\.h/],
    ["a source that is too large", python(`# ${"x".repeat(70_000)}`), /at most 64 KiB/],
    ["an error for every line", cpp("x;\n".repeat(4000)), /error: /],
    ["a device as a header", cpp('#include "/dev/zero"\nint main() {}'), /./],
    [
      "endless templates",
      cpp(
        "template<int N> struct A { static const int v = A<N + 1>::v; }; int main() { return A<0>::v; }",
      ),
      /template instantiation depth/,
    ],
  ])("is CE for %s, with the compiler's words", async (_, program, log) => {
    const judgement = await judge.judge(sum, program);
    expect(judgement).toMatchObject({ verdict: "CE", score: 0, compile: { ok: false } });
    expect(judgement.groups[0]?.verdict).toBe("CE");
    expect(judgement.compile.log).toMatch(log);
    expect(judgement.compile.log.length).toBeLessThan(40_000);
  });

  it.each([
    [
      "time",
      cpp(
        "constexpr int f(int n) { int s = 0; for (int i = 0; i < 260000; i++) s ^= i * n; return s; }\ntemplate<int N> struct A { static const int v = f(N) + A<N - 1>::v; }; template<> struct A<0> { static const int v = 0; }; int main() { return A<800>::v; }",
      ),
      /more than 1500 ms of CPU time/,
      1500,
    ],
    [
      "size",
      cpp("char a[1 << 28] = {1}; int main() { return a[5]; }"),
      /File size limit exceeded/,
      60_000,
    ],
    [
      "memory",
      cpp(
        "template<class T, int N> struct A { A<pair<T, T>, N - 1> a; A<pair<T, int>, N - 1> b; }; template<class T> struct A<T, 0> {}; A<int, 22> a; int main() {}",
      ),
      /more than 204800 KiB of memory/,
      60_000,
    ],
  ])("is CE with the reason when compiling takes too much %s", async (_, program, log, cpuMs) => {
    const limits = { ...sum.limits, compileCpuMs: cpuMs, compileMemoryKiB: 200 * 1024 };
    const judgement = await judge.judge({ ...sum, limits }, program);
    expect(judgement).toMatchObject({ verdict: "CE", compile: { ok: false } });
    expect(judgement.compile.log).toMatch(log);
  });
});

describe("judging", () => {
  it("leaves min groups at their first failure and runs sum groups to their end", async () => {
    const problem = await tinyProblem(judge.dir, {
      tests: { "1": ["1", "1"], "2": ["2", "2"], "3": ["3", "3"], "4": ["4", "4"] },
      groups: [
        { name: "easy", tests: ["1", "2"], maxScore: 30 },
        { name: "hard", tests: ["1", "2", "3"], maxScore: 30 },
        { name: "sum", tests: ["3", "4", "1"], maxScore: 40, scoring: "sum" },
      ],
    });
    const program = main("int n; cin >> n; cout << (n == 2 ? 0 : n);");
    const seen: string[] = [];
    const judgement = await judge.judge(problem, program, {
      onTest: ({ name, verdict }) => seen.push(`${name} ${verdict}`),
    });
    expect(seen).toEqual(["1 AC", "2 WA", "3 AC", "4 AC"]);
    expect(judgement.groups).toEqual([
      { name: "easy", score: 0, maxScore: 30, verdict: "WA" },
      { name: "hard", score: 0, maxScore: 30, verdict: "WA" },
      { name: "sum", score: 40, maxScore: 40, verdict: "AC" },
    ]);
    expect(judgement).toMatchObject({ verdict: "WA", score: 40, maxScore: 100 });
  });

  it("tells what it judged with", async () => {
    const { provenance, program } = await judge.judge(sum, main(""));
    expect(provenance.image).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(provenance.compiler).toMatch(/^g\+\+ /);
    expect(provenance.flags).toContain("-std=gnu++20");
    expect(provenance.judges).toBe("medalist's own comparison");
    expect(provenance.problemDigest).toBe(sum.digest);
    expect(program).toMatch(/^[0-9a-f]{64}$/);
  });

  it("stops when it is aborted, and the next program is judged as ever", async () => {
    const abort = new AbortController();
    const judging = judge.judge(sum, main("sleep(60);"), { signal: abort.signal });
    setTimeout(() => abort.abort(new Error("enough")), 1_000);
    await expect(judging).rejects.toThrow("enough");
    const next = await judge.judge(sum, main("int a, b; cin >> a >> b; cout << a + b;"));
    expect(next.verdict).toBe("AC");
  });

  it("calls a test whose files are gone JE, not the program's fault", async () => {
    const tests = sum.tests.map((test) => ({ ...test, answerPath: `${test.answerPath}.gone` }));
    const judgement = await judge.judge({ ...sum, tests }, main(""));
    expect(judgement).toMatchObject({ verdict: "JE", score: 0 });
    expect(judgement.tests[0]?.message).toMatch(/ENOENT.*gone/);
  });

  it("rejects when the judge is closed, rather than to call it a verdict", async () => {
    const other = await openRealJudge();
    const judging = other.judge(sum, main("sleep(60);"));
    setTimeout(() => void other.close(), 1_000);
    await expect(judging).rejects.toThrow("the judge was closed");
  });
});

it("whatever text is handed in, the verdict is not the judge's fault", async () => {
  await fc.assert(await anySubmissionIsJudged(judge), { numRuns: 15 });
});
