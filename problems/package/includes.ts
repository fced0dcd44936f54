import { languageFamilies, type LanguageFamily } from "../language.ts";
import type { Graders, SourceFile } from "../problem.ts";
import { languageCodes } from "./language-codes.ts";
import type { Package } from "./package.ts";
import { readCode } from "./programs.ts";
import { compareNames, filesIn, foldersIn, type PackageFile } from "./tree.ts";

/**
 * Files that the format has compiled with every submission in a language: those of
 * `include/LANGUAGE/`, and those of `include/default/` that it doesn't replace. A language without
 * any is permitted all the same.
 */
export async function readIncludes(
  given: Package,
  languages: readonly LanguageFamily[],
): Promise<Graders> {
  const { tree, faults, remarks } = given;
  for (const { path } of filesIn(tree, "include"))
    faults.add(path, "a file directly in include/", "Move it to include/cpp or include/default.");
  for (const name of foldersIn(tree, "include")) {
    const folder = `include/${name}`;
    const isJudged = name === "default" || languageFamilies.some((each) => each === name);
    const isCode = languageCodes.some((each) => each === name);
    if (!isJudged && isCode)
      remarks.add(folder, "files for a language that medalist does not judge", "It is not read.");
    else if (!isJudged) faults.add(folder, "no language of the format", "Correct its name.");
  }
  const usual = await includedIn(given, "default");
  const hidden: Graders["hidden"] = {};
  for (const family of languages) {
    const own = await includedIn(given, family);
    const names = new Set(own.map(({ name }) => name));
    const all = [...own, ...usual.filter(({ name }) => !names.has(name))];
    hidden[family] = all.toSorted((a, b) => compareNames(a.name, b.name));
  }
  return { hidden, public: {} };
}

async function includedIn(given: Package, name: string): Promise<SourceFile[]> {
  const { tree, faults } = given;
  const folder = `include/${name}`;
  for (const inner of foldersIn(tree, folder))
    faults.add(`${folder}/${inner}`, "not supported yet: a folder here", "Move up its files.");
  const files = filesIn(tree, folder);
  for (const file of files.filter((each) => isTaken(each, name)))
    faults.add(
      file.path,
      "not supported yet: an included file of this name",
      "The judge saves submissions as solution and an ending, or Main.java, and starts those, or grader.py, grader.js or grader.rs.",
    );
  return readCode(given, files);
}

/** What a submission is saved under, and a main file that would not be the one that is started. */
function isTaken({ name }: PackageFile, language: string): boolean {
  if (["python3", "javascript", "rust"].includes(language) && /^main\.\w+$/.test(name)) return true;
  return name === "Main.java" || /^solution\.\w+$/.test(name);
}
