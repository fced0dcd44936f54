import type { Why } from "../journal/ranking.ts";
import type { Field } from "../rank/field.ts";
import type { Rankings } from "../rank/rank.ts";
/** All that a strategy sees. It is data: a strategy is a pure function of it. */
export type StrategyState = {
  /** Programs that compile, by index everywhere below. */
  field: Field;
  rankings: Rankings;
  /** Submissions, oldest first; also those that the judge failed on. */
  submitted: readonly Submitted[];
  /** Taken from the score of a program for every submission that its cluster had. */
  clusterPenalty: number;
  /** Submissions that the rule still allows; null where there is no cap. */
  attemptsLeft: number | null;
  seed: number;
};

export type Submitted = {
  /** Index in the field. */
  program: number;
  /** Group it was chosen for; null the whole problem. */
  group: string | null;
  /** Groups in which it got all points, as far as feedback tells. */
  solved: readonly string[];
  /** Points by group, as far as feedback tells. */
  points: Readonly<Record<string, number>>;
};

export type Choice = {
  /** Index in the field. */
  program: number;
  why: Omit<Why, "strategy">;
};

export interface Strategy {
  readonly name: string;
  /** Whether its choices depend on the seed; taken for granted where it is not said. */
  readonly drawsLots?: boolean;
  /** The next submission, never of a program that was submitted; null when nothing is left to try. */
  choose(state: StrategyState): Choice | null;
}

/** Groups that no submission has solved yet, easiest first. */
export function openGroups({ field, submitted }: StrategyState): string[] {
  const solved = new Set<string>();
  for (const one of submitted) for (const group of one.solved) solved.add(group);
  return field.groups.map((group) => group.name).filter((name) => !solved.has(name));
}

/** For each program whether it was submitted. */
export function triedPrograms({ field, submitted }: StrategyState): Uint8Array {
  const tried = new Uint8Array(field.programs.length);
  for (const one of submitted) tried[one.program] = 1;
  return tried;
}

/** Whether all groups are solved: nothing can be gained any more. */
export function isSolved(state: StrategyState): boolean {
  return openGroups(state).length === 0;
}

/** The first program that was not tried, of those in `order`. */
export function firstUntried(state: StrategyState, order: Iterable<number>): number | null {
  const tried = triedPrograms(state);
  for (const program of order) if (tried[program] === 0) return program;
  return null;
}
