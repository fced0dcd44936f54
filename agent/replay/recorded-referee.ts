import { programId, type ProgramText } from "../../judge/program.ts";
import type { ContestClock } from "../../judge/referee/clock.ts";
import {
  type Feedback,
  type Referee,
  type Submission,
  type SubmissionOutcome,
  SubmissionVoid,
} from "../../judge/referee/referee.ts";
import type { Entry } from "../journal/events.ts";
import { ReplayError } from "./replay-error.ts";

/** What a replayed contest allows. */
export type ReplayRules = {
  /** Null is no cap. */
  cap: number | null;
  intervalMs: number;
  endMs: number | null;
};

/** Judges a program that the run never submitted. */
export type AskJudge = (problem: string, program: ProgramText) => Promise<Feedback>;

/** `void` where the judge failed on the program. */
export type RecordedResult = { feedback: Feedback; judgingMs: number } | "void";

/** What the run's submissions got, by problem and program. */
export function recordedResults(entries: readonly Entry[]): Map<string, RecordedResult> {
  const results = new Map<string, RecordedResult>();
  for (const { event } of entries) {
    if (event.type !== "submission-outcome") continue;
    const { outcome, problem, program } = event;
    if (outcome.admitted) {
      const { feedback, atMs, judgedAtMs } = outcome;
      results.set(`${problem}/${program}`, { feedback, judgingMs: judgedAtMs - atMs });
    } else if (outcome.reason === "void") results.set(`${problem}/${program}`, "void");
  }
  return results;
}

/** A referee without a judge: it answers with what was recorded, and asks for nothing else twice. */
export function recordedReferee(
  results: ReadonlyMap<string, RecordedResult>,
  rules: ReplayRules,
  clockFor: (problem: string) => ContestClock,
  ask: AskJudge,
): Referee {
  const counted = new Map<string, { number: number; lastMs: number }>();
  const slowest = [...results.values()].reduce(
    (most, one) => (one === "void" ? most : Math.max(most, one.judgingMs)),
    0,
  );
  return {
    async submit({ problem, program }: Submission): Promise<SubmissionOutcome> {
      const clock = clockFor(problem);
      const atMs = clock.nowMs();
      const before = counted.get(problem);
      const retryAtMs = before === undefined ? 0 : before.lastMs + rules.intervalMs;
      if (rules.endMs !== null && atMs >= rules.endMs) return { admitted: false, reason: "ended" };
      if (rules.cap !== null && (before?.number ?? 0) >= rules.cap) {
        return { admitted: false, reason: "cap" };
      }
      if (atMs < retryAtMs) return { admitted: false, reason: "interval", retryAtMs };
      const known = results.get(`${problem}/${programId(program)}`);
      if (known === "void") throw new SubmissionVoid("The judge failed in the run.", "", null);
      const number = (before?.number ?? 0) + 1;
      counted.set(problem, { number, lastMs: atMs });
      const feedback = known?.feedback ?? (await ask(problem, program));
      const judgedAtMs = atMs + (known?.judgingMs ?? slowest);
      return { admitted: true, number, atMs, judgedAtMs, feedback };
    },
  };
}

/** Where a replay has nobody to ask. */
export function refuseToJudge(problem: string, program: ProgramText): Promise<Feedback> {
  return Promise.reject(
    new ReplayError(
      `${problem}: program ${programId(program).slice(0, 8)} was never submitted in this run`,
      "Replay with the judge at hand, so that it can be judged.",
    ),
  );
}
