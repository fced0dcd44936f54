import { z } from "zod";
import type { Terms } from "./admission.ts";
import type { Worth } from "./counted.ts";
import { capOf, type Rule } from "./rule.ts";
import { maxScoreUnder } from "./scores.ts";

/** A part of a contest with problems of its own, such as a day. Sessions follow each other without a break. */
export const sessionSchema = z.object({
  name: z.string(),
  /** Contest time. */
  startMs: z.number(),
  /** Null never. */
  endMs: z.number().nullable(),
  /** Names, in the contest's order. */
  problems: z.array(z.string()),
});
export type Session = z.output<typeof sessionSchema>;

/** What a contest says of its problems, whatever they are. */
export type Schedule = {
  rule: Rule;
  /** In order; none stands for a single session of all problems. */
  sessions: readonly Session[];
  /** Names of all problems. */
  problems: readonly string[];
  endMs: number | null;
  /** Points that the contest gives to problems in place of their groups' sums. */
  points: Readonly<Record<string, number>>;
  /** Names of output-only problems. */
  outputOnly: readonly string[];
};

export function sessionsOf({ sessions, problems, endMs }: Omit<Schedule, "rule">): Session[] {
  if (sessions.length > 0) return [...sessions];
  return [{ name: "contest", startMs: 0, endMs, problems: [...problems] }];
}

/** The session of a problem. Throws for a problem that the contest does not have. */
export function sessionOf(schedule: Omit<Schedule, "rule">, problem: string): Session {
  const found = sessionsOf(schedule).find(({ problems }) => problems.includes(problem));
  if (found === undefined) throw new Error(`The contest has no problem ${problem}.`);
  return found;
}

export type ProblemTerms = Terms & Worth & { rule: Rule };

/**
 * All that rule and session say of one problem.
 *
 * @param groupPoints points of its groups, added up
 */
export function termsOf(schedule: Schedule, problem: string, groupPoints: number): ProblemTerms {
  const { rule, points, outputOnly } = schedule;
  const { startMs, endMs } = sessionOf(schedule, problem);
  const given = Object.hasOwn(points, problem) ? (points[problem] ?? null) : null;
  return {
    rule,
    startMs,
    endMs,
    durationMs: endMs === null ? null : endMs - startMs,
    cap: capOf(rule, outputOnly.includes(problem)),
    intervalMs: rule.intervalMs,
    maxScore: maxScoreUnder(rule, groupPoints, given),
  };
}
