/**
 * Rounds a score to two decimals, halves upwards, as scoreboards of the IOI show it.
 * The nudge undoes binary noise: 1.005 is stored a little below and still becomes 1.01.
 */
export function roundScore(score: number): number {
  return Math.round((score + score * Number.EPSILON) * 100) / 100;
}
