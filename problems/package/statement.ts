import { bounds } from "./bounds.ts";
import type { Problem, StatementFile } from "../problem.ts";
import { replaceInStatement } from "./constants.ts";
import type { Package, ReadYaml } from "./package.ts";
import { placeSamples } from "./place-samples.ts";
import { namesOf, naturalLanguage, type ProblemYaml } from "./problem-yaml.ts";
import type { ShownSample } from "./samples.ts";
import { readText } from "./text.ts";
import { filesIn, missing, type PackageFile } from "./tree.ts";
import type { YamlFile } from "./yaml-file.ts";

type How = {
  problem: ReadYaml<ProblemYaml>;
  /** Samples that the statement may have places for. */
  shown: readonly ShownSample[];
  /** Preferred to English. */
  language: string | undefined;
};

/** Title and text of the statement in the preferred language, with constants and talks in it. */
export async function readStatement(
  given: Package,
  { problem: { data: problem, yaml }, shown, language: wanted }: How,
): Promise<Pick<Problem, "title" | "statement" | "statementFiles">> {
  const byLanguage = statements(given);
  if (problem !== null && yaml !== null) checkLanguages(given, byLanguage, problem, yaml);
  const found = [...byLanguage.values()].flat();
  const chosen = preferredStatement(found, wanted);
  if (chosen === undefined) {
    if (!given.faults.any) missing(given.faults, "statement/problem.en.md", "the statement");
    return { title: "", statement: "", statementFiles: [] };
  }
  const { format, file, language } = chosen;
  const text =
    format === "pdf" ? "" : ((await readText(file, bounds.textBytes, given.faults)) ?? "");
  const replaced = replaceInStatement(given, file.path, text, format);
  const statement =
    format === "pdf" ? "" : placeSamples(given, { path: file.path, format, text: replaced }, shown);
  const title = problem === null ? "" : (namesOf(problem)[language] ?? "");
  const statementFiles = found.map((each) => ({
    language: each.language,
    format: each.format,
    path: each.file.realPath,
  }));
  return { title, statement, statementFiles };
}

/** The one in this language, or else in English, or else the first. */
export function preferredStatement<T extends { language: string | null }>(
  statementFiles: readonly T[],
  language: string | undefined,
): T | undefined {
  const inLanguage = (wanted?: string) =>
    statementFiles.find((each) => wanted !== undefined && each.language === wanted);
  return inLanguage(language) ?? inLanguage("en") ?? statementFiles[0];
}

type Found = { language: string; format: StatementFile["format"]; file: PackageFile };

/** What a statement may be written in, the best to read first. */
const formats = { md: "markdown", tex: "latex", pdf: "pdf" } as const;

function statements({ tree, faults }: Package): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const type of ["md", "tex", "pdf"] as const)
    for (const file of filesIn(tree, "statement")) {
      const [, language, ending] = /^problem\.(.+)\.([^.]+)$/.exec(file.name) ?? [];
      if (language === undefined || ending !== type || !naturalLanguage.test(language)) continue;
      found.set(language, [
        ...(found.get(language) ?? []),
        { language, format: formats[type], file },
      ]);
    }
  for (const { name, path } of filesIn(tree, "statement")) {
    if (!/^problem\..+\.[^.]+$/.test(name)) continue;
    const [, language = "", ending = ""] = /^problem\.(.+)\.([^.]+)$/.exec(name) ?? [];
    if (Object.hasOwn(formats, ending) && naturalLanguage.test(language)) continue;
    const rule = "a statement's name is problem.LANGUAGE.md, .tex or .pdf";
    faults.add(path, rule, "Name the language like en or pt-BR.");
  }
  return found;
}

function checkLanguages(
  { faults }: Package,
  statement: ReadonlyMap<string, unknown>,
  problem: ProblemYaml,
  yaml: YamlFile,
): void {
  const names = namesOf(problem);
  const line = yaml.lineOf(["name"]);
  for (const language of Object.keys(names)) {
    if (statement.has(language)) continue;
    const rule = `a name in the language ${JSON.stringify(language)}, which has no statement`;
    faults.add(yaml.file, rule, `Add statement/problem.${language}.md.`, line);
  }
  for (const language of statement.keys()) {
    if (Object.hasOwn(names, language)) continue;
    const rule = `no name in the language ${JSON.stringify(language)}, which has a statement`;
    faults.add(yaml.file, rule, `Add it: name: { ${language}: … }.`, line);
  }
}
