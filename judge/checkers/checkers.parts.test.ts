import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LanguageId } from "../../problems/language.ts";
import type { Checker, JudgeProgram, TestGroup } from "../../problems/problem.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem, tokens } from "../testing/tiny-problem.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

const cat = (output: string) =>
  ({ language: "python3", source: `print(${JSON.stringify(output)}, end="")` }) as const;

function checkerProgram(source: string, language: LanguageId = "cpp20"): JudgeProgram {
  const name = language === "python3" ? "check.py" : "check.cpp";
  const head =
    language === "python3"
      ? ""
      : "#include <bits/stdc++.h>\n#include <unistd.h>\nusing namespace std;\n";
  return { name, language, files: [{ name, text: head + source }] };
}

/** Judges a program that prints `output` where the input is `in` and the answer `ans`. */
async function judged(checker: Checker, output: string, group: Partial<TestGroup> = {}) {
  const problem = await tinyProblem(judge.dir, {
    tests: { "1": ["in\n", "ans\n"] },
    groups: [{ name: "all", tests: ["1"], ...group }],
    checker,
  });
  const { tests, score, verdict } = await judge.judge(problem, cat(output), { reveal: true });
  return { verdict, score, message: tests[0]?.message ?? "", test: tests[0] };
}

describe("the standard checker", () => {
  const problem = (checker: Partial<Checker>, answer: string) =>
    tinyProblem(judge.dir, {
      tests: { "1": ["", answer] },
      groups: [{ name: "all", tests: ["1"] }],
      checker: { ...tokens, ...checker } as Checker,
    });

  it.each([
    ["tokens, whatever the blanks", {}, "1 2\n3\n", "1\n2  3", "AC"],
    ["tokens in another case", {}, "Yes", "YES", "WA"],
    ["tokens, whatever the case", { caseSensitive: false }, "Yes", "yEs", "AC"],
    ["exact lines", { spaceSensitive: true }, "1 2\n", "1 2\n", "AC"],
    ["exact lines with another blank", { spaceSensitive: true }, "1 2\n", "1  2\n", "WA"],
    ["numbers within the tolerance", { floatAbsolute: 1e-3 }, "0.5", "0.5009", "AC"],
    ["numbers outside the tolerance", { floatAbsolute: 1e-3 }, "0.5", "0.502", "WA"],
    ["large numbers by relative tolerance", { floatRelative: 1e-3 }, "1e6", "1000900", "AC"],
    ["what is not a number", { floatAbsolute: 1 }, "0.5", "nan", "WA"],
  ] as const)("compares %s", async (_, checker, answer, output, verdict) => {
    const judgement = await judge.judge(await problem(checker, answer), cat(output));
    expect(judgement.verdict).toBe(verdict);
  });
});

/** Decides by the first word of the output; looks at all three files. */
const echoing = `
int main(int argc, char** argv) {
  ifstream in(argv[1]), out(argv[2]), ans(argv[3]);
  string a, b, c;
  in >> a; out >> b; ans >> c;
  if (a != "in" || c != "ans" || argc != 4) return 3;
  double points;
  out >> points;
  if (b == "points") { fprintf(stderr, "points %g because\\n", points); return 7; }
  if (b == "ok") return 0;
  if (b == "crash") abort();
  if (b == "hang") for (;;);
  if (b == "sleep") sleep(1000);
  if (b == "eat") { vector<int> v(1 << 29, 1); return v[1]; }
  if (b == "flood") for (;;) fprintf(stderr, "flood\\n");
  if (b == "exit") return (int)points;
  fprintf(stderr, "wrong answer: %s\\n", b.c_str());
  return 1;
}`;

