import path from "node:path";
import { languageOfExtension } from "../../language.ts";
import { isHeader } from "../../package/programs.ts";
import { filesIn, foldersIn, type PackageFile } from "../../package/tree.ts";
import type { JudgeProgram } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseProgram, readLooseSources } from "../shared/loose-program.ts";

const notSource = /^(readme|license|makefile|\.)|\.(md|txt|class|o|exe|pyc)$|^cmakelists/i;

/** Names of programs in a folder: its source files and its folders. */
export function programNames({ tree }: Reading, folder: string): string[] {
  const files = filesIn(tree, folder).map(({ name }) => name);
  return [
    ...files.filter((name) => !isHeader(name) && !notSource.test(name)),
    ...foldersIn(tree, folder).filter((name) => name !== "__pycache__"),
  ];
}

/**
 * A program of the package: one file with the headers beside it, or a folder of C++ files, or of
 * one file in another language.
 *
 * @param at its path; the program bears its name
 * @returns null, and a fault, where it is neither
 */
export async function readProgramAt(given: Reading, at: string): Promise<JudgeProgram | null> {
  const { tree, faults } = given;
  if (tree.files.has(at)) return refusePython2(given, at, await readLooseProgram(given, at));
  const files = filesIn(tree, at).filter(({ name }) => !notSource.test(name));
  const script = files.find(({ name }) => name === "build" || name === "run");
  if (script !== undefined) {
    const hint = "Write it as one file, or as a folder of C++ files.";
    faults.add(script.path, "not supported yet: a program with build or run scripts", hint);
    return null;
  }
  const sources = files.filter(({ name }) => !isHeader(name));
  const only = sources.length === 1 ? sources[0] : undefined;
  const name = at.slice(at.lastIndexOf("/") + 1);
  if (only !== undefined) {
    const program = await readLooseProgram(given, only.path);
    return refusePython2(given, only.path, program && { ...program, name });
  }
  if (sources.length === 0 || foldersIn(tree, at).length > 0 || !sources.every(isCpp)) {
    const rule =
      sources.length === 0
        ? "a program without a source file"
        : "not supported yet: a program folder of this kind";
    faults.add(at, rule, "Write it as one file, or as a folder of C++ files.");
    return null;
  }
  return { name, language: "cpp20", files: await readLooseSources(given, files) };
}

function isCpp({ name }: PackageFile): boolean {
  return languageOfExtension(path.extname(name)) === "cpp20";
}

function refusePython2(
  { faults }: Reading,
  at: string,
  program: JudgeProgram | null,
): JudgeProgram | null {
  if (program === null || !isPython2(program.files[0]?.text ?? "")) return program;
  faults.add(at, "not supported yet: Python 2", "Port it to Python 3.");
  return null;
}

/** Told by the first line, as the format has it. */
export function isPython2(source: string): boolean {
  return /^#!.*python2/.test(source.slice(0, 200).split("\n")[0] ?? "");
}
