import { languageFamily } from "../../problems/language.ts";
import type { Problem } from "../../problems/problem.ts";
import { readAnswers } from "../answers/read-answers.ts";
import { compileContestant } from "../compile/compile-contestant.ts";
import type { Executable } from "../compile/executable.ts";
import type { JudgeContext } from "../context.ts";
import type { SubmissionText } from "../program.ts";
import type { SlotUse } from "../slot-use.ts";

/** A submission made ready; the log is a compiler's words, or what was left out of answers. */
export type PreparedSubmission =
  | { ok: true; log: string; executable: Executable }
  | { ok: true; log: string; answers: ReadonlyMap<string, Buffer> }
  | { ok: false; log: string };

/**
 * Compiles a program, or unpacks answers. One that does not fit its task is a result
 * (`ok: false`) too. Rejects with `JudgeFault` for the judge's own fault.
 */
export async function prepareSubmission(
  context: JudgeContext,
  { task, tests, limits, languages }: Problem,
  submission: SubmissionText,
  use: SlotUse,
): Promise<PreparedSubmission> {
  if (submission.language === "answers") {
    if (task.kind !== "output-only") {
      return { ok: false, log: "this task takes programs, not answers" };
    }
    const read = readAnswers(
      submission,
      tests.map((test) => test.name),
    );
    return read.ok ? { ok: true, log: read.log, answers: read.byTest } : read;
  }
  // Its outputs are the answers.
  if (task.kind === "output-only") return compileContestant(context, submission, null, limits, use);
  if (!languages.includes(languageFamily(submission.language))) {
    return { ok: false, log: `this task takes programs in ${languages.join(", ")} only` };
  }
  return compileContestant(context, submission, task.graders?.hidden ?? null, limits, use);
}
