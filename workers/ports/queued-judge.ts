import { randomUUID } from "node:crypto";
import { JudgeFault } from "../../judge/faults.ts";
import type { JudgeHow } from "../../judge/judge-program.ts";
import type { Judgement } from "../../judge/judgement.ts";
import { programId } from "../../judge/program.ts";
import type { InputReport } from "../../judge/verify/validate-inputs.ts";
import type { Desk } from "../queues/ask.ts";
import {
  JobFailed,
  type JudgeJob,
  type JudgeProgress,
  judgeProgress,
  type ProblemRef,
} from "../queues/job-types.ts";

export type JudgeRequest = Omit<JudgeJob, "kind">;

/**
 * Judging over the queue: the same program on the same package in the same way is the same
 * job, unless earlier results are not wanted. Rejects with `JudgeFault` when no worker could
 * judge it.
 */
export function createQueuedJudge(desk: Desk) {
  return async (
    request: JudgeRequest,
    signal?: AbortSignal,
    onProgress: (progress: JudgeProgress) => void = () => {},
  ): Promise<Judgement> => {
    const { problem, program, how } = request;
    const key = [problem.digest, programId(program), ...wayOf(how)];
    const urgency = how.priority === "bench" ? "later" : "soon";
    try {
      return await desk.ask({ kind: "judge", ...request }, key, {
        signal,
        urgency,
        onProgress: (told) => {
          const progress = judgeProgress.safeParse(told);
          if (progress.success) onProgress(progress.data);
        },
      });
    } catch (error) {
      if (error instanceof JobFailed) throw new JudgeFault(error.message, { cause: error });
      throw error;
    }
  };
}

/** What of the way makes another answer. */
function wayOf({ extent = "score", order = "fixed", reveal = false, cache = true }: JudgeHow) {
  return [extent, order, reveal, ...(cache ? [] : [randomUUID()])];
}

/** Looking at a package's inputs over the queue. Rejects with `JudgeFault` when no worker could. */
export async function askForInputs(
  desk: Desk,
  problem: ProblemRef,
  signal: AbortSignal,
): Promise<InputReport> {
  try {
    return await desk.ask({ kind: "inputs", problem }, [problem.digest, randomUUID()], {
      signal,
      urgency: "later",
    });
  } catch (error) {
    if (error instanceof JobFailed) throw new JudgeFault(error.message, { cause: error });
    throw error;
  }
}
