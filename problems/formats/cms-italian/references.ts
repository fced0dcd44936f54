import path from "node:path";
import { type LanguageFamily, languageFamily } from "../../language.ts";
import { isHeader } from "../../package/programs.ts";
import { filesIn, foldersIn, type PackageFile } from "../../package/tree.ts";
import type { ReferenceSolution, Task } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSolution } from "../shared/loose-program.ts";

const MOST_SOLUTIONS = 200;

/** Names without extension of what is in `sol/` and solves nothing. */
const noSolutions = new Set(["grader", "stub", "template"]);

/** Those must get all points; of others nothing is known. */
const models = new Set(["solution", "soluzione"]);

/**
 * Programs in `sol/`: `solution.*` and `soluzione.*`, which must get all points, and others, of
 * which nothing is expected. Those to an output-only task are programs, and no answers.
 *
 * @param maxScore of the problem
 * @param languages that submissions may be written in
 */
export async function readReferences(
  given: Reading,
  { kind }: Task,
  languages: readonly LanguageFamily[],
  maxScore: number,
): Promise<ReferenceSolution[]> {
  const { tree, remarks } = given;
  const found = filesIn(tree, "sol").filter(isSolution);
  if (kind === "output-only") {
    if (found.length > 0)
      remarks.add("sol", "solutions to a task of answers", "They are left out.");
    return [];
  }
  for (const folder of foldersIn(tree, "sol"))
    remarks.add(`sol/${folder}`, "a folder of solutions", "It is not looked into.");
  if (found.length > MOST_SOLUTIONS) {
    const rule = `${found.length} solutions, of which ${MOST_SOLUTIONS} are read`;
    remarks.add("sol", rule, "Move some of them away.");
  }
  const references: ReferenceSolution[] = [];
  for (const file of found.slice(0, MOST_SOLUTIONS)) {
    const read = await readLooseSolution(given, file);
    if (read === null) continue;
    if (read.language !== "answers" && !languages.includes(languageFamily(read.language))) {
      remarks.add(file.path, "a solution in a language without grader", "It is left out.");
      continue;
    }
    const isModel = models.has(path.parse(file.name).name);
    const expectedScore = isModel ? { min: maxScore, max: maxScore } : null;
    references.push({ name: file.name, ...read, expectedScore, expectedGroups: {}, verdicts: [] });
  }
  return references;
}

function isSolution({ name }: PackageFile): boolean {
  const { name: stem, ext } = path.parse(name);
  return ext !== "" && !isHeader(name) && !noSolutions.has(stem) && !name.endsWith("lib.pas");
}
