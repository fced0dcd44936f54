import type { PublicProblem } from "../../problems/public-view.ts";
import { compileContestant } from "../compile/compile-contestant.ts";
import type { Executable } from "../compile/executable.ts";
import type { JudgeContext } from "../context.ts";
import type { ProgramText } from "../program.ts";
import { describeEnd } from "../run-message.ts";
import type { SlotUse } from "../slot-use.ts";
import { storedText } from "../stored.ts";
import type { Verdict } from "../verdict.ts";
import type { SampleReport, Script } from "./bench.ts";
import { mapInSlots } from "./in-slots.ts";
import { type PracticeRun, practiceRun } from "./practice-run.ts";
import { openScorer } from "./scorer.ts";
import { prepareTool, runWithTool, type ToolResult } from "./with-tool.ts";

/**
 * Compiles a program with the public graders and runs it on the samples, if the task's programs
 * can be tried. Where answers are compared, the sample's answer decides; where there is a testing
 * tool, its word does, and points for a part are AC; else the scorer decides, if there is one,
 * whose `null` is WA. What nobody can judge counts as AC when the run ended well.
 */
export async function runSamples(
  context: JudgeContext,
  problem: PublicProblem,
  program: ProgramText,
  script: Script | undefined,
): Promise<SampleReport> {
  const use: SlotUse = { priority: "bench" };
  const graders = problem.task.publicGraders;
  const compiled = await compileContestant(context, program, graders, problem.limits, use);
  const compile = { ok: compiled.ok, log: compiled.log };
  const { practice } = problem.task;
  if (!compiled.ok || practice === "compiling") return { compile, samples: [] };
  if (practice === "tool")
    return { compile, samples: await samplesWithTool(context, problem, compiled.executable, use) };
  const scorer = script === undefined || problem.comparison !== null ? null : openScorer(script);
  try {
    const samples = await mapInSlots(context.pool, use, problem.samples, async (slot, sample) => {
      const look = { compareWith: storedText(sample.answer), scorer };
      const input = storedText(sample.input);
      const run = await practiceRun(slot, problem, compiled.executable, input, look);
      return { name: sample.name, ...judged(run, problem), cpuMs: run.timed.result.cpuMs };
    });
    return { compile, samples };
  } finally {
    scorer?.close();
  }
}

async function samplesWithTool(
  context: JudgeContext,
  problem: PublicProblem,
  executable: Executable,
  use: SlotUse,
): Promise<SampleReport["samples"]> {
  const run = await prepareTool(context, problem, executable, use);
  return mapInSlots(context.pool, use, problem.samples, async (slot, { name, input, answer }) => {
    const result = await runWithTool(slot, run, storedText(input), storedText(answer));
    return { name, ...saidByTool(result), cpuMs: result?.cpuMs ?? 0 };
  });
}

function saidByTool(result: ToolResult): { verdict: Verdict; message: string } {
  if (result === null) return { verdict: "AC", message: "not judged: the testing tool failed" };
  const { verdict, fraction, message } = result;
  if (verdict !== "PA") return { verdict, message };
  return { verdict: "AC", message: `${fraction} of the points: ${message}` };
}

function judged(
  { timed, score }: PracticeRun,
  { limits }: PublicProblem,
): { verdict: Verdict; message: string } {
  const { result } = timed;
  if (result.status !== "OK") {
    return { verdict: result.status, message: describeEnd(timed, limits, true) };
  }
  if (result.compared !== undefined) {
    const { equal, message } = result.compared;
    return equal ? { verdict: "AC", message: "" } : { verdict: "WA", message };
  }
  switch (score?.kind) {
    case "invalid":
      return { verdict: "WA", message: "the scorer calls the answer invalid" };
    case "failed":
      return { verdict: "AC", message: `not judged: the scorer ${score.reason}` };
    case "value":
      return { verdict: "AC", message: `score ${score.value}` };
    default:
      return { verdict: "AC", message: "not judged: many answers are right" };
  }
}
