import type { AgentSettings } from "../settings.ts";

/** What decides whether another round of repairs begins. */
export type RepairState = {
  /** Rounds that were held. */
  rounds: number;
  /** Submissions since the last one that gained points, or since the last round. */
  withoutGain: number;
  /** Submissions in all. */
  submissions: number;
  /** The strategy has no program left to submit. */
  isExhausted: boolean;
  isSolved: boolean;
  /** Submissions that the rule still allows; null where there is no cap. */
  attemptsLeft: number | null;
};

/** A round begins after submissions that gained nothing, or when nothing is left to submit. */
export function isRepairDue(state: RepairState, settings: AgentSettings): boolean {
  if (state.isSolved || state.rounds >= settings.repairRounds) return false;
  if (state.submissions === 0 || state.attemptsLeft === 0) return false;
  return state.isExhausted || state.withoutGain >= settings.repairAfter;
}
