import { type LanguageFamily, type LanguageId, languageFamily } from "../language.ts";
import type { ReferenceSolution } from "../problem.ts";
import type { Expected } from "./expectations.ts";
import { quote } from "./fault.ts";
import { languageCodes } from "./language-codes.ts";
import type { Package } from "./package.ts";
import { isHeader, isReadme, languageOfName, readCode } from "./programs.ts";
import { filesIn, foldersIn, type PackageFile } from "./tree.ts";

type Read = Pick<ReferenceSolution, "language" | "source" | "files">;

const languages: Partial<Record<(typeof languageCodes)[number], LanguageId>> = {
  c: "c17",
  cpp: "cpp20",
  python3: "python3",
  java: "java17",
  javascript: "javascript",
  go: "go",
  rust: "rust",
};

/**
 * A solution's language and text. One that the judge can't run is remarked upon and left out: no
 * verdict hangs on it.
 *
 * @param name below `submissions/`: a file, or a folder of files
 */
export async function readSolution(
  given: Package,
  name: string,
  expected: Expected | undefined,
): Promise<Read | null> {
  const place = `submissions/${name}`;
  const leaveOut = (rule: string) => {
    given.remarks.add(place, `not supported yet: ${rule}`, "It is left out.");
    return null;
  };
  const files = filesOf(given, place);
  if (files === null) return leaveOut("a solution with folders in it");
  const language = languageOf(files, expected?.language);
  if (language === null) return leaveOut("a solution in this language");
  const main = await mainFile(given, files, language, expected?.entrypoint);
  if (main === null) return leaveOut("a solution of which no file is known to be started");
  const others = files.filter((file) => file !== main);
  const taken = others.find((file) => isTaken(file.name));
  if (taken !== undefined) return leaveOut(`a solution with a file named ${taken.name}`);
  checkEntry(given, name, main, language, expected?.entrypoint);
  const [code] = await readCode(given, [main]);
  if (code === undefined) return null;
  const more = await readCode(given, others);
  return { language, source: code.text, ...(more.length > 0 ? { files: more } : {}) };
}

/** Null where folders are in it. */
function filesOf({ tree }: Package, place: string): PackageFile[] | null {
  const file = tree.files.get(place);
  if (file !== undefined) return [file];
  if (foldersIn(tree, place).length > 0) return null;
  return filesIn(tree, place).filter(({ name }) => !isReadme(name));
}

/** What the judge takes a language code of the format for; null where it has none. */
export function languageOfCode(code: (typeof languageCodes)[number]): LanguageId | null {
  return languages[code] ?? null;
}

/** As declared, or else the one that all files are in by their endings. */
function languageOf(
  files: readonly PackageFile[],
  declared: string | undefined,
): LanguageId | null {
  const code = languageCodes.find((each) => each === declared);
  if (code !== undefined) return languageOfCode(code);
  const told = new Set(
    files.filter(({ name }) => !isHeader(name)).map(({ name }) => languageOfName(name)),
  );
  const [language, second] = told;
  return language === undefined || second !== undefined ? null : language;
}

/** Default entry points of the format, for languages in which any file could be started. */
const entries: Partial<Record<LanguageFamily, string>> = {
  python3: "main.py",
  java: "Main.java",
  javascript: "main.js",
  rust: "main.rs",
};

/** The file that is started; null where none is known to be. */
async function mainFile(
  given: Package,
  files: readonly PackageFile[],
  language: LanguageId,
  entrypoint: string | undefined,
): Promise<PackageFile | null> {
  const sources = files.filter(({ name }) => !isHeader(name));
  const [first, second] = sources;
  if (first === undefined || second === undefined) return first ?? null;
  const family = languageFamily(language);
  const entry = entries[family];
  const wanted = family === "java" ? `${entrypoint?.split(".").at(-1) ?? "Main"}.java` : entrypoint;
  const named = sources.find(({ name }) => name === (wanted ?? entry));
  if (named !== undefined || entry !== undefined) return named ?? null;
  // All are compiled together; one that others include must keep its name.
  for (const file of sources) {
    const [code] = await readCode(given, [file]);
    if (code !== undefined && /\bmain\s*\(/.test(code.text)) return file;
  }
  return first;
}

/** Names that the judge gives the file that is started, or starts by themselves. */
function isTaken(name: string): boolean {
  return /^(solution\.\w+|Main\.java|grader\.(py|js|rs|java)|__main__\.py)$/.test(name);
}

function checkEntry(
  { remarks }: Package,
  name: string,
  main: PackageFile,
  language: LanguageId,
  entry: string | undefined,
): void {
  if (entry === undefined || entry === main.name || languageFamily(language) === "java") return;
  const rule = `entrypoint ${quote(entry)}, which is none of its files`;
  remarks.add(`submissions/${name}`, rule, `${main.name} is started.`);
}
