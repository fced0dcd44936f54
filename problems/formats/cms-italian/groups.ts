import { quote } from "../../package/fault.ts";
import { compareNames } from "../../package/tree.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { GroupScoring, TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { type Gen, genPath } from "./gen.ts";
import { type Budget, matcherOf } from "./regexp.ts";
import type { Row, ScoreType } from "./score-type.ts";
import type { TaskYaml } from "./task-yaml.ts";
import { codename, countInputs } from "./tests.ts";

const key = "score_type_parameters";

/**
 * How many tests there are: `gen/GEN` tells, and `n_input` must agree with it.
 *
 * @returns null, and a fault, where it doesn't
 */
export function countTests(
  given: Reading,
  yaml: YamlFile,
  { n_input: written }: TaskYaml,
  gen: Gen | null,
  isOverridden: boolean,
): number | null {
  const wanted = written ?? null;
  if (gen === null || isOverridden) {
    if (wanted !== null) return wanted;
    const count = gen?.tests ?? countInputs(given);
    const rule = `n_input is missing: ${count} tests are taken`;
    given.remarks.add(yaml.file, rule, "Add it.", 1);
    return count;
  }
  if (wanted !== null && wanted !== gen.tests) {
    const rule = `n_input is ${wanted}, and ${genPath} has ${gen.tests} tests`;
    given.faults.add(yaml.file, rule, "Make them agree.", yaml.lineOf(["n_input"]));
    return null;
  }
  return gen.tests;
}

/**
 * The groups: of `score_type`, of `gen/GEN` (GroupMin), or a single one in which all tests share
 * `total_value` points alike (Sum). Subtasks are numbered from 0, as in CMS.
 */
export function groupsOf(
  given: Reading,
  yaml: YamlFile,
  data: TaskYaml,
  from: { gen: Gen | null; scoreType: ScoreType | null; count: number },
): TestGroup[] {
  const { gen, scoreType, count } = from;
  // CMS consumes tests in the order of their names, in which 1000 comes before 101.
  const names = Array.from({ length: count }, (_, index) => codename(index)).toSorted(compareNames);
  if (scoreType?.kind === "groups") return groupsOfRows(given, yaml, scoreType.rows, names);
  if (scoreType !== null) {
    if (scoreType.pointsPerTest === 0)
      given.faults.add(yaml.file, "no test has points", "Give some.", yaml.lineOf([key]));
    return [sumOf(names, scoreType.pointsPerTest * count)];
  }
  if (gen === null || gen.subtasks === null) return [sumOf(names, data.total_value ?? 100)];
  return groupsOfGen(given, gen.subtasks, names);
}

function sumOf(tests: string[], maxScore: number): TestGroup {
  return { name: "tests", maxScore, scoring: "sum", requires: [], tests, constraint: "" };
}

function subtask(
  index: number,
  maxScore: number,
  scoring: GroupScoring,
  tests: string[],
): TestGroup {
  return { name: `subtask${index}`, maxScore, scoring, requires: [], tests, constraint: "" };
}

function groupsOfGen(
  { faults, remarks }: Reading,
  subtasks: NonNullable<Gen["subtasks"]>,
  names: readonly string[],
): TestGroup[] {
  const total = subtasks.reduce((sum, each) => sum + each.points, 0);
  if (total !== 100) {
    const rule = `the subtasks have ${total} points in all, and CMS wants 100`;
    faults.add(genPath, rule, "Correct the points.", subtasks[0]?.line ?? null);
  }
  const groups: TestGroup[] = [];
  let next = 0;
  for (const [index, { points, tests, line }] of subtasks.entries()) {
    const its = names.slice(next, next + tests);
    next += tests;
    if (its.length > 0) groups.push(subtask(index, points, "min", its));
    else if (points > 0) faults.add(genPath, "a subtask without tests", "Add some.", line);
    else remarks.add(genPath, "a subtask without tests or points", "It is left out.", line);
  }
  return groups;
}

const MATCH_STEPS = 20_000_000;

function groupsOfRows(
  given: Reading,
  yaml: YamlFile,
  rows: readonly Row[],
  names: readonly string[],
): TestGroup[] {
  let next = 0;
  let isTold = false;
  const budget = { steps: MATCH_STEPS };
  const groups = rows.map(({ points, tests, scoring }, index) => {
    const report = (rule: string, hint: string) =>
      given.faults.add(yaml.file, rule, hint, yaml.lineOf([key, index, 1]));
    if (typeof tests === "string")
      return subtask(index, points, scoring, matching(tests, names, budget, report));
    const its = names.slice(next, next + tests);
    next += tests;
    if (its.length < tests) {
      if (!isTold) report("a subtask of more tests than there are", "Correct the count.");
      isTold = true;
    } else if (tests === 0) report("a subtask without tests", "Add some, or remove it.");
    return subtask(index, points, scoring, its);
  });
  if (rows.every(({ points }) => points === 0))
    given.faults.add(yaml.file, "no subtask has points", "Give some.", yaml.lineOf([key]));
  const used = new Set(groups.flatMap((group) => group.tests));
  const idle = names.find((name) => !used.has(name));
  if (idle !== undefined) {
    const rule = `tests in no subtask, such as ${idle}`;
    given.remarks.add(yaml.file, rule, "They have no say on the score.", yaml.lineOf([key]));
  }
  return groups;
}

/** Names that begin as the regular expression says. */
function matching(
  regexp: string,
  names: readonly string[],
  budget: Budget,
  report: (rule: string, hint: string) => void,
): string[] {
  if (budget.steps < 0) return [];
  const takes = matcherOf(regexp, budget);
  if (takes === null) {
    const hint = "Write it with characters, classes, groups, |, *, +, ? and {n}.";
    report(`not supported yet: the regular expression ${quote(regexp)}`, hint);
    return [];
  }
  const found = names.filter(takes);
  if (budget.steps < 0)
    report("regular expressions that take too long to match", "Write simpler ones.");
  else if (found.length === 0) report(`no test matches ${quote(regexp)}`, "Correct it.");
  return found;
}
