import { programId } from "../../judge/program.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import { checkCode } from "../prompts/parse-answer.ts";
import { createPoolSource } from "../sources/pool-source.ts";
import { mostSamples } from "../settings.ts";
import type { ProgramSource, RepairCase, SampleRequest, SourceAnswer } from "../sources/source.ts";
import { SourceAborted } from "../sources/source-error.ts";
import type { Grammar } from "./grammar.ts";
import { readGrammar } from "./read-grammar.ts";
import { simulatedName } from "./simulated-id.ts";
import { usageOf } from "./usage.ts";
import { drawsOf, writeProgram } from "./write-program.ts";

export type SimulatedSettings = {
  skill: number;
  seed: number;
  /** With `grammar.yaml` for the problems that are asked about. */
  grammarDir: string;
  /** Recorded generators, validators, brute-force programs and scorers; null has none. */
  poolDir: string | null;
};

/**
 * A model that is simulated by a problem's grammar: it writes solutions without end, and takes
 * all that is made for practising from the recorded pool. Nothing that it answers costs anything.
 */
export function createSimulatedSource(settings: SimulatedSettings): ProgramSource {
  const name = simulatedName(settings.skill);
  const pool = settings.poolDir === null ? null : createPoolSource(settings.poolDir);
  let known: Grammar | undefined;
  const grammarOf = (problem: PublicProblem) => {
    if (known?.problem !== problem.name) known = readGrammar(settings.grammarDir, problem);
    return known;
  };
  return {
    name,
    recorded: true,
    async sample(request, signal) {
      if (signal.aborted) throw new SourceAborted(name, null, signal.reason);
      if (request.want === "solution")
        return writeAnswer(grammarOf(request.problem), settings, request);
      const answer = (await pool?.sample(request, signal)) ?? null;
      return answer === null ? null : { ...answer, usage: { ...answer.usage, costUsd: 0 } };
    },
    compare: () => Promise.resolve(null),
  };
}

function writeAnswer(
  grammar: Grammar,
  { skill, seed }: SimulatedSettings,
  { problem, group, index, repair }: SampleRequest,
): SourceAnswer {
  const request = { skill, seed, group, index: index + firstRepair(repair) };
  const { idea, source } = writeProgram(grammar, request);
  const model = simulatedName(skill);
  const { difficulty } = idea;
  const promptChars = problem.statement.length;
  return {
    answer: checkCode(source, "cpp20", "solution", problem.limits.sourceKiB * 1024),
    ...usageOf({ difficulty, source, promptChars, model }, drawsOf(grammar, request)),
  };
}

/** Mending is not simulated: a repair is one more program, which no other request gives. */
function firstRepair(repair: RepairCase | undefined): number {
  if (repair === undefined) return 0;
  const named = Number.parseInt(programId(repair.program).slice(0, 8), 16);
  return mostSamples * (1 + repair.round + named);
}
