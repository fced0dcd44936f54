import { quote } from "../../package/fault.ts";
import { expandGlob, matchesPath } from "../../package/glob.ts";
import type { TestGroup } from "../../problem.ts";
import type { Pair } from "./pairs.ts";
import { refuse, type Told, type YamlGroup } from "./problem-yaml.ts";

/** Points of all groups where nobody wrote any. */
const ALL_POINTS = 100;

/** Tests that nothing groups are worth equal shares. */
const usualGroup = "tests";

/** Groups of `problem.yaml`, else one for each folder of tests, else one. */
export function readGroups(told: Told, tests: readonly Pair[]): TestGroup[] {
  const written = told.data.groups;
  if (written !== undefined) return writtenGroups(told, written, tests);
  const byFolder = Map.groupBy(tests, ({ group }) => group);
  const { remarks } = told.given;
  if ([...byFolder.keys()].every((group) => group === "")) {
    const rule = `one group of ${ALL_POINTS} points, of which each test is worth an equal share`;
    remarks.add(".", rule, "Write groups into problem.yaml if it is otherwise.");
    return [groupOf(usualGroup, ALL_POINTS, "sum", tests)];
  }
  const rule = `a group for each folder of tests, of equal points (${ALL_POINTS} in all), in which the worst test counts`;
  remarks.add(".", rule, "Write groups into problem.yaml if it is otherwise.");
  const each = Math.floor(ALL_POINTS / byFolder.size);
  const last = byFolder.size - 1;
  return [...byFolder].map(([name, of], index) =>
    groupOf(name || usualGroup, index === last ? ALL_POINTS - each * last : each, "min", of),
  );
}

function groupOf(
  name: string,
  maxScore: number,
  scoring: TestGroup["scoring"],
  tests: readonly Pair[],
): TestGroup {
  const names = tests.map((test) => test.name);
  return { name, maxScore, scoring, requires: [], tests: names, constraint: "" };
}

function writtenGroups(
  told: Told,
  written: readonly YamlGroup[],
  tests: readonly Pair[],
): TestGroup[] {
  const names = namesOf(tests);
  const groups: TestGroup[] = [];
  for (const [index, each] of written.entries()) {
    const at = ["groups", index];
    if (groups.some(({ name }) => name === each.name))
      refuse(told, [...at, "name"], `a second group ${quote(each.name)}`, "Rename one.");
    for (const name of each.requires ?? []) {
      if (groups.some((group) => group.name === name)) continue;
      const rule = `requires ${quote(name)}, which is no earlier group`;
      refuse(told, [...at, "requires"], rule, "Name groups that are listed before it.");
    }
    groups.push({
      name: each.name,
      maxScore: each.points,
      scoring: each.scoring ?? "min",
      requires: [...new Set(each.requires)],
      tests: namedTests(told, each, at, names),
      constraint: "",
    });
  }
  if (written.every(({ points }) => points === 0))
    refuse(told, ["groups"], "no group is worth any points", "Give points to some.");
  const grouped = new Set(groups.flatMap((group) => group.tests));
  const left = names.all.filter((name) => !grouped.has(name));
  if (left[0] !== undefined && !names.hasFaults) {
    const rule = `${left.length} tests are in no group, such as ${quote(left[0])}`;
    refuse(told, ["groups"], rule, "Put them into one, or remove their files.");
  }
  return groups;
}

/** Characters of patterns times characters of names, over all of the file. */
const MOST_COMPARISONS = 500_000_000;

type Names = {
  all: readonly string[];
  known: ReadonlySet<string>;
  chars: number;
  left: number;
  /** Whether a pattern was refused, which may have meant any of the tests. */
  hasFaults: boolean;
};

function namesOf(tests: readonly Pair[]): Names {
  const all = tests.map((test) => test.name);
  const chars = all.reduce((sum, name) => sum + name.length, 0);
  return { all, known: new Set(all), chars, left: MOST_COMPARISONS, hasFaults: false };
}

function namedTests(
  told: Told,
  { tests }: YamlGroup,
  at: readonly PropertyKey[],
  names: Names,
): string[] {
  const found = new Set<string>();
  for (const [index, pattern] of (Array.isArray(tests) ? tests : [tests]).entries()) {
    const where = [...at, "tests", ...(Array.isArray(tests) ? [index] : [])];
    for (const name of testsLike(told, pattern, where, names)) found.add(name);
  }
  return [...found];
}

/** Tests that a name or a pattern stands for, in natural order. */
function testsLike(
  told: Told,
  pattern: string,
  at: readonly PropertyKey[],
  names: Names,
): readonly string[] {
  if (names.known.has(pattern)) return [pattern];
  const expanded = expandGlob(pattern);
  names.left -= names.chars * (expanded?.join("").length ?? 0);
  if (expanded === null || names.left < 0) {
    const rule =
      expanded === null
        ? `neither a test nor a pattern of stars and braces: ${quote(pattern)}`
        : "more patterns than medalist compares";
    refuse(told, at, rule, "List the tests by name.");
    names.hasFaults = true;
    return [];
  }
  const matched = names.all.filter((name) => matchesPath(expanded, name));
  if (matched.length === 0) {
    refuse(told, at, `no test ${quote(pattern)}`, "Correct it, or add the test's files.");
    names.hasFaults = true;
  }
  return matched;
}
