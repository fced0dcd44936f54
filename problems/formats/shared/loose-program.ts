import path from "node:path";
import { languageOfExtension } from "../../language.ts";
import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { isHeader } from "../../package/programs.ts";
import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { JudgeProgram, ReferenceSolution, SourceFile } from "../../problem.ts";
import type { Reading } from "../format.ts";

/**
 * A checker, validator or other program of a package whose texts follow no rules: one file, with
 * the headers beside it, and others that are named.
 *
 * @param at path of the source file
 * @returns null, and a fault, when it is absent, in no known language, or includes a `testlib.h`
 * that the package has not
 */
export async function readLooseProgram(
  given: Reading,
  at: string,
  companions: readonly PackageFile[] = [],
): Promise<JudgeProgram | null> {
  const { tree, faults } = given;
  const file = tree.files.get(at);
  if (file === undefined) {
    faults.add(at, "no such file", "Add it, or correct the path where it is named.");
    return null;
  }
  const language = languageOfExtension(path.extname(file.name));
  if (language === undefined) {
    faults.add(at, "not supported yet: a program in this language", "Write it in C++ or Python.");
    return null;
  }
  const beside = filesIn(tree, at.includes("/") ? at.slice(0, at.lastIndexOf("/")) : "");
  const headers = language.startsWith("c") ? [...companions, ...beside].filter(isIncluded) : [];
  const texts = await readLooseSources(given, [...new Set([file, ...headers])]);
  const main = texts.find((text) => text.name === file.name);
  if (main === undefined) return null;
  const hasTestlib = texts.some((text) => text.name === "testlib.h");
  if (/^[ \t]*#[ \t]*include[ \t]*["<]testlib\.h[">]/m.test(main.text) && !hasTestlib) {
    const hint = "Put testlib.h beside it; medalist has none of its own.";
    faults.add(at, "includes testlib.h, which the package does not have", hint);
    return null;
  }
  return { name: file.name, language, files: texts };
}

function isIncluded({ name }: PackageFile): boolean {
  return isHeader(name);
}

/** Source files of any encoding with their text. */
export async function readLooseSources(
  { faults }: Reading,
  files: readonly PackageFile[],
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of files) {
    const text = await readLooseText(file, bounds.textBytes, faults);
    if (text !== null && !sources.some((each) => each.name === file.name))
      sources.push({ name: file.name, text });
  }
  return sources;
}

/**
 * Language and text of a solution. One in a language that medalist doesn't know is remarked upon
 * and left out.
 */
export async function readLooseSolution(
  given: Reading,
  file: PackageFile,
): Promise<Pick<ReferenceSolution, "language" | "source"> | null> {
  const language = languageOfExtension(path.extname(file.name));
  if (language === undefined) {
    const rule = "a solution in a language that medalist does not judge";
    given.remarks.add(file.path, rule, "It is left out.");
    return null;
  }
  const source = await readLooseText(file, bounds.textBytes, given.faults);
  return source === null ? null : { language, source };
}
