import path from "node:path";
import { type LanguageId, languageOfExtension } from "../language.ts";
import type { JudgeProgram, SourceFile } from "../problem.ts";
import { bounds } from "./bounds.ts";
import { replaceIn } from "./constants.ts";
import type { Package } from "./package.ts";
import { readText } from "./text.ts";
import { filesIn, foldersIn, type PackageFile } from "./tree.ts";

const headers = new Set([".h", ".hh", ".hpp"]);

export function isHeader(name: string): boolean {
  return headers.has(path.extname(name));
}

/** By the endings of the format's languages table, in which `.C` is C++. */
export function languageOfName(name: string): LanguageId | undefined {
  const ending = path.extname(name);
  if (ending === ".C") return "cpp20";
  return ending === ".py3" ? "python3" : languageOfExtension(ending);
}

/**
 * A program of the package (checker, input validator) by its path: one C, C++ or Python file, a
 * folder of C or of C++ files, or one of Python files that is started by `__main__.py`.
 *
 * @param companions headers that are laid beside a program of one file
 * @returns null, and a fault, when it is neither
 */
export async function readJudgeProgram(
  given: Package,
  entry: string,
  companions: PackageFile[] = [],
): Promise<JudgeProgram | null> {
  const { tree, faults } = given;
  const name = entry.slice(entry.lastIndexOf("/") + 1);
  const file = tree.files.get(entry);
  if (file === undefined) return readProgramFolder(given, entry, name);
  const language = languageOfName(name);
  if (language === undefined) {
    const hint = "Write it in C++ or Python.";
    faults.add(entry, "not supported yet: a program in this language", hint);
    return null;
  }
  const sources = language === "python3" ? [file] : [file, ...companions];
  return { name, language, files: await readCode(given, sources) };
}

async function readProgramFolder(
  given: Package,
  folder: string,
  name: string,
): Promise<JudgeProgram | null> {
  const { tree, faults } = given;
  const files = filesIn(tree, folder).filter((file) => !isReadme(file.name));
  const [inner] = foldersIn(tree, folder);
  const odd = files.find((file) => !isHeader(file.name) && languageOfName(file.name) === undefined);
  const sources = files.filter((file) => !isHeader(file.name));
  const language = languageOfAll(sources);
  if (odd !== undefined || inner !== undefined || (language === null && sources.length > 0)) {
    const hint = "Write it as one file, or as a folder of C, of C++ or of Python files alone.";
    faults.add(odd?.path ?? folder, "not supported yet: a program folder of this kind", hint);
    return null;
  }
  if (language === null) {
    faults.add(folder, "a program without a source file", "Add a .cpp file.");
    return null;
  }
  if (language === "python3" && !startsSoundly(sources)) {
    faults.add(folder, "Python files without __main__.py", "Name the one to start so.");
    return null;
  }
  return { name, language, files: await readCode(given, files) };
}

/** The one language of the files that a folder may be in; null where there is none. */
function languageOfAll(sources: readonly PackageFile[]): LanguageId | null {
  const [language, second] = [...new Set(sources.map(({ name }) => languageOfName(name)))];
  if (language === undefined || second !== undefined) return null;
  return language === "python3" || language.startsWith("c") ? language : null;
}

/** The judge starts the one file, or `__main__.py`, but for `grader.py`. */
function startsSoundly(sources: readonly PackageFile[]): boolean {
  const names = sources.map(({ name }) => name);
  return names.length === 1 || (names.includes("__main__.py") && !names.includes("grader.py"));
}

export function isReadme(name: string): boolean {
  return /^readme(\.|$)/i.test(name);
}

/** The files with their text; one that breaks the rules for text is left out, with a fault. */
export async function readSources(
  { faults }: Package,
  files: readonly PackageFile[],
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of files) {
    const text = await readText(file, bounds.textBytes, faults);
    if (text !== null) sources.push({ name: file.name, text });
  }
  return sources;
}

/** Sources with constants replaced, under names by which compilers tell their language. */
export async function readCode(
  given: Package,
  files: readonly PackageFile[],
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of files)
    for (const { name, text } of await readSources(given, [file]))
      sources.push({ name: plainName(name), text: replaceIn(given, file.path, text) });
  return sources;
}

function plainName(name: string): string {
  return name.replace(/\.C$/, ".cpp").replace(/\.py3$/, ".py");
}
