import { roundScore } from "../../judge/scoring/round.ts";
import type { Feedback } from "../../judge/referee/referee.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import { knownScore, type ScoreRules } from "../solve/known-score.ts";

/**
 * The score of a problem as submissions are added one by one, in time proportional to their
 * number: of earlier ones only those are kept that raised it.
 *
 * @returns the score after each; null once feedback hides it
 */
export function createScoreTally(
  problem: PublicProblem,
  rules: ScoreRules,
): (feedback: Feedback) => number | null {
  const kept: Feedback[] = [];
  let [count, best] = [0, 0];
  let hidden = false;
  return (feedback) => {
    count += 1;
    const { score } = knownScore(problem, [...kept, feedback], { ...rules, penaltyPoints: 0 });
    if (score === null) hidden = true;
    else if (kept.length === 0 || score > best) {
      kept.push(feedback);
      best = score;
    }
    return hidden ? null : roundScore(Math.max(0, best - rules.penaltyPoints * (count - 1)));
  };
}
