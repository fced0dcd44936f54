import { bounds } from "./bounds.ts";
import type { Problem } from "../problem.ts";
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
  const file = language === undefined ? undefined : byLanguage.get(language);
  if (language === undefined || file === undefined) {
    if (!given.faults.any) missing(given.faults, "statement/problem.en.md", "the statement");
    return { title: "", statement: "", statementFiles: [] };
  }
  const statement = (await readText(file, bounds.textBytes, given.faults)) ?? "";
  refuseSampleCommands(given, file.path, statement);
  const title = problem === null ? "" : (namesOf(problem)[language] ?? "");
  const statementFiles = [...byLanguage].map(([each, { realPath }]) => ({
    language: each,
    format: "markdown" as const,
    path: realPath,
  }));
  return { title, statement, statementFiles };
}

function statements({ tree, faults }: Package): Map<string, PackageFile> {
  const found = new Map<string, PackageFile>();
  for (const file of filesIn(tree, "statement")) {
    const [, language, type] = /^problem\.(.+)\.([^.]+)$/.exec(file.name) ?? [];
    if (language === undefined || type === undefined) continue;
    if (type === "tex" || type === "pdf") {
      faults.add(file.path, `not supported yet: .${type} statements`, "Write it in Markdown.");
    } else if (type !== "md" || !naturalLanguage.test(language)) {
      const rule = "a statement's name is problem.LANGUAGE.md";
      faults.add(file.path, rule, "Name the language like en or pt-BR.");
    } else {
      found.set(language, file);
    }
  }
  return found;
}

function checkLanguages(
  { faults }: Package,
  statement: ReadonlyMap<string, PackageFile>,
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
