import type { ReferenceSolution, TestGroup } from "../problem.ts";
import { readAnswers } from "./answers-folder.ts";
import { bounds } from "./bounds.ts";
import { checkExpectations, type Expected, expectations } from "./expectations.ts";
import { expandGlob, matchesPath } from "./glob.ts";
import { type Package, readYaml } from "./package.ts";
import { isReadme } from "./programs.ts";
import { readSolution } from "./solutions.ts";
import { type SubmissionsYaml, submissionsYaml } from "./submissions-yaml.ts";
import { filesIn, foldersIn } from "./tree.ts";
import {
  type Demand,
  defaultRules,
  demandsOn,
  type PlacedTest,
  verdictRules,
} from "./verdict-rules.ts";

export type Judged = {
  /** Groups that are in order; null when the package has faults, so that scores can't be checked. */
  groups: readonly TestGroup[] | null;
  /** Judged tests, in the order of the groups. */
  tests: readonly PlacedTest[];
  /** Whether the default validator judges: `accepted` is then full marks. */
  standard: boolean;
  /** Whether solutions are answers, each a folder with a file for each test. */
  answers: boolean;
  /** Whether the package says that it lacks what the format demands, such as an accepted solution. */
  incomplete: boolean;
};

/** A solution with all that is asked of it. */
export type Submission = { reference: ReferenceSolution; demands: Demand[] };

/** Reference solutions, with the scores and verdicts that they must get. */
export async function readSubmissions(
  given: Package,
  { groups, tests, standard, answers, incomplete }: Judged,
): Promise<Submission[]> {
  const { faults } = given;
  const file = "submissions/submissions.yaml";
  const { data, yaml } = await readYaml(given, file, submissionsYaml);
  checkFolders(given, data);
  const names = namesOf(given);
  if (!incomplete && !names.some((name) => name.startsWith("accepted/")))
    faults.add("submissions/accepted", "no accepted solution", "Add one that gets full marks.");
  const expected =
    data === null || yaml === null || groups === null
      ? new Map<string, Expected>()
      : expectations(given, { data, yaml }, names, groups, tests);
  if (groups !== null && yaml !== null) checkExpectations(expected, groups, standard, yaml, faults);
  const submissions: Submission[] = [];
  const sizes = sizesOf(given);
  let left: number = bounds.solutionsBytes;
  for (const name of names) {
    // What is too large by itself is a fault when it is to be read.
    left -= Math.min(sizes.get(name) ?? 0, bounds.answersBytes);
    if (left < 0) {
      const rule = `solutions of more than ${bounds.solutionsBytes} bytes in all`;
      given.remarks.add(`submissions/${name}`, rule, "It and those after it are left out.");
      break;
    }
    const known = expected.get(name);
    const read = answers ? await readAnswers(given, name) : await readSolution(given, name, known);
    if (read === null) continue;
    const demands = demandsOn(name, data, tests);
    const reference = {
      name,
      ...read,
      expectedScore: known?.score ?? null,
      expectedGroups: Object.fromEntries(known?.groups ?? []),
      verdicts: verdictRules(demands),
    };
    submissions.push({ reference, demands });
  }
  return submissions;
}

/** Paths below `submissions/`: of files and of folders, each a solution. */
function namesOf({ tree }: Package): string[] {
  return foldersIn(tree, "submissions").flatMap((folder) => [
    ...foldersIn(tree, `submissions/${folder}`).map((name) => `${folder}/${name}`),
    ...filesIn(tree, `submissions/${folder}`)
      .filter(({ name }) => !isReadme(name))
      .map(({ name }) => `${folder}/${name}`),
  ]);
}

/** Bytes of each solution by name, with all that is in its folder. */
function sizesOf({ tree }: Package): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { path, bytes } of tree.files.values()) {
    const [top, folder, inner] = path.split("/");
    if (top !== "submissions" || inner === undefined) continue;
    const name = `${folder}/${inner}`;
    sizes.set(name, (sizes.get(name) ?? 0) + bytes);
  }
  return sizes;
}

function checkFolders({ tree, faults }: Package, data: SubmissionsYaml | null): void {
  for (const { path: file, name } of filesIn(tree, "submissions"))
    if (name !== "submissions.yaml" && !isReadme(name))
      faults.add(file, "a file directly in submissions/", "Move it to a folder such as accepted/.");
  const globs = Object.keys(data ?? {}).flatMap(
    (glob) => expandGlob(glob.split("/")[0] ?? "") ?? [],
  );
  for (const folder of foldersIn(tree, "submissions")) {
    if (Object.hasOwn(defaultRules, folder) || matchesPath(globs, folder)) continue;
    faults.add(
      `submissions/${folder}`,
      `a folder that is neither one of the format's nor named in submissions.yaml`,
      `Add \`${folder}:\` with permitted and required verdicts there.`,
    );
  }
}
