import { type CountedProgram, countedOf, type RecordedProblem } from "./counted.ts";
import { type Curve, curveOf } from "./curve.ts";
import { createScoreTally } from "./score-tally.ts";

/** The score of the submissions up to each value of `at`; equal values keep the order of counting. */
export function scoreAgainst(
  recorded: RecordedProblem,
  at: (submission: CountedProgram) => number,
): Curve {
  const points = scoresInOrder(recorded, at);
  const told = points.flatMap(({ at: place, score }) =>
    score === null ? [] : { at: place, score },
  );
  return told.length < points.length ? [] : curveOf(told);
}

/** The score after the first k counted submissions, for k from 0; empty where feedback hides one. */
export function scoreSteps(recorded: RecordedProblem): number[] {
  const scores = scoresInOrder(recorded, ({ number }) => number).map(({ score }) => score);
  const told = scores.filter((score) => score !== null);
  return told.length < scores.length ? [] : [0, ...told];
}

function scoresInOrder(
  recorded: RecordedProblem,
  at: (submission: CountedProgram) => number,
): { at: number; score: number | null }[] {
  const tally = createScoreTally(recorded.terms);
  return countedOf(recorded)
    .map((submission) => ({ at: at(submission), submission }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: place, submission }) => ({ at: place, score: tally(submission) }));
}
