import path from "node:path";
import { describeFaults, type Fault, Faults } from "../../problems/package/fault.ts";
import { readLooseYaml } from "../../problems/package/loose-yaml.ts";
import { checkYaml } from "../../problems/package/yaml-file.ts";
import { namedRules } from "./named-rules.ts";
import { type Rule, ruleSchema } from "./rule.ts";

/** A rule that is not there or breaks its format. */
export class RuleError extends Error {
  override readonly name = "RuleError";
  readonly faults: readonly Fault[];
  readonly hint = "docs/rules.md has the format.";

  constructor(message: string, faults: readonly Fault[] = []) {
    super(message);
    this.faults = faults;
  }
}

/**
 * A rule by name (`ioi`, `icpc`, …) or by the path of a YAML file.
 *
 * @throws RuleError with every fault of the file
 */
export async function loadRule(nameOrPath: string): Promise<Rule> {
  const named = Object.hasOwn(namedRules, nameOrPath) ? namedRules[nameOrPath] : undefined;
  if (named !== undefined) return named;
  if (!/\.ya?ml$/.test(nameOrPath)) {
    const names = Object.keys(namedRules).join(", ");
    throw new RuleError(
      `There is no rule ${JSON.stringify(nameOrPath)}. Write one of ${names}, or the path of a .yaml file.`,
    );
  }
  const faults = new Faults();
  const yaml = await readLooseYaml(path.resolve(nameOrPath), faults);
  const rule = yaml === null ? null : checkYaml(yaml, ruleSchema, faults);
  if (rule !== null) return rule;
  throw new RuleError(describeFaults(`${nameOrPath} is not a rule`, faults), faults.list);
}

/** A rule with another cap for every problem, under a name that says so. */
export function withCap(rule: Rule, cap: number | null): Rule {
  const name = `${rule.name.slice(0, 48)}-${cap === null ? "no-cap" : `cap-${cap}`}`;
  return { ...rule, name, cap, outputOnlyCap: cap };
}
