import type { PublicProblem } from "../../problems/public-view.ts";
import type { BlobStore } from "../blobs.ts";
import { compileContestant } from "../compile/compile-contestant.ts";
import type { JudgeContext } from "../context.ts";
import type { SlotUse } from "../slot-use.ts";
import type { BenchRun, MadeRun } from "./bench.ts";
import { mapInSlots } from "./in-slots.ts";
import { type PracticeRun, practiceRun } from "./practice-run.ts";
import { openScorer } from "./scorer.ts";

/** Stands for every run of a program that does not compile. */
const notCompiled: MadeRun = {
  status: "RTE",
  cpuMs: 0,
  memoryKiB: 0,
  signature: "CE",
  value: null,
};

/** Runs a program on made inputs, in order; see `MadeRun` for what is told. */
export async function runMade(
  context: JudgeContext,
  blobs: BlobStore,
  { problem, program, inputs, scorer: script }: BenchRun,
): Promise<MadeRun[]> {
  const use: SlotUse = { priority: "bench" };
  const graders = problem.task.kind === "grader" ? problem.task.publicGraders : null;
  const compiled = await compileContestant(context, program, graders, problem.limits, use);
  if (!compiled.ok) return inputs.map(() => ({ ...notCompiled }));
  const scorer = script === undefined ? null : openScorer(script);
  try {
    return await mapInSlots(context.pool, use, inputs, async (slot, digest) => {
      const input = { digest, read: () => blobs.get(digest) };
      const look = { compareWith: null, scorer };
      return told(await practiceRun(slot, problem, compiled.executable, input, look), problem);
    });
  } finally {
    scorer?.close();
  }
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
