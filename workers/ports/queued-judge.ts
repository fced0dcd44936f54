import type { Judgement } from "../../judge/judgement.ts";
import { type ProgramText, programId } from "../../judge/program.ts";
import type { Desk } from "../queues/ask.ts";
import type { ProblemRef } from "../queues/job-types.ts";

/** Official judging over the queue: the same program on the same package is the same job. */
export function createQueuedJudge(desk: Desk) {
  return (problem: ProblemRef, program: ProgramText, signal?: AbortSignal): Promise<Judgement> =>
    desk.ask({ kind: "judge", problem, program }, [problem.digest, programId(program)], signal);
}
