import type { Faults } from "../../package/fault.ts";

/** A fault of a file that counts in several folders is told once. */
export function addOnce(faults: Faults, file: string, rule: string, hint: string): void {
  if (!faults.list.some((each) => each.file === file && each.rule === rule))
    faults.add(file, rule, hint);
}
