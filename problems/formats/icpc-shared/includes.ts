import { languageFamilies, type LanguageFamily } from "../../language.ts";
import { languageCodes } from "../../package/language-codes.ts";
import { filesIn, foldersIn, type PackageFile } from "../../package/tree.ts";
import type { Graders, SourceFile } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSources } from "../shared/loose-program.ts";

/**
 * Files of `include/LANGUAGE/` and `include/default/`, which are compiled with submissions. A
 * language without any has none, and is permitted all the same.
 *
 * @param languages that submissions may be in
 * @returns null where there are none
 */
export async function readIncludes(
  given: Reading,
  languages: readonly LanguageFamily[],
): Promise<Graders | null> {
  const { tree, faults, remarks } = given;
  if (!tree.folders.has("include")) return null;
  for (const { path } of filesIn(tree, "include"))
    faults.add(path, "a file directly in include/", "Move it to a folder such as include/cpp.");
  for (const name of foldersIn(tree, "include")) {
    if (name === "default" || languageFamilies.some((each) => each === name)) continue;
    const isKnown = languageCodes.some((each) => each === name);
    const rule = isKnown ? "files for a language that medalist does not judge" : "no language";
    remarks.add(`include/${name}`, rule, "They are not read.");
  }
  const hidden: Graders["hidden"] = {};
  const usual = await includedIn(given, "default");
  for (const family of languages) {
    const own = await includedIn(given, family);
    const names = new Set(own.map(({ name }) => name));
    hidden[family] = [...own, ...usual.filter(({ name }) => !names.has(name))];
  }
  const isEmpty = Object.values(hidden).every((files) => files.length === 0);
  return isEmpty ? null : { hidden, public: {} };
}

async function includedIn(given: Reading, name: string): Promise<SourceFile[]> {
  const { tree, faults } = given;
  const folder = `include/${name}`;
  for (const inner of foldersIn(tree, folder))
    faults.add(`${folder}/${inner}`, "not supported yet: a folder here", "Move up its files.");
  const files = filesIn(tree, folder);
  for (const { path } of files.filter((file) => isTaken(file, name)))
    faults.add(path, "not supported yet: a file of this name here", "Give it another name.");
  return readLooseSources(given, files);
}

/** What the judge saves a submission under, and a Python driver's name that it does not start. */
function isTaken({ name }: PackageFile, language: string): boolean {
  if (language === "python3" && name === "main.py") return true;
  return name === "Main.java" || /^solution\.\w+$/.test(name);
}
