import { programId, type ProgramText } from "../../judge/program.ts";
import type { ContestClock } from "../../judge/referee/clock.ts";
import {
  type CountedOutcome,
  type Feedback,
  type FullFeedback,
  type Referee,
  SubmissionVoid,
} from "../../judge/referee/referee.ts";
import { admission } from "../../judge/rules/admission.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import { feedbackUnder, type RecordedResult, slowest } from "./recorded-results.ts";
import { ReplayError } from "./replay-error.ts";

/** What the judge says of a program: what the rule tells of it, and all. */
export type Asked = { feedback: Feedback; official: FullFeedback };

/** Judges a program of which the run does not hold what is needed. */
export type AskJudge = (problem: string, program: ProgramText) => Promise<Asked>;

/** A submission of the replay; what all tests say of it is null where that is not known. */
export type ReplayedSubmission = {
  problem: string;
  program: string;
  outcome: CountedOutcome;
  official: FullFeedback | null;
};

export type RecordedRefereeOptions = {
  results: ReadonlyMap<string, RecordedResult>;
  /** The rule of the replay, and that of the run. */
  rule: Rule;
  recordedRule: Rule;
  termsFor: (problem: string) => ProblemTerms;
  clockFor: (problem: string) => ContestClock;
  /** Contest time that judging takes; else as recorded. */
  judgingMs?: number | undefined;
  ask: AskJudge;
};

/** A referee without a judge: it answers with what was recorded, and asks for the rest. */
export function recordedReferee(options: RecordedRefereeOptions): {
  referee: Referee;
  counted: readonly ReplayedSubmission[];
} {
  const { results, rule, recordedRule, termsFor, clockFor, ask } = options;
  const counted: ReplayedSubmission[] = [];
  const times = new Map<string, number[]>();
  const slowestMs = slowest(results);

  async function answer(
    problem: string,
    program: ProgramText,
    known: Exclude<RecordedResult, "void"> | undefined,
  ): Promise<{ feedback: Feedback; official: FullFeedback | null }> {
    const feedback = known === undefined ? null : feedbackUnder(rule, recordedRule, known);
    if (known === undefined || feedback === null) return ask(problem, program);
    return { feedback, official: known.official };
  }

  const referee: Referee = {
    async submit({ problem, program }) {
      const atMs = clockFor(problem).nowMs();
      const before = times.get(problem) ?? [];
      const decision = admission(termsFor(problem), before, atMs);
      if ("admitted" in decision) return decision;
      const id = programId(program);
      const known = results.get(`${problem}/${id}`);
      if (known === "void") throw new SubmissionVoid("The judge failed in the run.", "", null);
      times.set(problem, [...before, atMs]);
      const { feedback, official } = await answer(problem, program, known);
      const judgedAtMs = atMs + (options.judgingMs ?? known?.judgingMs ?? slowestMs);
      const { number } = decision;
      const outcome: CountedOutcome = { admitted: true, number, atMs, judgedAtMs, feedback };
      counted.push({ problem, program: id, outcome, official });
      return outcome;
    },
  };
  return { referee, counted };
}

/** Where a replay has nobody to ask. */
export function refuseToJudge(problem: string, program: ProgramText): Promise<Asked> {
  return Promise.reject(
    new ReplayError(
      `${problem}: program ${programId(program).slice(0, 8)} was never submitted in this run`,
      "Replay with the judge at hand, so that it can be judged.",
    ),
  );
}
