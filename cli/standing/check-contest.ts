import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { UserError } from "../user-error.ts";
import type { Contestants } from "./contestants.ts";

/**
 * Refuses the scoreboard of another contest: one that says so, and one that has contestants with
 * more points, or more problems solved, than there are.
 *
 * @param contest its points under its rule, and how many problems it has
 * @throws UserError
 */
export function checkSameContest(
  { file, scoreboard: { kind, contestants, maxScore } }: Contestants,
  contest: { maxScore: number; problems: number },
): void {
  const refuse = (what: string, hint: string) => new UserError(`${file}${what}`, hint);
  if (kind === "points" && maxScore !== null && maxScore !== contest.maxScore)
    throw refuse(
      ` is of a contest with ${maxScore} points; this one has ${contest.maxScore}.`,
      "Give the scoreboard of this contest, or correct maxScore in the YAML file beside it.",
    );
  for (const { line, name, result } of contestants) {
    const tooMany =
      (result.kind === "points" && result.score > contest.maxScore) ||
      (result.kind === "icpc" && result.solved > contest.problems);
    if (!tooMany) continue;
    const most =
      result.kind === "points" ? `${contest.maxScore} points` : `${contest.problems} problems`;
    throw refuse(
      `:${line}: ${JSON.stringify(name)} has more than this contest's ${most}.`,
      "Give the scoreboard of this contest.",
    );
  }
}

/**
 * Refuses a scoreboard on which results under a rule have no place.
 *
 * @throws UserError
 */
export function checkComparable({ kind }: Pick<Scoreboard, "kind">, rule: Rule): void {
  if (kind === "rank")
    throw new UserError(
      "The scoreboard has ranks alone: a run has none of its own to compare.",
      "Give a scoreboard with points, or with problems solved and penalty time.",
    );
  if (kind === "points" && rule.scoring === "icpc")
    throw new UserError(
      `The scoreboard has points, and the rule ${rule.name} counts problems solved.`,
      "Give a scoreboard with problems solved and penalty time, or play under a rule with points.",
    );
}
