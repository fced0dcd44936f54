import { describe, expect, it } from "vitest";
import { faultsOf, type Files, toText, writePackage } from "./testing.ts";

/**
 * Changes to the sound package, each of which makes one fault, and the complaint: file, line
 * (`-` where there is none) and rule.
 */
export type FaultTable = Record<string, [Files, RegExp][]>;

/** Every change must make its complaint once and no other. */
export function describeFaults(table: FaultTable): void {
  describe.each(Object.entries(table))("%s", (_part, cases) => {
    it.each(cases.map(([files, complaint]) => ({ files, complaint })))(
      "$complaint",
      async ({ files, complaint }) => {
        const found = await faultsOf(await writePackage(files));
        expect(toText(found)).toMatch(complaint);
        expect(found).toHaveLength(1);
        expect(found[0]?.hint).toMatch(/[.?]$/);
      },
    );
  });
}
