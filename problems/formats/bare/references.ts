import path from "node:path";
import { languageOfExtension } from "../../language.ts";
import type { ReferenceSolution } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSolution } from "../shared/loose-program.ts";
import { isSolutionPath } from "./folders.ts";
import { naturalOrder } from "./natural-order.ts";

/** Names of solutions at the top. */
const solution =
  /^(?:(?:sol|wrong|slow)[^/]{0,100}|(?:main|wa|tle|brute|ac|accepted)(?:[^a-z/][^/]{0,100})?)\.[a-z]{1,5}$/i;

const MOST_SOLUTIONS = 200;

export function isSolution(file: string): boolean {
  return isSolutionPath(file) || solution.test(file);
}

/** Solutions at the top or in a folder for them. Names promise nothing: no score is expected. */
export async function readReferences(given: Reading): Promise<ReferenceSolution[]> {
  const files = [...given.tree.files.values()]
    .filter((file) => isSolution(file.path))
    .filter((file) => languageOfExtension(path.extname(file.name)) !== undefined)
    .toSorted((a, b) => naturalOrder(a.path, b.path));
  if (files.length > MOST_SOLUTIONS) {
    const rule = `${files.length} solutions, of which ${MOST_SOLUTIONS} are read`;
    given.remarks.add(files[0]?.path ?? ".", rule, "Move some of them away.");
  }
  const references: ReferenceSolution[] = [];
  for (const file of files.slice(0, MOST_SOLUTIONS)) {
    const read = await readLooseSolution(given, file);
    if (read === null) continue;
    const nothing = { expectedScore: null, expectedGroups: {}, verdicts: [] };
    references.push({ name: file.path, ...read, ...nothing });
  }
  return references;
}
