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
  const tests = [...new Set(data.groups.flatMap((group) => group.tests))];
  const listed = listedGroups(data, medalist);
  if (byName.has("secret") && !listed.some(({ name }) => name === "secret")) {
    const rule = "groups are listed where all tests of data/secret are one group, secret";
    const hint = "List secret alone, or make data/secret a sum.";
    given.faults.add("medalist.yaml", rule, hint, medalist.yaml?.lineOf(["groups"]) ?? null);
    return { groups: [], tests };
  }
  if (medalist.data?.groups !== undefined) compareNames(given, medalist, byName);
  if (medalist.data?.groups !== undefined) checkRequirePass(given, data.groups, listed);
  const testsOf = new Map<string, string[]>();
  const groups: TestGroup[] = [];
  for (const { name, constraint, requires = [], ...rest } of listed) {
    const folder = byName.get(name);
    if (folder === undefined && rest.tests === undefined) continue;
    const contained = medalist.data?.tests_in[name] ?? [];
    const own = folder?.tests.map((test) => test.name) ?? [];
    const usual = [...contained.flatMap((each) => testsOf.get(each) ?? []), ...own];
    const counted = [...new Set(rest.tests ?? usual)];
    testsOf.set(name, counted);
    groups.push({
      name,
      maxScore: rest.points ?? folder?.maxScore ?? 0,
      scoring: rest.scoring ?? folder?.scoring ?? "pass-fail",
      requires: [...new Set([...(folder?.requires ?? []), ...requires])],
      tests: counted,
      constraint,
    });
  }
  checkTests(given, medalist, groups, tests);
  return { groups, tests };
}

/** Samples that are a group come first, and need not be listed. */
function listedGroups(data: TestData, { data: medalist }: ReadYaml<MedalistYaml>): ListedGroup[] {
  const listed = medalist?.groups;
  const names = new Set(listed?.map(({ name }) => name));
  const own = data.groups.filter(
    (group) => listed === undefined || (isOfSamples(group) && !names.has(group.name)),
  );
  return [...own.map(({ name }) => ({ name, constraint: "" })), ...(listed ?? [])];
}

function isOfSamples({ file }: GroupFolder): boolean {
  return file.startsWith("data/sample/");
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

/** That `require_pass` goes with the order of `medalist.yaml`, too. */
function checkRequirePass(
  { faults }: Package,
  groups: readonly GroupFolder[],
  listed: readonly ListedGroup[],
): void {
  const order = listed.map((group) => group.name);
  for (const { name, file, requires } of groups.filter((group) => order.includes(group.name)))
    for (const message of notEarlier(order, name, requires, "requires")) {
      const [rule = "", hint = ""] = message.split(" | ");
      faults.add(file, `require_pass: ${rule}`, hint);
    }
}

function compareNames(
  { tree, faults }: Package,
  { data, yaml }: ReadYaml<MedalistYaml>,
  byName: ReadonlyMap<string, GroupFolder>,
): void {
  const listed = new Set(data?.groups?.map((group) => group.name));
  const line = yaml?.lineOf(["groups"]) ?? null;
  for (const [index, { name, tests, points }] of (data?.groups ?? []).entries()) {
    if (tests !== undefined && !byName.has(name)) {
      if (points === undefined) {
        const rule = `group ${quote(name)} has no folder and no points`;
        const at = yaml?.lineOf(["groups", index]) ?? null;
        faults.add("medalist.yaml", rule, "Add points.", at);
      }
      continue;
    }
    if (byName.has(name) || tree.folders.has(`data/secret/${name}`)) continue;
    const rule = `group ${quote(name)} has no folder data/secret/${name}`;
    const at = yaml?.lineOf(["groups", index]) ?? null;
    faults.add("medalist.yaml", rule, "Add its tests or remove it.", at);
  }
  for (const [name, folder] of byName) {
    if (listed.has(name) || isOfSamples(folder)) continue;
    const rule = `group ${quote(name)} of data/secret is not listed`;
    faults.add("medalist.yaml", rule, "List it under groups.", line);
  }
}
