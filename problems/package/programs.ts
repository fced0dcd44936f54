import path from "node:path";
import { languageOfExtension } from "../language.ts";
import type { InputValidator, JudgeProgram, SourceFile } from "../problem.ts";
import { bounds } from "./bounds.ts";
import { quote } from "./fault.ts";
import type { Package } from "./package.ts";
import type { ValidatorArgs } from "./test-group-yaml.ts";
import { readText } from "./text.ts";
import { filesIn, foldersIn, type PackageFile } from "./tree.ts";

const headers = new Set([".h", ".hh", ".hpp"]);

export function isHeader(name: string): boolean {
  return headers.has(path.extname(name));
}

/**
 * A program of the package (checker, input validator) by its path: one C++ or Python file,
 * or a folder of C++ files.
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
  const language = languageOfExtension(path.extname(name));
  if (language === undefined) {
    faults.add(
      entry,
      `not supported yet: a program in this language`,
      "Write it in C++ or Python.",
    );
    return null;
  }
  const sources = language === "python3" ? [file] : [file, ...companions];
  return { name, language, files: await readSources(given, sources) };
}

async function readProgramFolder(
  given: Package,
  folder: string,
  name: string,
): Promise<JudgeProgram | null> {
  const { tree, faults } = given;
  const files = filesIn(tree, folder);
  const odd = files.find((file) => !isCppFile(file.name));
  if (odd !== undefined || foldersIn(tree, folder).length > 0) {
    const hint = "Write it as one file, or as a folder of C++ files alone.";
    faults.add(odd?.path ?? folder, "not supported yet: a program folder of this kind", hint);
    return null;
  }
  if (!files.some((file) => !isHeader(file.name))) {
    faults.add(folder, "a program without a source file", "Add a .cpp file.");
    return null;
  }
  return { name, language: "cpp20", files: await readSources(given, files) };
}

function isCppFile(name: string): boolean {
  return isHeader(name) || languageOfExtension(path.extname(name)) === "cpp20";
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

/**
 * Every program in `input_validators/`; at least one is required.
 *
 * @param argsByFolder `input_validator_args` of each folder with tests
 */
export async function readInputValidators(
  given: Package,
  argsByFolder: ReadonlyMap<string, ValidatorArgs>,
  convention: InputValidator["convention"],
  incomplete: boolean,
): Promise<InputValidator[]> {
  const { tree, faults } = given;
  const folder = "input_validators";
  const names = [
    ...filesIn(tree, folder).map((file) => file.name),
    ...foldersIn(tree, folder),
  ].filter((each) => !each.startsWith("README"));
  if (names.length === 0 && !incomplete)
    faults.add(folder, "an input validator is missing", `Add ${folder}/validate.cpp.`);
  checkArgs(given, names, argsByFolder);
  const programs: InputValidator[] = [];
  for (const name of names) {
    const program = await readJudgeProgram(given, `${folder}/${name}`);
    const args = [...argsByFolder].map(([key, words]) => [
      key.replace(/^secret\//, ""),
      Array.isArray(words) ? words : (words[name] ?? []),
    ]);
    if (program !== null)
      programs.push({ ...program, convention, argsByGroup: Object.fromEntries(args) });
  }
  return programs;
}

function checkArgs(
  { faults }: Package,
  names: string[],
  argsByFolder: ReadonlyMap<string, ValidatorArgs>,
): void {
  for (const [folder, words] of argsByFolder) {
    if (Array.isArray(words)) continue;
    for (const name of Object.keys(words).filter((each) => !names.includes(each)))
      faults.add(
        `data/${folder}/test_group.yaml`,
        `input_validator_args: no validator ${quote(name)}`,
        `Write one of: ${names.join(", ")}.`,
      );
  }
}
