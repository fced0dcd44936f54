import { roundScore } from "../../judge/scoring/round.ts";
import type { CountedOutcome } from "../../judge/referee/referee.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import { knownResult } from "../solve/known-score.ts";

/** The score of a problem after each submission that is added; null once feedback hides it. */
export type ScoreTally = (outcome: CountedOutcome) => number | null;

/** Submissions are added one by one, in any order. */
export function createScoreTally(terms: ProblemTerms): ScoreTally {
  const { scoring } = terms.rule;
  return scoring === "groups" || scoring === "submission" ? pointsTally(terms) : timedTally(terms);
}

/** In time proportional to the submissions: of earlier ones only those are kept that raised the score. */
function pointsTally(terms: ProblemTerms): ScoreTally {
  const { rule, startMs, durationMs } = terms;
  const free = { ...terms, rule: { ...rule, penaltyPoints: 0 } };
  const latestMs =
    rule.queuedAtEnd === "dropped" && durationMs !== null ? startMs + durationMs : Infinity;
  const kept: CountedOutcome[] = [];
  let [count, best] = [0, 0];
  let hidden = false;
  return (outcome) => {
    if (outcome.judgedAtMs <= latestMs) {
      count += 1;
      const { score } = knownResult([...kept, outcome], free);
      if (score === null) hidden = true;
      else if (kept.length === 0 || score > best) {
        kept.push(outcome);
        best = score;
      }
    }
    const penalty = (rule.penaltyPoints ?? 0) * Math.max(0, count - 1);
    return hidden ? null : roundScore(Math.max(0, best - penalty));
  };
}

/** Where time and rejected submissions count, those that were added count in the order in which they were made. */
function timedTally(terms: ProblemTerms): ScoreTally {
  const added: CountedOutcome[] = [];
  return (outcome) => {
    added.push(outcome);
    return knownResult(
      added.toSorted((a, b) => a.number - b.number),
      terms,
    ).score;
  };
}
