import { roundScore } from "../scoring/round.ts";
import type { ProblemResult } from "./counted.ts";

/** The sum over problems; null where one of them is hidden. */
export function totalScore(results: readonly ProblemResult[]): {
  score: number | null;
  maxScore: number;
} {
  return {
    score: results.reduce<number | null>(
      (sum, { score }) => (sum === null || score === null ? null : roundScore(sum + score)),
      0,
    ),
    maxScore: results.reduce((sum, { maxScore }) => roundScore(sum + maxScore), 0),
  };
}
