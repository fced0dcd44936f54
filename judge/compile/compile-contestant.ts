import { languageFamily } from "../../problems/language.ts";
import type { LanguageFamily } from "../../problems/language.ts";
import type { Limits, SourceFile } from "../../problems/problem.ts";
import type { JudgeContext } from "../context.ts";
import { type ProgramText, sizeOf } from "../program.ts";
import type { SlotUse } from "../slot-use.ts";
import { type Compiled, compileProgram } from "./compile.ts";
import { contestantSources } from "./sources.ts";

type ContestantLimits = Pick<Limits, "sourceKiB" | "compileCpuMs" | "compileMemoryKiB">;

/**
 * Compiles a contestant's program with the graders of its language.
 *
 * @param graders null for a task without graders; a language that has none in a task with
 *   graders cannot be used there, which is the program's error
 */
export function compileContestant(
  context: JudgeContext,
  program: ProgramText,
  graders: Partial<Record<LanguageFamily, SourceFile[]>> | null,
  limits: ContestantLimits,
  use: SlotUse,
): Promise<Compiled> {
  const sourceBytes = sizeOf(program);
  if (sourceBytes > limits.sourceKiB * 1024) {
    const log = `the source has ${sourceBytes} bytes; at most ${limits.sourceKiB} KiB are accepted`;
    return Promise.resolve({ ok: false, log });
  }
  const family = languageFamily(program.language);
  if (graders !== null && graders[family] === undefined) {
    const log = `this task takes no programs in ${program.language}: it has graders for ${Object.keys(graders).join(", ")}`;
    return Promise.resolve({ ok: false, log });
  }
  const sources = contestantSources(program, graders?.[family]);
  return compileProgram(
    context,
    sources,
    { cpuMs: limits.compileCpuMs, memoryKiB: limits.compileMemoryKiB },
    use,
  );
}
