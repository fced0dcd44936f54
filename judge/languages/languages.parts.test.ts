import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languageIds, type LanguageId, extensionOf } from "../../problems/language.ts";
import type { Problem } from "../../problems/problem.ts";
import { layers } from "../sandbox/layers.ts";
import { languageOf } from "./languages.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem } from "../testing/tiny-problem.ts";

/** The program of a language that does what its input says. */
function commands(language: LanguageId): string {
  const file = `commands${extensionOf(language)}`;
  return readFileSync(join(import.meta.dirname, "testing", file), "utf8");
}

const many = Array.from({ length: 100_000 }, (_, index) => index);
const tests: Record<string, [input: string, answer: string]> = {
  sum: ["sum 2 20 22\n", "42\n"],
  many: [`sum ${many.length} ${many.join(" ")}\n`, "4999950000\n"],
  deep: ["deep 20000\n", "20000\n"],
  unicode: ["unicode 0\n", "żółć ✓ 日本\n"],
  crash: ["crash 0\n", "\n"],
  loop: ["loop 0\n", "\n"],
  hog: ["hog 0\n", "\n"],
};

let judge: RealJudge;
let problem: Problem;
beforeAll(async () => {
  judge = await openRealJudge(1, layers);
  problem = await tinyProblem(judge.dir, {
    tests,
    groups: [{ name: "all", tests: Object.keys(tests), scoring: "sum" }],
    // Time enough to fill the memory on machines where the first touch of a page is dear.
    limits: { cpuMs: 2_000, wallMs: 20_000 },
  });
});
afterAll(() => judge?.close());

describe.each(languageIds)("%s", (language) => {
  it("gives each run its due: AC, RTE, TLE, MLE", async () => {
    const judgement = await judge.judge(problem, { language, source: commands(language) });
    expect(judgement.compile.log).toBe("");
    const verdicts = Object.fromEntries(
      judgement.tests.map(({ name, verdict }) => [name, verdict]),
    );
    expect(verdicts, JSON.stringify(judgement.tests)).toEqual({
      sum: "AC",
      many: "AC",
      deep: "AC",
      unicode: "AC",
      crash: "RTE",
      loop: "TLE",
      hog: "MLE",
    });
    const [, version = "?"] = / ([\d.]+)/.exec(languageOf(language).compiler) ?? [];
    expect(judgement.provenance.compiler).toContain(version);
  });

  it("is CE with the compiler's words for what does not compile", async () => {
    const judgement = await judge.judge(problem, { language, source: "int main( {\n" });
    expect(judgement).toMatchObject({ verdict: "CE", compile: { ok: false } });
    expect(judgement.compile.log).toMatch(/error/i);
    expect(judgement.compile.log).toMatch(/(solution|Main)\.\w+/);
  });
});
