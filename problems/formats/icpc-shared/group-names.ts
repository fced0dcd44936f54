import { quote } from "../../package/fault.ts";
import type { TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";

/** A group of tests that stand beside groups has a name of its own, which none of those may have. */
export function checkGroupNames({ faults }: Reading, groups: readonly TestGroup[]): void {
  const seen = new Set<string>();
  for (const { name } of groups) {
    if (seen.has(name))
      faults.add(
        `data/secret/${name}`,
        `a second group named ${quote(name)}`,
        "Rename the folder.",
      );
    seen.add(name);
  }
}
