import type { CountedOutcome } from "../../judge/referee/referee.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { EventBody } from "../journal/events.ts";
import { type Curve, curveOf } from "./curve.ts";
import { createScoreTally } from "./score-tally.ts";

/** What a run recorded of one problem. */
export type RecordedProblem = {
  problem: PublicProblem;
  /** Those of this problem. */
  events: readonly EventBody[];
  terms: ProblemTerms;
};

/** A counted submission, in the order of counting. */
export type Counted = CountedOutcome & { program: string };

export function countedOf(events: readonly EventBody[]): Counted[] {
  return events.flatMap((event) => {
    if (event.type !== "submission-outcome" || !event.outcome.admitted) return [];
    return { ...event.outcome, program: event.program };
  });
}

/** The score of the submissions up to each value of `at`; equal values keep the order of counting. */
export function scoreAgainst(
  { events, terms }: RecordedProblem,
  at: (submission: Counted) => number,
): Curve {
  const tally = createScoreTally(terms);
  const points = countedOf(events)
    .map((submission) => ({ at: at(submission), submission }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: place, submission }) => ({ at: place, score: tally(submission) }));
  const told = points.flatMap(({ at: place, score }) =>
    score === null ? [] : { at: place, score },
  );
  return told.length < points.length ? [] : curveOf(told);
}
