import path from "node:path";
import { loadPolicy, type Policy } from "../../judge/referee/policy.ts";
import type { Plan } from "../../workers/batch/plan.ts";
import type { Complaints } from "./complaints.ts";

/** The plan's policies; null where each contest's own are meant. */
export async function resolvePolicies(
  { policies }: Plan,
  base: string,
  complain: Complaints,
): Promise<Policy[] | null> {
  if (policies === undefined) return null;
  const found: Policy[] = [];
  for (const [index, name] of policies.entries()) {
    const at = ["policies", index];
    const file = /\.ya?ml$/.test(name) ? path.resolve(base, name) : name;
    const policy = await complain.unless(at, () => loadPolicy(file));
    if (policy === null) continue;
    if (found.some((each) => each.name === policy.name))
      complain.add(at, `two policies are named ${policy.name}`, "Remove or rename one.");
    found.push(policy);
  }
  return found;
}

/** Each policy under each cap in place of its own; as it is without caps. */
export function underCaps(policies: readonly Policy[], caps: Plan["caps"]): Policy[] {
  if (caps === undefined) return [...policies];
  return policies.flatMap((policy) =>
    [...new Set(caps)].map((cap) => ({
      ...policy,
      name: `${policy.name.slice(0, 48)}-${cap === null ? "no-cap" : `cap-${cap}`}`,
      cap,
    })),
  );
}
