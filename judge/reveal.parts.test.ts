import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Checker } from "../problems/problem.ts";
import { openRealJudge, type RealJudge } from "./testing/real-judge.ts";
import { tinyProblem } from "./testing/tiny-problem.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

const telling: Checker = {
  kind: "testlib",
  program: {
    name: "check.py",
    language: "python3",
    files: [
      {
        name: "check.py",
        text: "import sys\nsys.stderr.write(''.join(map(lambda f: open(f).read(), sys.argv[1:])))\nsys.exit(int(open(sys.argv[2]).read().split()[0]))\n",
      },
    ],
  },
  args: [],
};

/** Judges a program that tells its input wherever it can, and ends as given. */
function judged(ending: string, checker: Checker | undefined, reveal: boolean) {
  const source = `import sys
secret = sys.stdin.read()
sys.stderr.write(secret)
${ending}`;
  return tinyProblem(judge.dir, {
    tests: { "1": ["hidden-input\n", "hidden-answer\n"] },
    groups: [{ name: "all", tests: ["1"] }],
    ...(checker ? { checker } : {}),
  }).then((problem) => judge.judge(problem, { language: "python3", source }, { reveal }));
}

describe("a judgement", () => {
  it.each([
    ["a wrong answer", "print(secret)", undefined, "WA"],
    ["an exception", "raise Exception(secret)", undefined, "RTE"],
    ["a checker's words", "print('1', secret)", telling, "WA"],
    ["a checker's failure", "print('9', secret)", telling, "JE"],
  ] as const)(
    "tells hidden data only to who asks for it: %s",
    async (_, ending, checker, verdict) => {
      const discreet = await judged(ending, checker, false);
      expect(discreet.verdict).toBe(verdict);
      expect(JSON.stringify(discreet)).not.toContain("hidden");
      const open = await judged(ending, checker, true);
      expect(open.verdict).toBe(verdict);
      expect(JSON.stringify(open)).toContain("hidden-input");
    },
  );

  it("tells how a run ended in any case", async () => {
    const { tests } = await judged("sys.exit(3)", undefined, false);
    expect(tests[0]).toMatchObject({
      message: "exit code 3",
      diagnosis: { exitCode: 3, signal: null, stderr: null, checker: null, nearLimit: false },
    });
    const killed = await judged("import os\nos.abort()", undefined, false);
    expect(killed.tests[0]?.diagnosis).toMatchObject({ exitCode: null, signal: "SIGABRT" });
  });
});
