import path from "node:path";
import { languageOfExtension } from "../../language.ts";
import type { ReferenceSolution } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSolution } from "../shared/loose-program.ts";

/** The format has no folder for solutions; these are what people call theirs. */
const folder = /^(?:solutions?|submissions?|sols?)\//i;

const MOST_SOLUTIONS = 200;

export function isSolution(file: string): boolean {
  return folder.test(file);
}

/** Solutions that lie in a folder of such a name, of which nothing is expected. */
export async function readReferences(given: Reading): Promise<ReferenceSolution[]> {
  const files = [...given.tree.files.values()]
    .filter((file) => isSolution(file.path))
    .filter((file) => languageOfExtension(path.extname(file.name)) !== undefined)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
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
