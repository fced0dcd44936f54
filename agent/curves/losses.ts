import { roundScore } from "../../judge/scoring/round.ts";
import { knownScore, maxScoreOf } from "../solve/known-score.ts";
import { countedOf, type RecordedProblem } from "./counted.ts";

/** Points of a problem that were not made, by what they were lost to. With the score they make the maximum. */
export type Losses = {
  /** Taken off for submissions after the first. */
  penalty: number;
  /** Groups that were solved by different submissions, where only one submission counts. */
  combination: number;
  /** No program had them: every one that compiles was submitted. */
  coverage: number;
  /**
   * Programs were left that nobody submitted. Whether these had them is not in the journal; the
   * lab has them judged, and tells coverage, the cap and selection apart.
   */
  untried: number;
};

/** As far as a run's journal tells; null where feedback hides points. */
export function lossesOf({ problem, events, rules }: RecordedProblem): Losses | null {
  const counted = countedOf(events);
  const feedbacks = counted.map(({ feedback }) => feedback);
  const { score } = knownScore(problem, feedbacks, rules);
  const best = knownScore(problem, feedbacks, { ...rules, penaltyPoints: 0 }).score;
  const combined = knownScore(problem, feedbacks, { scoring: "groups", penaltyPoints: 0 }).score;
  if (score === null || best === null || combined === null) return null;
  const left = roundScore(maxScoreOf(problem) - combined);
  const submitted = new Set(counted.map(({ program }) => program));
  const all = [...compiledOf(events)].every((program) => submitted.has(program));
  return {
    penalty: roundScore(best - score),
    combination: roundScore(combined - best),
    coverage: all ? left : 0,
    untried: all ? 0 : left,
  };
}

function compiledOf(events: RecordedProblem["events"]): Set<string> {
  const compiled = events.flatMap((event) =>
    event.type === "practised" && event.role === "solution" && event.compiled ? event.program : [],
  );
  return new Set(compiled);
}
