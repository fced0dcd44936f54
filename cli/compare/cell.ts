import { countsGroups, type Rule } from "../../judge/rules/rule.ts";
import { withCap } from "../../judge/rules/load-rule.ts";

/** What is played once. */
export type Cell = {
  /** A strategy's name, or the absolute path of a file with one. */
  strategy: string;
  /** Submissions per problem; null is no cap. */
  cap: number | null;
  seed: number;
};

/** What a cell came to. */
export type Play = {
  /** Whether the strategy's choices may depend on the seed. */
  drawsLots: boolean;
  score: number;
  maxScore: number;
  submissions: number;
  problems: { name: string; score: number; maxScore: number }[];
  /** Problems that the end of the contest cut short. */
  outOfTime: number;
};

/** Plays cells on a recorded run. */
export type CellPlayer = (cell: Cell) => Promise<Play>;

/**
 * The rule with another cap. Without one nothing holds submissions back: the time that must lie
 * between two of them falls with the cap, and where time decides nothing also that of judging, or
 * the end of the contest would be a cap instead.
 */
export function ruleUnder(rule: Rule, cap: number | null): { rule: Rule; judgingMs?: number } {
  if (cap !== null) return { rule: cap === rule.cap ? rule : withCap(rule, cap) };
  const uncapped = { ...withCap(rule, null), intervalMs: 0 };
  return countsGroups(rule.scoring) ? { rule: uncapped, judgingMs: 0 } : { rule: uncapped };
}

/**
 * Whether the order of submissions decides nothing: without a cap all that is worth something is
 * submitted, where each group counts its best and a submission costs nothing.
 */
export function isOrderless(
  { scoring, penaltyPoints = 0 }: Rule,
  { cap }: Cell,
  play: Play,
): boolean {
  return cap === null && scoring === "groups" && penaltyPoints === 0 && play.outOfTime === 0;
}
