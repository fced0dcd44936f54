import { bounds } from "./bounds.ts";
import type { Problem, StatementFile } from "../problem.ts";
import type { Package } from "./package.ts";
import { namesOf, naturalLanguage, type ProblemYaml } from "./problem-yaml.ts";
import { readText } from "./text.ts";
import { filesIn, missing, type PackageFile } from "./tree.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Title and text of the English statement, or of the first by language. */
export async function readStatement(
  given: Package,
  problem: ProblemYaml | null,
  yaml: YamlFile | null,
): Promise<Pick<Problem, "title" | "statement" | "statementFiles">> {
  const byLanguage = statements(given);
  if (problem !== null && yaml !== null) checkLanguages(given, byLanguage, problem, yaml);
  const language = byLanguage.has("en") ? "en" : [...byLanguage.keys()][0];
  const files = language === undefined ? [] : (byLanguage.get(language) ?? []);
  const [first] = files;
  if (language === undefined || first === undefined) {
    if (!given.faults.any) missing(given.faults, "statement/problem.en.md", "the statement");
    return { title: "", statement: "", statementFiles: [] };
  }
  const isText = first.format !== "pdf";
  const text = isText ? await readText(first.file, bounds.textBytes, given.faults) : null;
  const statement = text ?? "";
  refuseSampleCommands(given, first.file.path, statement);
  const title = problem === null ? "" : (namesOf(problem)[language] ?? "");
  const statementFiles = [...byLanguage].flatMap(([each, found]) =>
    found.map(({ format, file }) => ({ language: each, format, path: file.realPath })),
  );
  return { title, statement, statementFiles };
}

type Found = { format: StatementFile["format"]; file: PackageFile };

/** What a statement may be written in, the best to read first. */
const formats = { md: "markdown", tex: "latex", pdf: "pdf" } as const;

function statements({ tree, faults }: Package): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const type of ["md", "tex", "pdf"] as const)
    for (const file of filesIn(tree, "statement")) {
      const [, language, ending] = /^problem\.(.+)\.([^.]+)$/.exec(file.name) ?? [];
      if (language === undefined || ending !== type || !naturalLanguage.test(language)) continue;
      found.set(language, [...(found.get(language) ?? []), { format: formats[type], file }]);
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

function refuseSampleCommands({ faults }: Package, path: string, statement: string): void {
  for (const [index, text] of statement.split("\n").entries()) {
    const command = /\{\{(nextsample|remainingsamples)\}\}/.exec(text)?.[0];
    if (command === undefined) continue;
    const hint = "Remove it; samples are shown after the statement.";
    faults.add(path, `not supported yet: ${command} in a statement`, hint, index + 1);
  }
}
