import type { BodyOf } from "../journal/events.ts";
import { JournalError } from "../journal/journal-error.ts";
import type { Candidate } from "../candidate.ts";
import { programText } from "../candidate.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import {
  type Referee,
  type Submission,
  type SubmissionOutcome,
  SubmissionVoid,
} from "../../judge/referee/referee.ts";
import type { Counted } from "../../judge/rules/counted.ts";
import { problemResult } from "../../judge/rules/scores.ts";
import type { SolveDeps } from "./deps.ts";
import { asCounted } from "./known-score.ts";

export type Outcome = BodyOf<"submission-outcome">["outcome"];

/** Refusals in a row after which the referee is taken to be out of order. */
const mostRefusals = 100;

/** Submissions on which the judge may fail, one after the other, before it is called broken. */
const mostVoids = 2;

/** What was submitted to the problem so far. */
export type Before = {
  counted: readonly Counted[];
  /** Known score so far; null where feedback hides it. */
  score: number | null;
  /** Void submissions since the last one that was judged. */
  voids: number;
};

/**
 * Hands a program to the referee as submission `number` and records what came of it. The
 * submission's id says problem, number and program: after a crash the same submission is
 * made again under the same id, and counts once.
 */
export async function submit(
  deps: SolveDeps,
  program: Candidate,
  number: number,
  before: Before,
): Promise<BodyOf<"submission-outcome">> {
  const { problem, journal, clock, virtual, signal } = deps;
  const key = `${problem.name}/outcome/${number}`;
  const event = await journal.effect(key, ["submission-outcome"], async () => {
    const id = `${problem.name}/${number}/${program.id.slice(0, 8)}`;
    const submission = { id, problem: problem.name, program: programText(program) };
    const outcome = await submitPatiently(deps, submission, before.voids < mostVoids);
    const { terms } = deps;
    const more = outcome.admitted ? [asCounted(outcome, terms.startMs)] : [];
    const counted = [...before.counted, ...more];
    const { score, rejected, reachedAtMs } = problemResult(terms.rule, terms, counted);
    const gained =
      score === null || before.score === null ? null : roundScore(score - before.score);
    return {
      type: "submission-outcome",
      problem: problem.name,
      number,
      program: program.id,
      outcome,
      gained,
      score,
      rejected,
      reachedAtMs,
    };
  });
  if (event.program !== program.id) {
    throw new JournalError(
      `${key} is of program ${event.program.slice(0, 8)}, but ${program.id.slice(0, 8)} was chosen`,
      "The journal was changed by hand; start a new run.",
    );
  }
  // A recorded submission took its time too.
  if (virtual && event.outcome.admitted) await clock.waitUntil(event.outcome.judgedAtMs, signal);
  return event;
}

/** Waits as long as the contest's interval asks for, and for the session to begin. */
async function submitPatiently(
  deps: SolveDeps,
  submission: Submission,
  mayBeVoid: boolean,
): Promise<Outcome> {
  const { referee, clock, endMs, signal } = deps;
  for (let attempt = 0; attempt < mostRefusals; attempt++) {
    signal.throwIfAborted();
    const outcome = await submitOnce(referee, submission, mayBeVoid);
    if (outcome.admitted) return outcome;
    if (outcome.reason !== "interval" && outcome.reason !== "unopened")
      return { admitted: false, reason: outcome.reason };
    if (outcome.retryAtMs >= endMs) return { admitted: false, reason: "ended" };
    await clock.waitUntil(outcome.retryAtMs, signal);
  }
  throw new Error(
    `${submission.id}: refused ${mostRefusals} times for coming too early although each wait was kept; check the rule's interval and the contest clock`,
  );
}

/** A program that breaks the judge is passed over; when the judge breaks on and on, that is told. */
async function submitOnce(
  referee: Referee,
  submission: Submission,
  mayBeVoid: boolean,
): Promise<SubmissionOutcome | { admitted: false; reason: "void" }> {
  try {
    return await referee.submit(submission);
  } catch (error) {
    if (error instanceof SubmissionVoid && mayBeVoid) return { admitted: false, reason: "void" };
    throw error;
  }
}
