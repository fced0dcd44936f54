import type { ReferenceSolution } from "../../problem.ts";

/** A solution with its rules and verdicts, which have no order, in one. */
export function inOrder({ verdicts, ...rest }: ReferenceSolution) {
  const sorted = verdicts.map(({ tests, permitted, required }) =>
    JSON.stringify([tests.toSorted(), permitted.toSorted(), required.toSorted()]),
  );
  // Answers that were a folder are an archive now.
  return { ...rest, name: rest.name.replace(/\.zip$/, ""), verdicts: sorted.toSorted() };
}
