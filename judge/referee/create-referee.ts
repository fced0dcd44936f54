import { JudgeFault, reasonOf } from "../faults.ts";
import type { Judgement } from "../judgement.ts";
import { type ProgramText, programId } from "../program.ts";
import { admission, type Refusal, type Terms } from "../rules/admission.ts";
import type { TestsOfProblem } from "../rules/pretests.ts";
import type { Rule } from "../rules/rule.ts";
import type { ContestClock } from "./clock.ts";
import { feedbackOf } from "./feedback.ts";
import type { Ledger } from "./ledger.ts";
import { countedFor, type SubmissionRecord } from "./ledger-state.ts";
import {
  type Referee,
  type Submission,
  type SubmissionOutcome,
  SubmissionVoid,
} from "./referee.ts";

/** A submission that cannot be answered: the caller's mistake. */
export class RefereeError extends Error {
  override readonly name = "RefereeError";
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(`${message} ${hint}`, { cause });
    this.hint = hint;
  }
}

/** What the referee must know of a problem; what is judged on may be more. */
export type RefereeProblem = TestsOfProblem & { name: string; digest: string };

export type RefereeOptions<P extends RefereeProblem> = {
  problems: readonly P[];
  rule: Rule;
  ledger: Ledger;
  clockFor: (problem: string) => ContestClock;
  termsFor: (problem: string) => Terms;
  /** How long judging takes on a virtual clock. */
  judgingMsFor: (problem: string) => number;
  /**
   * Judges on the hidden tests. The same program on the same problem may be asked for again.
   * A verdict of JE or a JudgeFault makes the submission void; after any other rejection it stays
   * counted, and is judged again when it is submitted again.
   */
  judge: (problem: P, program: ProgramText) => Promise<Judgement>;
};

/**
 * The referee: admits submissions under the rule, counts them in the ledger before they are
 * judged, and answers with no more than the rule tells. Submissions to one problem are
 * taken one after another; problems do not wait for each other.
 */
export function createReferee<P extends RefereeProblem>(options: RefereeOptions<P>): Referee {
  const { ledger, rule } = options;
  const problems = new Map(options.problems.map((problem) => [problem.name, problem]));
  const queues = new Map<string, Promise<unknown>>();
  const problemOfId = new Map<string, string>();

  async function answer(problem: P, submission: Submission): Promise<SubmissionOutcome> {
    const clock = options.clockFor(problem.name);
    const known = ledger.state.records.get(submission.id);
    const record = known ?? (await admit(problem.name, submission, clock));
    if ("admitted" in record) return record;
    requireSame(record, submission);
    const judgement = record.result?.judgement ?? (await judge(problem, record, clock));
    const judgedAtMs = record.result?.judgedAtMs ?? clock.nowMs();
    await clock.waitUntil(judgedAtMs);
    const { number, atMs } = record;
    const feedback = feedbackOf(judgement, rule, problem);
    return { admitted: true, number, atMs, judgedAtMs, feedback };
  }

  async function admit(
    problem: string,
    { id, program }: Submission,
    clock: ContestClock,
  ): Promise<SubmissionRecord | Refusal> {
    const atMs = clock.nowMs();
    const counted = countedFor(ledger.state, problem).map((record) => record.atMs);
    const decision = admission(options.termsFor(problem), counted, atMs);
    if ("admitted" in decision) return decision;
    const { number } = decision;
    const { language, source } = program;
    await ledger.append({
      type: "admitted",
      id,
      problem,
      program: { language, source },
      number,
      atMs,
    });
    return recordOf(id);
  }

  function recordOf(id: string): SubmissionRecord {
    const record = ledger.state.records.get(id);
    if (record === undefined) throw new Error(`The ledger lost ${id}.`);
    return record;
  }

  async function judge(
    problem: P,
    record: SubmissionRecord,
    clock: ContestClock,
  ): Promise<Judgement> {
    const { id } = record;
    await clock.waitUntil(record.atMs);
    const judgement = await faultAsVerdict(() => options.judge(problem, record.program));
    if (judgement instanceof JudgeFault || judgement.verdict === "JE") {
      const reason = faultOf(judgement);
      await ledger.append({ type: "void", id, reason });
      throw new SubmissionVoid(
        `Submission ${id} to ${problem.name} could not be judged: ${reason}.`,
        "It was not counted; mend the judge and submit it again.",
        judgement,
      );
    }
    clock.spend(options.judgingMsFor(problem.name));
    await ledger.append({ type: "judged", id, judgedAtMs: clock.nowMs(), judgement });
    return judgement;
  }

  return {
    async submit(submission) {
      const problem = problems.get(submission.problem);
      if (problem === undefined) {
        const names = [...problems.keys()].join(", ");
        throw new RefereeError(
          `The contest has no problem ${JSON.stringify(submission.problem)}.`,
          `Its problems: ${names}.`,
        );
      }
      const first = problemOfId.get(submission.id) ?? problem.name;
      problemOfId.set(submission.id, first);
      if (first !== problem.name) throw usedTwice(submission.id, first);
      const before = queues.get(problem.name) ?? Promise.resolve();
      const outcome = before.then(() => answer(problem, submission));
      queues.set(
        problem.name,
        outcome.catch(() => undefined),
      );
      return outcome;
    },
  };
}

/** An id names one program for one problem, for good. */
function requireSame(record: SubmissionRecord, submission: Submission): void {
  const same =
    record.problem === submission.problem &&
    programId(record.program) === programId(submission.program);
  if (!same) throw usedTwice(record.id, record.problem);
}

function usedTwice(id: string, problem: string): RefereeError {
  return new RefereeError(
    `Submission id ${id} was used for another program, to ${problem}.`,
    "Give each submission an id of its own.",
  );
}

async function faultAsVerdict(judge: () => Promise<Judgement>): Promise<Judgement | JudgeFault> {
  try {
    return await judge();
  } catch (error) {
    if (error instanceof JudgeFault) return error;
    throw error;
  }
}

function faultOf(failed: Judgement | JudgeFault): string {
  if (failed instanceof JudgeFault) return reasonOf(failed);
  const test = failed.tests.find((each) => each.verdict === "JE");
  return test === undefined ? "verdict JE" : `test ${test.name}: ${test.message}`;
}
