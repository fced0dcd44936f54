import type { PublicProblem } from "../../problems/public-view.ts";
import type { BlobStore } from "../blobs.ts";
import { compileContestant } from "../compile/compile-contestant.ts";
import type { JudgeContext } from "../context.ts";
import type { SlotUse } from "../slot-use.ts";
import { type RunStatus, runStatuses } from "../verdict.ts";
import { type BenchRun, type MadeRun, toolSignature } from "./bench.ts";
import { mapInSlots } from "./in-slots.ts";
import { type PracticeRun, practiceRun } from "./practice-run.ts";
import { mustBePractisable } from "./practisable.ts";
import { openScorer } from "./scorer.ts";
import { prepareTool, runWithTool, type ToolResult } from "./with-tool.ts";

/** Stands for every run of a program that does not compile. */
const notCompiled: MadeRun = {
  status: "RTE",
  cpuMs: 0,
  memoryKiB: 0,
  signature: "CE",
  value: null,
};

/** Stands for a run that would most likely time out. */
const notRun: MadeRun = {
  status: "TLE",
  cpuMs: 0,
  memoryKiB: 0,
  signature: "TLE",
  value: null,
};

/** Runs a program on made inputs, in order; see `MadeRun` for what is told. */
export async function runMade(
  context: JudgeContext,
  blobs: BlobStore,
  { problem, program, inputs, scorer: script, giveUp }: BenchRun,
): Promise<MadeRun[]> {
  mustBePractisable(problem);
  const use: SlotUse = { priority: "bench" };
  const graders = problem.task.publicGraders;
  const compiled = await compileContestant(context, program, graders, problem.limits, use);
  if (!compiled.ok) return inputs.map(() => ({ ...notCompiled }));
  const tool =
    problem.task.practice === "tool"
      ? await prepareTool(context, problem, compiled.executable, use)
      : null;
  const scorer = script === undefined ? null : openScorer(script);
  const patience = createPatience(giveUp, problem.groups);
  const look = { compareWith: null, scorer };
  const items = inputs.map((digest, index) => ({ digest, part: giveUp?.parts[index] ?? "" }));
  try {
    return await mapInSlots(context.pool, use, items, async (slot, { digest, part }) => {
      if (patience.isOver(part)) return { ...notRun };
      const input = { digest, read: () => blobs.get(digest) };
      const run =
        tool === null
          ? told(await practiceRun(slot, problem, compiled.executable, input, look), problem)
          : toldByTool(await runWithTool(slot, tool, input, null));
      patience.saw(part, run.status);
      return run;
    });
  } finally {
    scorer?.close();
  }
}

/** Parts in which a program is tried that has done nothing but time out so far. */
const triedParts = 2;

function createPatience(giveUp: BenchRun["giveUp"], groups: PublicProblem["groups"]) {
  const contained = new Map(groups.map(({ name, contains }) => [name, contains]));
  const timeouts = new Map<string, number>();
  let everEnded = false;
  const isHopeless = (most: number) =>
    !everEnded && [...timeouts.values()].filter((count) => count >= most).length >= triedParts;
  return {
    isOver(part: string): boolean {
      if (giveUp === undefined) return false;
      const isLost = (one: string) => (timeouts.get(one) ?? 0) >= giveUp.timeouts;
      if (isLost(part) || isHopeless(giveUp.timeouts)) return true;
      return contained.get(part)?.some(isLost) ?? false;
    },
    saw(part: string, status: RunStatus) {
      if (status === "TLE" || status === "ILE") timeouts.set(part, (timeouts.get(part) ?? 0) + 1);
      else everEnded = true;
    },
  };
}

/** A tool that failed says nothing of the program. */
const toolFailed: MadeRun = {
  status: "OK",
  cpuMs: 0,
  memoryKiB: 0,
  signature: "tool:failed",
  value: null,
};

function toldByTool(result: ToolResult): MadeRun {
  if (result === null) return { ...toolFailed };
  const { verdict, fraction, cpuMs, memoryKiB } = result;
  const status = runStatuses.find((one) => one === verdict);
  if (status !== undefined) return { status, cpuMs, memoryKiB, signature: status, value: null };
  return { status: "OK", cpuMs, memoryKiB, signature: toolSignature(fraction), value: fraction };
}

function told({ timed, score }: PracticeRun, problem: PublicProblem): MadeRun {
  const { status, cpuMs, memoryKiB, stdout } = timed.result;
  const run = { status, cpuMs, memoryKiB, value: null };
  if (status !== "OK") return { ...run, signature: status };
  if (score?.kind === "value") {
    return { ...run, value: score.value, signature: `score:${score.value}` };
  }
  if (score?.kind === "invalid") return { ...run, signature: "score:null" };
  const { spaceSensitive = false } = problem.comparison ?? {};
  return { ...run, signature: spaceSensitive ? stdout.digest : stdout.tokenDigest };
}
