import path from "node:path";
import { type LanguageFamily, languageFamily, languageOfExtension } from "../../language.ts";
import { isHeader } from "../../package/programs.ts";
import { filesIn, foldersIn, type PackageFile } from "../../package/tree.ts";
import type { Graders, SourceFile } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSources } from "../shared/loose-program.ts";
import { attachments, publicGraders } from "./public-graders.ts";
import { shown } from "./tests.ts";

const folder = "graders";

type Found = {
  /** What holds `main`, and files beside it, by language. */
  sources: Map<LanguageFamily, PackageFile[]>;
  headers: PackageFile[];
  /** Whether there is a source that was refused, which may be a misnamed grader. */
  hasRefused: boolean;
};

/**
 * `graders/`: what is compiled with a submission. Of each language CMS compiles `grader.*`, and
 * has the headers lie beside it; in a Communication task `stub.*`, in whose place a `grader.*`
 * may stand. The other way round here: a stub becomes a grader, which is what the judge starts.
 *
 * @param code the task's name, by which a grader in Python imports the submission
 */
export async function readGraders(
  given: Reading,
  code: string,
  hasStubs: boolean,
): Promise<Graders> {
  for (const name of foldersIn(given.tree, folder))
    given.faults.add(
      shown(`${folder}/${name}`),
      "not supported yet: a folder among graders",
      "Move up its files.",
    );
  const files = filesIn(given.tree, folder);
  const stems = hasStubs ? ["grader", "stub"] : ["grader"];
  const header = given.tree.files.get(`${folder}/${code}.h`);
  const attached = attachments(given);
  return gradersOf(given, { code, files, stems, folder, header, attached });
}

/** Where graders come from. */
export type GraderFiles = {
  code: string;
  files: readonly PackageFile[];
  /** Names without extension of what holds `main`. */
  stems: readonly string[];
  /** The fault of graders that are missing names it. */
  folder: string;
  /** The interface that contestants are given, which may have secret parts. */
  header: PackageFile | undefined;
  /** What contestants are given as it is. */
  attached: readonly PackageFile[];
};

export async function gradersOf(given: Reading, from: GraderFiles): Promise<Graders> {
  const { code } = from;
  const found = findSources(given, from);
  const hidden: Graders["hidden"] = {};
  const hasC = found.sources.has("c") || found.sources.has("cpp");
  const headers = hasC ? await readLooseSources(given, found.headers) : [];
  for (const [family, files] of found.sources) {
    const isC = family === "c" || family === "cpp";
    const own = await readLooseSources(given, files);
    const sources = isC ? [...own, ...headers] : own;
    hidden[family] = [...sources.map(renamed), ...aliasFor(family, code, sources)];
  }
  if (found.sources.size === 0 && !found.hasRefused) {
    const hint = "Add a grader, or say that the task has none.";
    given.faults.add(from.folder, "a task with graders, and no grader in a known language", hint);
  }
  return { hidden, public: await publicGraders(given, from, [...found.sources.keys()]) };
}

function findSources(given: Reading, { files, stems }: GraderFiles): Found {
  const found: Found = { sources: new Map(), headers: [], hasRefused: false };
  const others: { family: LanguageFamily; file: PackageFile }[] = [];
  for (const file of files) {
    const { name, ext } = path.parse(file.name);
    const language = languageOfExtension(ext);
    if (file.name === "manager.cpp") continue;
    if (isHeader(file.name)) found.headers.push(file);
    else if (language === undefined) remark(given, file);
    else if (!stems.includes(name)) others.push({ family: languageFamily(language), file });
    else addMain(given, found, languageFamily(language), file);
  }
  for (const { family, file } of others) addOther(given, found, family, file);
  return found;
}

function addMain(given: Reading, found: Found, family: LanguageFamily, file: PackageFile): void {
  if (found.sources.has(family))
    given.faults.add(file.path, "a second grader of one language", "Remove one of them.");
  else found.sources.set(family, [file]);
}

/** CMS doesn't compile what is neither grader nor submission; the judge compiles all sources. */
function addOther(given: Reading, found: Found, family: LanguageFamily, file: PackageFile): void {
  const beside = found.sources.get(family);
  if (path.parse(file.name).name === "solution" || file.name === "Main.java")
    given.faults.add(file.path, "a grader with the name of the solution", "Rename it.");
  else if (family === "java" || family === "python3") beside?.push(file);
  else {
    found.hasRefused = true;
    given.faults.add(
      file.path,
      "not supported yet: a source among graders that is neither grader, stub nor manager",
      "Put its text into the grader or a header.",
    );
  }
}

function remark({ remarks }: Reading, file: PackageFile): void {
  const rule = "a grader in a language that medalist does not judge, or no grader";
  remarks.add(file.path, rule, "It is left out.");
}

function renamed({ name, text }: SourceFile): SourceFile {
  return { name: isHeader(name) ? name : name.replace(/^stub\./, "grader."), text };
}

/** CMS saves a submission under the task's name, and the judge `solution.py`. */
function aliasFor(
  family: LanguageFamily,
  code: string,
  sources: readonly SourceFile[],
): SourceFile[] {
  const name = `${code}.py`;
  const isModule = /^[A-Za-z_]\w{0,99}$/.test(code) && !["solution", "grader"].includes(code);
  if (family !== "python3" || !isModule || sources.some((each) => each.name === name)) return [];
  return [{ name, text: "import sys\nimport solution\n\nsys.modules[__name__] = solution\n" }];
}
