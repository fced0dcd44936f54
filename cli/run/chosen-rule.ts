import { z } from "zod";
import { loadRule, withCap } from "../../judge/rules/load-rule.ts";
import { type Rule, ruleSchema } from "../../judge/rules/rule.ts";
import { pretestsOf } from "../../judge/rules/pretests.ts";
import type { Problem } from "../../problems/problem.ts";
import { UserError } from "../user-error.ts";

/**
 * Throws `UserError` for a problem of which no test is a pretest under the rule: everything would
 * pass.
 */
export function checkPretests({ name, pretests }: Rule, problems: readonly Problem[]): void {
  const without = problems.find((problem) => pretestsOf(problem, pretests).length === 0);
  if (without === undefined) return;
  throw new UserError(
    `Under the rule ${name} no test of ${without.name} is a pretest.`,
    `Name some of its groups under pretests (${without.groups.map((group) => group.name).join(", ")}), or give a share.`,
  );
}

/** `none` lifts the cap. */
export const capOption = z
  .union([z.literal("none"), z.string().regex(/^\d{1,6}$/)], {
    error: "a whole number, or none",
  })
  .transform((text) => (text === "none" ? null : Number(text)));

export type RuleOptions = {
  rule?: string | undefined;
  /** The older name of `rule`. */
  policy?: string | undefined;
  cap?: number | null | undefined;
};

/**
 * The rule that the options name, else the contest's with its feedback; with the cap that the
 * options set.
 *
 * @throws UserError for two rules, or feedback that does not go with the contest's
 */
export async function chosenRule(
  { rule, policy, cap }: RuleOptions,
  contest: { rule: string; feedback: Rule["feedback"] | null },
): Promise<Rule> {
  if (rule !== undefined && policy !== undefined)
    throw new UserError("--rule and --policy are the same.", "Give --rule alone.", 2);
  const named = rule ?? policy;
  const loaded =
    named === undefined
      ? withFeedback(await loadRule(contest.rule), contest.feedback)
      : await loadRule(named);
  return cap === undefined ? loaded : withCap(loaded, cap);
}

function withFeedback(rule: Rule, feedback: Rule["feedback"] | null): Rule {
  if (feedback === null) return rule;
  const changed = ruleSchema.safeParse({ ...rule, feedback });
  if (changed.success) return changed.data;
  throw new UserError(
    `The contest's feedback, ${feedback}, does not go with its rule, ${rule.name}: ${changed.error.issues[0]?.message.split(" | ")[0] ?? ""}.`,
    "Correct contest.yaml.",
  );
}
