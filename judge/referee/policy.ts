import path from "node:path";
import { z } from "zod";
import { describeFaults, type Fault, Faults } from "../../problems/package/fault.ts";
import { readLooseYaml } from "../../problems/package/loose-yaml.ts";
import { checkYaml } from "../../problems/package/yaml-file.ts";

/** What the referee allows, and what it tells (docs/policies.md). Plain data. */
export const policySchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "lower-case letters, digits and dashes only"),
  /** Counted submissions per problem; null sets no cap. */
  cap: z.int().min(0).nullable(),
  /** Least contest time between two counted submissions to a problem. */
  intervalMs: z.int().min(0).default(0),
  feedback: z.enum(["none", "verdict", "score", "groups"], {
    error: "not a feedback level | Write none, verdict, score or groups.",
  }),
  /** `groups` adds up the best of each group over all submissions; `submission` takes the best one. */
  scoring: z.enum(["groups", "submission"]).default("groups"),
  /** Points off the problem's score for every counted submission after the first. */
  penaltyPoints: z.number().min(0).default(0),
});

export type Policy = z.output<typeof policySchema>;

const ioi: Policy = {
  name: "ioi",
  cap: 50,
  intervalMs: 60_000,
  feedback: "groups",
  scoring: "groups",
  penaltyPoints: 0,
};

/** Policies that are known by name. */
export const namedPolicies: Readonly<Record<string, Policy>> = {
  ioi,
  uncapped: { ...ioi, name: "uncapped", cap: 10_000, intervalMs: 0 },
};

/** A policy that is not there or breaks its format. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly faults: readonly Fault[];
  readonly hint = "docs/policies.md has the format.";

  constructor(message: string, faults: readonly Fault[] = []) {
    super(message);
    this.faults = faults;
  }
}

/**
 * A policy by name (`ioi`, `uncapped`) or by the path of a YAML file.
 *
 * @throws PolicyError with every fault of the file
 */
export async function loadPolicy(nameOrPath: string): Promise<Policy> {
  const named = Object.hasOwn(namedPolicies, nameOrPath) ? namedPolicies[nameOrPath] : undefined;
  if (named !== undefined) return named;
  if (!/\.ya?ml$/.test(nameOrPath)) {
    const names = Object.keys(namedPolicies).join(", ");
    throw new PolicyError(
      `There is no policy ${JSON.stringify(nameOrPath)}. Write one of ${names}, or the path of a .yaml file.`,
    );
  }
  const faults = new Faults();
  const yaml = await readLooseYaml(path.resolve(nameOrPath), faults);
  const policy = yaml === null ? null : checkYaml(yaml, policySchema, faults);
  if (policy !== null) return policy;
  throw new PolicyError(describeFaults(`${nameOrPath} is not a policy`, faults), faults.list);
}
