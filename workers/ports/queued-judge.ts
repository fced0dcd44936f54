import type { Judgement } from "../../judge/judgement.ts";
import { type ProgramText, programId } from "../../judge/program.ts";
import type { Desk } from "../queues/ask.ts";
import type { ProblemRef } from "../queues/job-types.ts";

export type JudgeRequest = { problem: ProblemRef; program: ProgramText; stopEarly: boolean };

/** Official judging over the queue: the same program on the same package is the same job. */
export function createQueuedJudge(desk: Desk) {
  return (request: JudgeRequest, signal?: AbortSignal): Promise<Judgement> => {
    const { problem, program, stopEarly } = request;
    const key = [problem.digest, programId(program), stopEarly];
    return desk.ask({ kind: "judge", ...request }, key, signal);
  };
}
