import path from "node:path";
import { languageFamily, languageOfExtension } from "../language.ts";
import type { ReferenceSolution, TestGroup } from "../problem.ts";
import { bounds } from "./bounds.ts";
import { checkExpectations, type Expected, expectations } from "./expectations.ts";
import { quote } from "./fault.ts";
import { type Package, readYaml } from "./package.ts";
import { type SubmissionsYaml, submissionsYaml } from "./submissions-yaml.ts";
import { readText } from "./text.ts";
import { filesIn, foldersIn, type PackageFile } from "./tree.ts";

const defaultFolders = new Set([
  "accepted",
  "rejected",
  "wrong_answer",
  "time_limit_exceeded",
  "run_time_error",
  "brute_force",
]);

/**
 * Reference solutions, with the scores that `submissions.yaml` writes down for them.
 *
 * @param groups those that are in order; null when test data has faults, so that scores
 *   cannot be checked against it
 * @param standard whether the default validator judges: `accepted` is then full marks
 */
export async function readSubmissions(
  given: Package,
  groups: readonly TestGroup[] | null,
  standard: boolean,
): Promise<ReferenceSolution[]> {
  const { tree, faults } = given;
  const file = "submissions/submissions.yaml";
  const { data, yaml } = await readYaml(given, file, submissionsYaml);
  checkFolders(given, data);
  const sources = foldersIn(tree, "submissions").flatMap((folder) =>
    filesIn(tree, `submissions/${folder}`),
  );
  if (!sources.some((source) => source.path.startsWith("submissions/accepted/")))
    faults.add("submissions/accepted", "no accepted solution", "Add one that gets full marks.");
  const names = sources.map(nameOf);
  const expected =
    data === null || yaml === null || groups === null
      ? new Map<string, Expected>()
      : expectations(data, yaml, names, groups, faults);
  if (groups !== null && yaml !== null) checkExpectations(expected, groups, standard, yaml, faults);
  const solutions: ReferenceSolution[] = [];
  for (const source of sources) {
    const solution = await readSolution(given, source, expected.get(nameOf(source)));
    if (solution !== null) solutions.push(solution);
  }
  return solutions;
}

function nameOf(source: PackageFile): string {
  return source.path.slice("submissions/".length);
}

function checkFolders({ tree, faults }: Package, data: SubmissionsYaml | null): void {
  for (const { path: file, name } of filesIn(tree, "submissions"))
    if (name !== "submissions.yaml")
      faults.add(file, "a file directly in submissions/", "Move it to a folder such as accepted/.");
  for (const folder of foldersIn(tree, "submissions")) {
    for (const inner of foldersIn(tree, `submissions/${folder}`))
      faults.add(
        `submissions/${folder}/${inner}`,
        "not supported yet: a solution of several files",
        "Write it as one file.",
      );
    if (defaultFolders.has(folder) || (data !== null && Object.hasOwn(data, folder))) continue;
    faults.add(
      `submissions/${folder}`,
      `a folder that is neither one of the format's nor named in submissions.yaml`,
      `Add \`${folder}:\` with permitted and required verdicts there.`,
    );
  }
}

async function readSolution(
  { faults }: Package,
  source: PackageFile,
  expected: Expected | undefined,
): Promise<ReferenceSolution | null> {
  const language = languageOfExtension(path.extname(source.name));
  if (language === undefined) {
    const hint = "Write it in C++ or Python, or remove it.";
    faults.add(source.path, "not supported yet: a solution in this language", hint);
    return null;
  }
  const declared = expected?.language;
  if (declared !== undefined && declared !== languageFamily(language)) {
    const hint = `Write ${languageFamily(language)} in submissions.yaml, or leave language out.`;
    faults.add(source.path, `not supported yet: language ${quote(declared)} for it`, hint);
  }
  const text = await readText(source, bounds.textBytes, faults);
  if (text === null) return null;
  return {
    name: nameOf(source),
    language,
    source: text,
    expectedScore: expected?.score ?? null,
    expectedGroups: Object.fromEntries(expected?.groups ?? []),
  };
}
