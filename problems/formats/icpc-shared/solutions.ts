import path from "node:path";
import { languageOfExtension } from "../../language.ts";
import { readAnswers } from "../../package/answers-folder.ts";
import { isHeader } from "../../package/programs.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { ReferenceSolution } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSolution } from "../shared/loose-program.ts";
import { isPython2 } from "./program-at.ts";
import { indexTree, type TreeIndex } from "./tree-index.ts";

/** A solution of `submissions/`, before anything is expected of it. */
export type Solution = Pick<ReferenceSolution, "name" | "language" | "source">;

const MOST_SOLUTIONS = 500;

/**
 * Solutions in the folders of `submissions/`: files, and folders with one source file. Others are
 * remarked upon and left out.
 *
 * @param answers whether they are answers in place of programs
 */
export async function readSolutions(given: Reading, answers: boolean): Promise<Solution[]> {
  const { tree, remarks } = given;
  const index = indexTree(tree);
  for (const { path: at, name } of index.files("submissions"))
    if (name !== "submissions.yaml")
      remarks.add(at, "a file directly in submissions/", "Move it to a folder such as accepted/.");
  const places = index
    .folders("submissions")
    .flatMap((folder) => [
      ...index.folders(`submissions/${folder}`).map((name) => `${folder}/${name}`),
      ...index.files(`submissions/${folder}`).map(({ name }) => `${folder}/${name}`),
    ]);
  const wanted = places.filter((place) => !/\/(readme|license|__pycache__)/i.test(place));
  if (wanted.length > MOST_SOLUTIONS)
    remarks.add(
      "submissions",
      `${wanted.length} solutions, of which ${MOST_SOLUTIONS} are read`,
      "Move some of them away.",
    );
  const solutions: Solution[] = [];
  for (const name of wanted.slice(0, MOST_SOLUTIONS)) {
    const read = answers ? await readAnswered(given, name) : await readProgram(given, index, name);
    if (read !== null) solutions.push(read);
  }
  return solutions;
}

async function readAnswered(given: Reading, name: string): Promise<Solution | null> {
  const { tree, remarks } = given;
  if (!tree.folders.has(`submissions/${name}`) && !name.endsWith(".zip")) {
    remarks.add(`submissions/${name}`, "a program in place of answers", "It is left out.");
    return null;
  }
  const read = await readAnswers(given, name);
  return read === null ? null : { name, ...read };
}

async function readProgram(
  given: Reading,
  index: TreeIndex,
  name: string,
): Promise<Solution | null> {
  const { tree, remarks } = given;
  const file = tree.files.get(`submissions/${name}`) ?? onlySource(index, name);
  if (file === null) {
    const rule = "not supported yet: a solution of several files";
    remarks.add(`submissions/${name}`, rule, "It is left out.");
    return null;
  }
  if (isHeader(file.name)) return null;
  const read = await readLooseSolution(given, file);
  if (read === null) return null;
  if (read.language === "python3" && isPython2(read.source)) {
    remarks.add(file.path, "not supported yet: a solution in Python 2", "It is left out.");
    return null;
  }
  return { name: file.path.slice("submissions/".length), ...read };
}

function onlySource(index: TreeIndex, name: string): PackageFile | null {
  const folder = `submissions/${name}`;
  const [first, second] = index.files(folder).filter(isSource);
  return second === undefined && index.folders(folder).length === 0 ? (first ?? null) : null;
}

function isSource({ name }: PackageFile): boolean {
  return languageOfExtension(path.extname(name)) !== undefined || isHeader(name);
}
