import { countsGroups } from "../../judge/rules/rule.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import { type CountedProgram, resultOf } from "./counted.ts";

/** The score of a problem after each submission that is added; null once feedback hides it. */
export type ScoreTally = (submission: CountedProgram) => number | null;

/** Submissions are added one by one, in any order. */
export function createScoreTally(terms: ProblemTerms): ScoreTally {
  const { scoring } = terms.rule;
  return countsGroups(scoring) ? pointsTally(terms) : timedTally(terms);
}

/** In time proportional to the submissions: of earlier ones only those are kept that raised the score. */
function pointsTally(terms: ProblemTerms): ScoreTally {
  const { rule } = terms;
  const free = { ...terms, rule: { ...rule, penaltyPoints: 0 } };
  const kept: CountedProgram[] = [];
  let [count, best] = [0, 0];
  let hidden = false;
  return (submission) => {
    if (!isDropped(submission, terms)) {
      count += 1;
      const { score } = resultOf([...kept, submission], free);
      if (score === null) hidden = true;
      else if (kept.length === 0 || score > best) {
        kept.push(submission);
        best = score;
      }
    }
    const penalty = (rule.penaltyPoints ?? 0) * Math.max(0, count - 1);
    return hidden ? null : roundScore(Math.max(0, best - penalty));
  };
}

/**
 * Where time and rejected submissions count, those that were added count in the order in which
 * they were made. Before one passes there is nothing to count, however many are added.
 */
function timedTally(terms: ProblemTerms): ScoreTally {
  const added: CountedProgram[] = [];
  let [isHidden, hasPassed] = [false, false];
  return (submission) => {
    if (!isDropped(submission, terms)) {
      added.push(submission);
      isHidden ||= submission.counted.pretests === null;
      hasPassed ||= submission.counted.pretests === "AC";
    }
    if (!hasPassed) return isHidden ? null : 0;
    added.sort((a, b) => a.number - b.number);
    return resultOf(added, terms).score;
  };
}

function isDropped({ counted }: CountedProgram, { rule, durationMs }: ProblemTerms): boolean {
  return rule.queuedAtEnd === "dropped" && durationMs !== null && counted.judgedAtMs > durationMs;
}
