import { programId, type ProgramText } from "../../judge/program.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import { planSeries, requestOrder } from "../sample/series.ts";
import type { AgentSettings } from "../settings.ts";
import { readGrammar } from "./read-grammar.ts";
import type { SimulatedSettings } from "./simulated-source.ts";
import { writePlainly, writeProgram } from "./write-program.ts";

const language = "cpp20";

/**
 * For every program that a simulated model is asked for in a run, by id, the program without
 * style that does the same. Programs of repairs are not among them.
 */
export function plainPrograms(
  problem: PublicProblem,
  { skill, seed, grammarDir }: Pick<SimulatedSettings, "skill" | "seed" | "grammarDir">,
  settings: AgentSettings,
): Map<string, ProgramText> {
  const grammar = readGrammar(grammarDir, problem);
  const wanted = planSeries(problem, settings).filter(({ want }) => want === "solution");
  const plain = new Map<string, ProgramText>();
  for (const { series, index } of requestOrder(wanted)) {
    const request = { skill, seed, group: series.group, index };
    const { source } = writeProgram(grammar, request);
    plain.set(programId({ language, source }), {
      language,
      source: writePlainly(grammar, request),
    });
  }
  return plain;
}
