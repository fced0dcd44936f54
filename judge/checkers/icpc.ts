import type { Executable } from "../compile/executable.ts";
import type { RunResult, Slot } from "../sandbox/slot.ts";
import { shorten } from "../text.ts";
import {
  type CheckedFiles,
  type CheckerLimits,
  checkerFault,
  checkerSpec,
  endOf,
  MAX_MESSAGE,
} from "./checker-run.ts";
import { accepted, type Opinion, partial, readNumber, wrong } from "./opinion.ts";

/** Exit codes of the ICPC problem package format's output validators. */
const exits = { accepted: 42, wrong: 43 } as const;

const feedbackNames = ["score.txt", "score_multiplier.txt", "judgemessage.txt"] as const;
type FeedbackName = (typeof feedbackNames)[number];

/** Text of the feedback files that were written. */
export type Feedback = Partial<Record<FeedbackName, string>>;

const MAX_FEEDBACK_KIB = 256;

/**
 * Runs a checker as `checker input answer ./ args…` with the output on standard input; the
 * box itself is the feedback folder. Rejects with `JudgeFault`.
 */
export async function runIcpc(
  slot: Slot,
  checker: Executable,
  args: readonly string[],
  files: CheckedFiles,
  limits: CheckerLimits,
): Promise<Opinion> {
  const boxFiles = [
    { path: "input.txt", digest: files.input },
    { path: "answer.txt", digest: files.answer },
  ];
  const spec = await checkerSpec(slot, checker, boxFiles, limits);
  const result = await slot.run({
    ...spec,
    argv: [...spec.argv, "input.txt", "answer.txt", "./", ...args],
    stdin: files.output,
    exitCodes: [exits.accepted, exits.wrong],
    keep: feedbackNames.map((path) => ({ path, maxKiB: MAX_FEEDBACK_KIB })),
  });
  const feedback: Feedback = {};
  for (const name of feedbackNames) {
    const kept = result.kept[name];
    if (kept === undefined) continue;
    feedback[name] = (await slot.get(kept.digest, MAX_FEEDBACK_KIB * 1024)).toString("utf8");
  }
  return readIcpc(result, feedback);
}

/** Reads a finished checker run; throws `JudgeFault` when it broke the convention. */
export function readIcpc(result: RunResult, feedback: Feedback): Opinion {
  if (result.status !== "OK") throw checkerFault(endOf(result), result);
  const message = shorten(
    (feedback["judgemessage.txt"] ?? result.stderr.excerpt).trim(),
    MAX_MESSAGE,
  );
  const score = feedback["score.txt"];
  const multiplier = feedback["score_multiplier.txt"];
  if (score !== undefined && multiplier !== undefined) {
    throw checkerFault("wrote both score.txt and score_multiplier.txt", result);
  }
  if (result.exitCode === exits.wrong) {
    if (score !== undefined || multiplier !== undefined) {
      throw checkerFault("rejected the output and wrote a score", result);
    }
    return wrong(message);
  }
  if (result.exitCode !== exits.accepted) throw checkerFault(endOf(result), result);
  if (score !== undefined) {
    const value = numberIn("score.txt", score, Number.MAX_VALUE, result);
    return { verdict: "PA", share: { kind: "points", value }, message };
  }
  if (multiplier === undefined) return accepted(message);
  return partial(numberIn("score_multiplier.txt", multiplier, 1, result), message);
}

function numberIn(file: FeedbackName, text: string, max: number, result: RunResult): number {
  const value = readNumber(text.trim());
  if (value === null || value < 0 || value > max) {
    const wanted = max === 1 ? "one number from 0 to 1" : "one number that is not negative";
    throw checkerFault(
      `wrote ${JSON.stringify(shorten(text, 40))} to ${file}, not ${wanted}`,
      result,
    );
  }
  return value;
}
