import type { Problem, ReferenceSolution } from "../../problems/problem.ts";
import type { Slowest } from "../../problems/workshop.ts";
import type { JudgeContext } from "../context.ts";
import { judgeProgram } from "../judge-program.ts";
import type { TestResult } from "../judgement.ts";
import { submissionOf } from "../program.ts";
import { shorten } from "../text.ts";

/**
 * Judges the solutions on all tests and takes the longest CPU time of any run. A solution that
 * fails tells no time: that it does not compile, crashes or reaches a limit is a fault.
 */
export async function slowestOf(
  context: JudgeContext,
  problem: Problem,
  solutions: readonly ReferenceSolution[],
  onSolution: (done: number) => void,
): Promise<Slowest> {
  const faults: Extract<Slowest, { ok: false }>["faults"] = [];
  let cpuMs = 0;
  for (const [index, solution] of solutions.entries()) {
    const how = { extent: "all", priority: "bench" } as const;
    const { compile, tests } = await judgeProgram(context, problem, submissionOf(solution), how);
    const failed = tests.find((test) => !tellsTime(test));
    if (failed !== undefined) {
      const rule = compile.ok
        ? `is ${failed.verdict} on ${failed.name}, so that it tells no time limit`
        : "does not compile, so that it tells no time limit";
      const said = shorten((compile.ok ? failed.message : compile.log).trim(), 300);
      const hint = `Mend it, or set timeLimitMs${said === "" ? "" : `; ${said}`}.`;
      faults.push({ file: `submissions/${solution.name}`, line: null, rule, hint });
    }
    cpuMs = Math.max(cpuMs, ...tests.map((test) => test.cpuMs));
    onSolution(index + 1);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, cpuMs };
}

/** A wrong answer took its time too. */
function tellsTime({ verdict }: TestResult): boolean {
  return verdict === "AC" || verdict === "PA" || verdict === "WA";
}
