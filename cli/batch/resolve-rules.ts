import path from "node:path";
import { loadRule, withCap } from "../../judge/rules/load-rule.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { Plan } from "../../workers/batch/plan.ts";
import type { Complaints } from "./complaints.ts";

/** The plan's rules; null where each contest's own are meant. */
export async function resolveRules(
  { rules }: Plan,
  base: string,
  complain: Complaints,
): Promise<Rule[] | null> {
  if (rules === undefined) return null;
  const found: Rule[] = [];
  for (const [index, name] of rules.entries()) {
    const at = ["rules", index];
    const file = /\.ya?ml$/.test(name) ? path.resolve(base, name) : name;
    const rule = await complain.unless(at, () => loadRule(file));
    if (rule === null) continue;
    if (found.some((each) => each.name === rule.name))
      complain.add(at, `two rules are named ${rule.name}`, "Remove or rename one.");
    found.push(rule);
  }
  return found;
}

/** Each rule under each cap in place of its own; as it is without caps. */
export function underCaps(rules: readonly Rule[], caps: Plan["caps"]): Rule[] {
  if (caps === undefined) return [...rules];
  return rules.flatMap((rule) => [...new Set(caps)].map((cap) => withCap(rule, cap)));
}
