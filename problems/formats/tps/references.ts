import { z } from "zod";
import { Faults, quote } from "../../package/fault.ts";
import { filesIn } from "../../package/tree.ts";
import { checkYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { ReferenceSolution, Task, TestGroup, VerdictRule } from "../../problem.ts";
import { readJsonFile, refuse } from "../cms-export/json-file.ts";
import { expectations, MOST_SOLUTIONS } from "../cms-export/references.ts";
import type { Reading } from "../format.ts";
import { readLooseSolution } from "../shared/loose-program.ts";

const at = "solutions.json";

const verdict = z
  .string('a verdict | Write such as "correct".')
  .refine((name) => expectations.has(name), "none of TPS's verdicts | Correct it.");

const listed = z.looseObject(
  {
    verdict,
    except: z
      .record(
        z.string(),
        verdict,
        'a map of verdicts by subtask | Write such as {"full": "incorrect"}.',
      )
      .nullish(),
  },
  'a map with a verdict | Write such as {"verdict": "correct"}.',
);

const solutionsJson = z
  .record(z.string(), listed)
  .refine(
    (all) => Object.keys(all).length <= MOST_SOLUTIONS,
    `more than ${MOST_SOLUTIONS} solutions | Take some out.`,
  );
type Solution = z.infer<typeof solutionsJson>[string];

/** Solutions of `solutions.json`; those to an output-only task are programs, and no answers. */
export async function readReferences(
  given: Reading,
  { kind }: Task,
  groups: readonly TestGroup[],
): Promise<ReferenceSolution[]> {
  const { tree, remarks } = given;
  if (kind === "output-only" || !tree.files.has(at)) {
    remarks.add(at, "solutions are not read", "Nothing is verified with them.");
    return [];
  }
  const json = await readJsonFile(given, at);
  const data = json && checkYaml(json, solutionsJson, given.faults);
  if (json === null || data === null) return [];
  for (const { name, path } of filesIn(tree, "solution"))
    if (!Object.hasOwn(data, name))
      remarks.add(path, "a solution that solutions.json does not list", "It is left out.");
  const references: ReferenceSolution[] = [];
  for (const [name, solution] of Object.entries(data)) {
    checkExcept(given, json, name, solution, groups);
    const file = tree.files.get(`solution/${name}`);
    if (file === undefined) {
      refuse(given, json, [name], `no solution ${quote(name)}`, "Add it to solution/.");
      continue;
    }
    const read = await readLooseSolution(given, file);
    const verdicts = rulesOf(solution, groups);
    if (read !== null)
      references.push({ name, ...read, expectedScore: null, expectedGroups: {}, verdicts });
  }
  return references;
}

/** Path of the one solution that makes the answers; null where there is not one. */
export async function modelSolution(given: Reading): Promise<string | null> {
  // What is wrong with the file is told where all of it is read.
  const quiet = { ...given, faults: new Faults() };
  const json = given.tree.files.has(at) ? await readJsonFile(quiet, at) : null;
  const data = json && checkYaml(json, solutionsJson, quiet.faults);
  const models = Object.entries(data ?? {}).filter(([, each]) => each.verdict === "model_solution");
  const [model] = models;
  return model === undefined || models.length > 1 ? null : `solution/${model[0]}`;
}

function checkExcept(
  given: Reading,
  json: YamlFile,
  name: string,
  { except }: Solution,
  groups: readonly TestGroup[],
): void {
  for (const subtask of Object.keys(except ?? {}))
    if (!groups.some((group) => group.name === subtask))
      refuse(
        given,
        json,
        [name, "except", subtask],
        `no subtask ${quote(subtask)}`,
        "Correct the name.",
      );
}

/**
 * The verdict over all subtasks that are no exception together, and each exception's over its
 * subtask. All but `correct` ask for a test that goes wrong in this way, and others may go in any:
 * subtasks often contain others' tests.
 */
function rulesOf(
  { verdict: usual, except }: Solution,
  groups: readonly TestGroup[],
): VerdictRule[] {
  const exceptions = except ?? {};
  const others = groups.filter(({ name }) => !Object.hasOwn(exceptions, name));
  const rules = [ruleOf(usual, new Set(others.flatMap(({ tests }) => tests)))];
  for (const { name, tests } of groups) {
    const own = Object.hasOwn(exceptions, name) ? exceptions[name] : undefined;
    if (own !== undefined) rules.push(ruleOf(own, new Set(tests)));
  }
  return rules.filter((rule) => rule !== null);
}

function ruleOf(name: string, tests: ReadonlySet<string>): VerdictRule | null {
  const expected = expectations.get(name) ?? null;
  return expected === null || tests.size === 0 ? null : { tests: [...tests], ...expected };
}
