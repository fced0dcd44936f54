import type { Feedback } from "../../judge/referee/referee.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { EventBody } from "../journal/events.ts";
import type { ScoreRules } from "../solve/known-score.ts";
import { type Curve, curveOf } from "./curve.ts";
import { createScoreTally } from "./score-tally.ts";

/** What a run recorded of one problem. */
export type RecordedProblem = {
  problem: PublicProblem;
  /** Those of this problem. */
  events: readonly EventBody[];
  rules: ScoreRules;
};

/** A counted submission, in the order of counting. */
export type Counted = { program: string; judgedAtMs: number; feedback: Feedback };

export function countedOf(events: readonly EventBody[]): Counted[] {
  return events.flatMap((event) => {
    if (event.type !== "submission-outcome" || !event.outcome.admitted) return [];
    const { judgedAtMs, feedback } = event.outcome;
    return { program: event.program, judgedAtMs, feedback };
  });
}

/** The score of the submissions up to each value of `at`; equal values keep the order of counting. */
export function scoreAgainst(
  { problem, events, rules }: RecordedProblem,
  at: (submission: Counted) => number,
): Curve {
  const tally = createScoreTally(problem, rules);
  const points = countedOf(events)
    .map((submission) => ({ at: at(submission), feedback: submission.feedback }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: place, feedback }) => ({ at: place, score: tally(feedback) }));
  const told = points.flatMap(({ at: place, score }) =>
    score === null ? [] : { at: place, score },
  );
  return told.length < points.length ? [] : curveOf(told);
}
