import path from "node:path";
import { languageFamily, languageOfExtension } from "../language.ts";
import type { ReferenceSolution, ScoreRange, TestGroup } from "../problem.ts";
import { bounds } from "./bounds.ts";
import { readAnswers } from "./answers-folder.ts";
import { checkExpectations, type Expected, expectations } from "./expectations.ts";
import { quote } from "./fault.ts";
import { type Package, readYaml } from "./package.ts";
import { type SubmissionsYaml, submissionsYaml } from "./submissions-yaml.ts";
import { readText } from "./text.ts";
import { filesIn, foldersIn } from "./tree.ts";
import { defaultRules, verdictRules } from "./verdict-rules.ts";

export type Judged = {
  /** Groups that are in order; null when the package has faults, so that scores can't be checked. */
  groups: readonly TestGroup[] | null;
  /** Whether the default validator judges: `accepted` is then full marks. */
  standard: boolean;
  /** Whether solutions are answers, each a folder with a file for each test. */
  answers: boolean;
  /** Whether the package says that it lacks what the format demands, such as an accepted solution. */
  incomplete: boolean;
};

/** Reference solutions, with the scores that `submissions.yaml` writes down for them. */
export async function readSubmissions(
  given: Package,
  { groups, standard, answers, incomplete }: Judged,
): Promise<ReferenceSolution[]> {
  const { faults } = given;
  const file = "submissions/submissions.yaml";
  const { data, yaml } = await readYaml(given, file, submissionsYaml);
  checkFolders(given, data, answers);
  const names = namesOf(given, answers);
  if (!incomplete && !names.some((name) => name.startsWith("accepted/")))
    faults.add("submissions/accepted", "no accepted solution", "Add one that gets full marks.");
  const expected =
    data === null || yaml === null || groups === null
      ? new Map<string, Expected>()
      : expectations(data, yaml, names, groups, faults);
  if (groups !== null && yaml !== null) checkExpectations(expected, groups, standard, yaml, faults);
  const solutions: ReferenceSolution[] = [];
  const tests = [...new Set((groups ?? []).flatMap((group) => group.tests))];
  for (const name of names) {
    const known = expected.get(name);
    const read = answers ? await readAnswers(given, name) : await readSource(given, name, known);
    if (read === null) continue;
    solutions.push({
      name,
      ...read,
      expectedScore: exactly(known?.score ?? null),
      expectedGroups: Object.fromEntries(
        [...(known?.groups ?? [])].map(([group, score]) => [group, { min: score, max: score }]),
      ),
      verdicts: verdictRules(name, data, tests),
    });
  }
  return solutions;
}

function exactly(score: number | null): ScoreRange | null {
  return score === null ? null : { min: score, max: score };
}

/** Paths below `submissions/`: of files, or of folders with answers and archives of them. */
function namesOf({ tree }: Package, answers: boolean): string[] {
  return foldersIn(tree, "submissions").flatMap((folder) => [
    ...(answers ? foldersIn(tree, `submissions/${folder}`) : []).map((name) => `${folder}/${name}`),
    ...filesIn(tree, `submissions/${folder}`).map(({ name }) => `${folder}/${name}`),
  ]);
}

function checkFolders(
  { tree, faults }: Package,
  data: SubmissionsYaml | null,
  answers: boolean,
): void {
  for (const { path: file, name } of filesIn(tree, "submissions"))
    if (name !== "submissions.yaml")
      faults.add(file, "a file directly in submissions/", "Move it to a folder such as accepted/.");
  for (const folder of foldersIn(tree, "submissions")) {
    for (const inner of answers ? [] : foldersIn(tree, `submissions/${folder}`))
      faults.add(
        `submissions/${folder}/${inner}`,
        "not supported yet: a solution of several files",
        "Write it as one file.",
      );
    if (Object.hasOwn(defaultRules, folder) || (data !== null && Object.hasOwn(data, folder)))
      continue;
    faults.add(
      `submissions/${folder}`,
      `a folder that is neither one of the format's nor named in submissions.yaml`,
      `Add \`${folder}:\` with permitted and required verdicts there.`,
    );
  }
}

type Read = Pick<ReferenceSolution, "language" | "source">;

async function readSource(
  { tree, faults }: Package,
  name: string,
  expected: Expected | undefined,
): Promise<Read | null> {
  const file = `submissions/${name}`;
  const entry = tree.files.get(file);
  const language = languageOfExtension(path.extname(name));
  if (entry === undefined || language === undefined) {
    const hint = "Write it in a language that medalist judges, or remove it.";
    faults.add(file, "not supported yet: a solution in this language", hint);
    return null;
  }
  const declared = expected?.language;
  if (declared !== undefined && declared !== languageFamily(language)) {
    const hint = `Write ${languageFamily(language)} in submissions.yaml, or leave language out.`;
    faults.add(file, `not supported yet: language ${quote(declared)} for it`, hint);
  }
  const source = await readText(entry, bounds.textBytes, faults);
  return source === null ? null : { language, source };
}