describe("a testlib checker", () => {
  const checker: Checker = { kind: "testlib", program: checkerProgram(echoing), args: [] };

  it.each([
    ["ok", "AC", 10, ""],
    ["no", "WA", 0, "wrong answer: no"],
    ["points 0.25", "PA", 2.5, "points 0.25 because"],
    ["exit 2", "WA", 0, ""],
  ])("decides: %s", async (output, verdict, score, message) => {
    expect(await judged(checker, output)).toMatchObject({ verdict, score, message });
  });

  it.each([
    ["crash", /ended by signal 6/],
    ["hang", /too (much CPU time|long)/],
    ["sleep", /too long/],
    ["eat", /too much memory/],
    ["flood", /wrote too much.*flood/s],
    ["points 7", /points F/],
    ["exit 3", /failed/],
    ["exit 99", /exit code 99/],
  ])("that misbehaves is JE, never a verdict on the program: %s", async (output, message) => {
    const result = await judged(checker, output);
    expect(result).toMatchObject({ verdict: "JE", score: 0 });
    expect(result.message).toMatch(message);
  });

  it("may be written in Python, and is JE when it breaks down", async () => {
    const python = (body: string): Checker => ({
      kind: "testlib",
      program: checkerProgram(`import sys\n${body}`, "python3"),
      args: [],
    });
    expect(await judged(python("sys.exit(open(sys.argv[2]).read() != 'x')"), "x")).toMatchObject({
      verdict: "AC",
    });
    expect(await judged(python("sys.exit(open(sys.argv[2]).read() != 'x')"), "y")).toMatchObject({
      verdict: "WA",
    });
    expect(await judged(python("open('no such file')"), "x")).toMatchObject({ verdict: "JE" });
  });

  it("that does not compile is JE with the compiler's words", async () => {
    const broken: Checker = { kind: "testlib", program: checkerProgram("int main( {"), args: [] };
    const result = await judged(broken, "ok");
    expect(result).toMatchObject({ verdict: "JE", score: 0 });
    expect(result.message).toMatch(/does not compile:.*error/s);
  });

  it("is not asked about a program that crashed", async () => {
    const problem = await tinyProblem(judge.dir, {
      tests: { "1": ["in\n", "ans\n"] },
      groups: [{ name: "all", tests: ["1"] }],
      checker,
    });
    const crash = { language: "python3", source: "print('ok')\nraise SystemExit(1)" } as const;
    expect((await judge.judge(problem, crash)).verdict).toBe("RTE");
  });
});

const validator = `
int main(int argc, char** argv) {
  ifstream in(argv[1]), ans(argv[2]);
  string dir = argv[3], a, c, word, text;
  in >> a; ans >> c;
  if (a != "in" || c != "ans" || dir.back() != '/') return 1;
  if (argc > 4) { ofstream(dir + "judgemessage.txt") << argv[4] << " " << argv[5]; }
  cin >> word >> text;
  if (word == "ok") return 42;
  if (word == "multiply") { ofstream(dir + "score_multiplier.txt") << text << endl; return 42; }
  if (word == "score") { ofstream(dir + "score.txt") << text << endl; return 42; }
  if (word == "both") { ofstream(dir + "score_multiplier.txt") << 1; ofstream(dir + "score.txt") << 1; return 42; }
  if (word == "crash") abort();
  if (word == "hang") for (;;);
  if (word == "large") { ofstream(dir + "judgemessage.txt") << string(100000000, 'x'); return 42; }
  if (word == "exit") return stoi(text);
  ofstream(dir + "judgemessage.txt") << "no: " << word;
  return 43;
}`;

describe("an ICPC output validator", () => {
  const checker: Checker = { kind: "icpc", program: checkerProgram(validator), args: [] };

  it.each([
    ["ok", "AC", 10],
    ["bad", "WA", 0],
    ["multiply 0.25", "PA", 2.5],
    ["multiply 0", "WA", 0],
    ["score 7.5", "PA", 7.5],
    ["score 10", "AC", 10],
  ])("decides: %s", async (output, verdict, score) => {
    expect(await judged(checker, output)).toMatchObject({ verdict, score });
  });

  it("is given its arguments, and its message to the judges is kept", async () => {
    const withArgs: Checker = { ...checker, args: ["max", "7 8"] };
    expect((await judged(withArgs, "ok")).message).toBe("max 7 8");
    expect((await judged(checker, "bad")).message).toBe("no: bad");
  });

  it.each([
    ["multiply 1.5", /score_multiplier\.txt/],
    ["multiply nan", /score_multiplier\.txt/],
    ["score -1", /score\.txt/],
    ["score 10.5", /10\.5 points.*worth 10/],
    ["both", /both/],
    ["crash", /signal 6/],
    ["hang", /too (much CPU time|long)/],

    ["large", /wrote too much/],
    ["exit 0", /exit code 0/],
    ["exit 1", /exit code 1/],
  ])("that misbehaves is JE, never a verdict on the program: %s", async (output, message) => {
    const result = await judged(checker, output);
    expect(result).toMatchObject({ verdict: "JE", score: 0 });
    expect(result.message).toMatch(message);
  });

  it("cannot give points for a test that is worth different points in its groups", async () => {
    const problem = await tinyProblem(judge.dir, {
      tests: { "1": ["in\n", "ans\n"] },
      groups: [
        { name: "a", tests: ["1"] },
        { name: "b", tests: ["1"], maxScore: 20 },
      ],
      checker,
    });
    const { verdict, tests } = await judge.judge(problem, cat("score 5"));
    expect(verdict).toBe("JE");
    expect(tests[0]?.message).toMatch(/10 or 20 points.*score_multiplier\.txt/);
    expect(await judge.judge(problem, cat("multiply 0.5"))).toMatchObject({ score: 15 });
  });
});
