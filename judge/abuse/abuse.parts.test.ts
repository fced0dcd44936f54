import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../problems/problem.ts";
import type { ProgramText } from "../program.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem } from "../testing/tiny-problem.ts";

/**
 * Programs that mean harm, each judged by the real judge in one slot that all of them share.
 * The first line of a program says what it tries and which verdicts are right for it. JE is
 * never right: it would be a submission that is not counted.
 */
const folder = join(import.meta.dirname, "programs");

const programs = readdirSync(folder).map((file) => {
  const source = readFileSync(join(folder, file), "utf8");
  const [, tries = "", verdicts = ""] = /^(?:\/\/|#) (.+) accepts: ([A-Z ]+)\n/.exec(source) ?? [];
  const language: ProgramText["language"] = file.endsWith(".py") ? "python3" : "cpp20";
  return { file, tries, accepts: verdicts.split(" "), program: { language, source } };
});

const honest: ProgramText = {
  language: "cpp20",
  source: `#include <iostream>
int main() {
  int n, steps = 0;
  std::cin >> n;
  for (volatile int i = 0; i < 10'000'000; i = i + 1) steps++;
  std::cout << n * (steps > 0) << std::endl;
}`,
};

let judge: RealJudge;
let problem: Problem;
beforeAll(async () => {
  judge = await openRealJudge();
  problem = await tinyProblem(judge.dir, {
    // Twice the same, so that the second run would meet what the first one left.
    tests: { "1": ["42\n", "42\n"], "2": ["42 \n", "42\n"] },
    groups: [{ name: "all", tests: ["1", "2"] }],
    limits: {
      cpuMs: 1_000,
      wallMs: 3_000,
      outputKiB: 4 * 1024,
      compileCpuMs: 5_000,
      compileMemoryKiB: 512 * 1024,
    },
  });
});
afterAll(() => judge?.close());

describe("a program that means harm", () => {
  it.each(programs)("$file: $tries", async ({ program, accepts }) => {
    const judgement = await judge.judge(problem, program);
    const { message } = judgement.tests[0] ?? {};
    expect(accepts, `${message} ${judgement.compile.log.slice(0, 500)}`).toContain(
      judgement.verdict,
    );
    // The next program gets its due in the same slot: the right verdict, and its own time only.
    const next = await judge.judge(problem, honest);
    expect(next).toMatchObject({ verdict: "AC", score: 10 });
  });

  it("says what it tries, and what is right for it", () => {
    for (const { file, tries, accepts } of programs) {
      expect(tries, file).not.toBe("");
      expect(accepts, file).not.toContain("JE");
    }
  });
});
