import type { GroupResult } from "../judgement.ts";
import type { ProgramText } from "../program.ts";
import type { Refusal } from "../rules/admission.ts";
import type { Verdict } from "../verdict.ts";

/**
 * Official judging, seen from the agent: one verb. The hidden tests, the rule, the ledger
 * of counted submissions and the contest's end stand behind it.
 */
export interface Referee {
  /**
   * Idempotent by `submission.id`: asking again returns what was answered before. Rejects with
   * `SubmissionVoid` when the judge itself failed on the program.
   */
  submit(submission: Submission): Promise<SubmissionOutcome>;
}

/** The judge failed on a submission. It was not counted, and may be made again. */
export class SubmissionVoid extends Error {
  override readonly name = "SubmissionVoid";
  readonly hint: string;

  constructor(message: string, hint: string, cause: unknown) {
    super(`${message} ${hint}`, { cause });
    this.hint = hint;
  }
}

export type Submission = {
  /** Chosen by the agent, unique in the run. */
  id: string;
  problem: string;
  program: ProgramText;
};

export type SubmissionOutcome =
  | Refusal
  | {
      admitted: true;
      /** The how-manieth counted submission to this problem, from 1. */
      number: number;
      /** Contest time of the submission. */
      atMs: number;
      /** Contest time at which the feedback was there. */
      judgedAtMs: number;
      feedback: Feedback;
    };

/** An outcome that was counted. */
export type CountedOutcome = Extract<SubmissionOutcome, { admitted: true }>;

/**
 * What the contest tells its contestant; a level tells all that lower levels tell. Under a rule
 * with pretests the verdict is that on the pretests. `failedFirst`: on the first test already,
 * told where such a submission costs nothing.
 */
export type Feedback =
  | { level: "none" }
  | { level: "verdict"; verdict: Verdict; failedFirst?: true | undefined }
  | { level: "score"; verdict: Verdict; score: number; failedFirst?: true | undefined }
  | {
      level: "groups";
      verdict: Verdict;
      score: number;
      groups: GroupResult[];
      failedFirst?: true | undefined;
    };

/** All that there is to tell. */
export type FullFeedback = Extract<Feedback, { level: "groups" }>;
