import { filesIn, foldersIn, type PackageFile } from "../../package/tree.ts";
import { quote } from "../../package/fault.ts";
import type { FormatVerdict, ReferenceSolution, Task } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSolution } from "../shared/loose-program.ts";

const folder = "solutions";
export const MOST_SOLUTIONS = 200;
const every: FormatVerdict[] = ["AC", "PA", "WA", "TLE", "MLE", "RTE"];
const failing: FormatVerdict[] = ["PA", "WA", "TLE", "MLE", "RTE"];

export type Expected = { permitted: FormatVerdict[]; required: FormatVerdict[] };

const accepted: Expected = { permitted: ["AC"], required: ["AC"] };
const some = (...required: FormatVerdict[]): Expected => ({ permitted: every, required });

/**
 * What TPS's verdicts ask for over all tests. An export has lost in which subtasks a solution does
 * otherwise, so that a test is asked to go wrong in this way, and others may go in any. Memory that
 * runs out is often seen as a crash.
 */
export const expectations: ReadonlyMap<string, Expected | null> = new Map([
  ["model_solution", accepted],
  ["correct", accepted],
  ["incorrect", some("WA", "PA")],
  ["time_limit", some("TLE")],
  ["memory_limit", some("MLE", "RTE")],
  ["runtime_error", some("RTE", "MLE")],
  ["time_limit_and_runtime_error", some("TLE", "RTE", "MLE")],
  ["failed", some(...failing)],
  ["partially_correct", some(...failing)],
  ["unknown_verdict", null],
]);

/**
 * Solutions in `solutions/VERDICT/`, and others in `solutions/`, of which nothing is expected.
 * Those to an output-only task are programs, and no answers.
 */
export async function readReferences(
  given: Reading,
  { kind }: Task,
  tests: readonly string[],
): Promise<ReferenceSolution[]> {
  if (kind === "output-only") {
    if (given.tree.folders.has(folder))
      given.remarks.add(folder, "solutions to a task of answers", "They are left out.");
    return [];
  }
  const found: { file: PackageFile; expected: Expected | null }[] = [];
  for (const file of filesIn(given.tree, folder)) found.push({ file, expected: null });
  for (const verdict of foldersIn(given.tree, folder).slice(0, MOST_SOLUTIONS)) {
    const expected = expectations.get(verdict);
    if (expected === undefined) unknown(given, verdict);
    for (const file of filesIn(given.tree, `${folder}/${verdict}`))
      found.push({ file, expected: expected ?? null });
  }
  if (found.length > MOST_SOLUTIONS) {
    const rule = `${found.length} solutions, of which ${MOST_SOLUTIONS} are read`;
    given.remarks.add(folder, rule, "Move some of them away.");
  }
  const references: ReferenceSolution[] = [];
  for (const { file, expected } of found.slice(0, MOST_SOLUTIONS)) {
    const read = await readLooseSolution(given, file);
    if (read === null) continue;
    references.push({
      name: file.path.slice(folder.length + 1),
      ...read,
      expectedScore: null,
      expectedGroups: {},
      verdicts: expected === null ? [] : [{ tests: [...tests], ...expected }],
    });
  }
  return references;
}

function unknown({ remarks }: Reading, verdict: string): void {
  const rule = `${quote(verdict)} is none of the verdicts of TPS`;
  remarks.add(folder, rule, "Nothing is expected of the solutions there.");
}
