import type { ScoreTree, Test, TestGroup } from "../problem.ts";
import { quote } from "./fault.ts";
import { type MedalistYaml, notEarlier } from "./medalist-yaml.ts";
import type { Package, ReadYaml } from "./package.ts";
import type { GroupFolder, TestData } from "./test-data.ts";

type ListedGroup = NonNullable<MedalistYaml["groups"]>[number];

/**
 * Joins the folders of `data/secret/` with the order, constraints, scoring, requirements and
 * containment that `medalist.yaml` gives. Without them groups go by name and contain their
 * own tests.
 */
export function readGroups(
  given: Package,
  data: TestData,
  medalist: ReadYaml<MedalistYaml>,
): { groups: TestGroup[]; tests: Test[] } {
  const byName = new Map(data.groups.map((group) => [group.name, group]));
  const listed: ListedGroup[] =
    medalist.data?.groups ?? data.groups.map(({ name }) => ({ name, constraint: "" }));
  if (medalist.data?.groups !== undefined) compareNames(given, medalist, byName);
  checkRequirePass(given, data.groups, listed);
  const testsOf = new Map<string, string[]>();
  const groups: TestGroup[] = [];
  for (const { name, constraint, requires = [], ...rest } of listed) {
    const folder = byName.get(name);
    if (folder === undefined && rest.tests === undefined) continue;
    const contained = medalist.data?.tests_in[name] ?? [];
    const own = folder?.tests.map((test) => test.name) ?? [];
    const usual = [...contained.flatMap((each) => testsOf.get(each) ?? []), ...own];
    const tests = [...new Set(rest.tests ?? usual)];
    testsOf.set(name, tests);
    groups.push({
      name,
      maxScore: rest.points ?? folder?.config.max_score ?? 0,
      scoring: rest.scoring ?? folder?.config.score_aggregation ?? "pass-fail",
      requires: [...new Set([...(folder?.config.require_pass ?? []), ...requires])],
      tests,
      constraint,
    });
  }
  const tests = data.groups.flatMap((group) => group.tests);
  checkTests(given, medalist, groups, tests);
  return { groups, tests };
}

/** That groups name tests that there are, and that each test counts somewhere. */
function checkTests(
  { faults }: Package,
  { data, yaml }: ReadYaml<MedalistYaml>,
  groups: readonly TestGroup[],
  tests: readonly Test[],
): void {
  if (data?.groups === undefined || yaml === null) return;
  const known = new Set(tests.map((test) => test.name));
  const report = (group: string, rule: string, hint: string) => {
    const index = data.groups?.findIndex((each) => each.name === group) ?? 0;
    faults.add("medalist.yaml", rule, hint, yaml.lineOf(["groups", index]));
  };
  for (const { name, scoring, tests: own } of groups) {
    for (const each of own.filter((test) => !known.has(test)))
      report(name, `${quote(name)} has a test ${quote(each)}, which is not there`, "Correct it.");
    if (typeof scoring !== "object") continue;
    if ("shares" in scoring && scoring.shares.length !== own.length)
      report(
        name,
        `${quote(name)} has ${scoring.shares.length} shares for ${own.length} tests`,
        "Write one share for each test, in order.",
      );
    for (const each of "tree" in scoring ? testsOfTree(scoring.tree) : [])
      if (!own.includes(each))
        report(
          name,
          `the tree of ${quote(name)} has ${quote(each)}, which is not its test`,
          "Correct it.",
        );
  }
  const counted = new Set(groups.flatMap((group) => group.tests));
  for (const { name } of tests.filter((test) => !counted.has(test.name)))
    report(data.groups[0]?.name ?? "", `the test ${quote(name)} is in no group`, "List it in one.");
}

function testsOfTree(tree: ScoreTree): string[] {
  return "test" in tree ? [tree.test] : tree.parts.flatMap(testsOfTree);
}

/** The format's rules for `require_pass`, and that it goes with the order of `medalist.yaml`. */
function checkRequirePass(
  { faults }: Package,
  groups: readonly GroupFolder[],
  listed: readonly ListedGroup[],
): void {
  const byFormat = groups.map((group) => group.name);
  const byMedalist = listed.map((group) => group.name);
  for (const { name, config } of groups) {
    const report = (rule: string, hint: string) =>
      faults.add(`data/secret/${name}/test_group.yaml`, `require_pass: ${rule}`, hint);
    const orders = byMedalist.includes(name) ? [byFormat, byMedalist] : [byFormat];
    const broken = orders.flatMap((order) =>
      notEarlier(order, name, config.require_pass, "requires"),
    );
    for (const message of new Set(broken)) {
      const [rule = "", hint = ""] = message.split(" | ");
      report(rule, hint);
    }
    for (const each of groups.filter((group) => config.require_pass.includes(group.name)))
      if (each.config.score_aggregation !== "pass-fail")
        report(
          `requires ${quote(each.name)}, which is not pass-fail`,
          "Make it pass-fail, or write requires in medalist.yaml.",
        );
  }
}

function compareNames(
  { tree, faults }: Package,
  { data, yaml }: ReadYaml<MedalistYaml>,
  byName: ReadonlyMap<string, GroupFolder>,
): void {
  const listed = new Set(data?.groups?.map((group) => group.name));
  for (const [index, { name, tests, points }] of (data?.groups ?? []).entries()) {
    if (tests !== undefined && !byName.has(name)) {
      if (points === undefined) {
        const rule = `group ${quote(name)} has no folder and no points`;
        const line = yaml?.lineOf(["groups", index]) ?? null;
        faults.add("medalist.yaml", rule, "Add points.", line);
      }
      continue;
    }
    if (byName.has(name) || tree.folders.has(`data/secret/${name}`)) continue;
    const rule = `group ${quote(name)} has no folder data/secret/${name}`;
    const line = yaml?.lineOf(["groups", index]) ?? null;
    faults.add("medalist.yaml", rule, "Add its tests or remove it.", line);
  }
  for (const name of byName.keys()) {
    if (listed.has(name)) continue;
    const rule = `group ${quote(name)} of data/secret is not listed`;
    const line = yaml?.lineOf(["groups"]) ?? null;
    faults.add("medalist.yaml", rule, "List it under groups.", line);
  }
}
