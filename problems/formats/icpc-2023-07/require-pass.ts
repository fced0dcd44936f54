import { quote } from "../../package/fault.ts";
import type { TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { type DataFolder, testsOf } from "../icpc-shared/data-folder.ts";
import type { Config } from "./test-group-yaml.ts";

/**
 * Groups that require others. Samples that one requires are a first group of no points.
 *
 * @param groups those of `data/secret`, in order
 */
export function withRequired(
  given: Reading,
  data: DataFolder,
  configs: ReadonlyMap<string, Config>,
  groups: readonly TestGroup[],
): TestGroup[] {
  const linked: TestGroup[] = [];
  const samples = data.folders.find(({ path }) => path === "sample");
  const tests = samples === undefined ? [] : testsOf(samples).map(({ name }) => name);
  for (const group of groups) {
    const config = configs.get(`secret/${group.name}`);
    const requires = config === undefined ? [] : required(given, config, linked, tests.length > 0);
    linked.push({ ...group, requires: [...new Set(requires)] });
  }
  if (!linked.some(({ requires }) => requires.includes("sample"))) return linked;
  const name = "sample";
  return [
    { name, maxScore: 0, scoring: "pass-fail", requires: [], tests, constraint: "" },
    ...linked,
  ];
}

function required(
  given: Reading,
  { requires, from }: Config,
  earlier: readonly TestGroup[],
  hasSamples: boolean,
): string[] {
  return requires.flatMap((path) => {
    if (path === "sample" && hasSamples) return ["sample"];
    const broken = brokenRule(given, path, earlier);
    if (broken === null) return [path.slice("secret/".length)];
    given.faults.add(from, `require_pass: ${broken.rule}`, broken.hint);
    return [];
  });
}

function brokenRule(
  { tree }: Reading,
  path: string,
  earlier: readonly TestGroup[],
): { rule: string; hint: string } | null {
  if (path === "sample") return { rule: "there are no samples", hint: "Remove it." };
  if (tree.files.has(`data/${path}.in`))
    return { rule: "not supported yet: a single test", hint: "Put it into a group." };
  if (!path.startsWith("secret/") || !tree.folders.has(`data/${path}`))
    return { rule: `no group ${quote(path)}`, hint: "Groups are named like secret/group1." };
  const group = earlier.find(({ name }) => `secret/${name}` === path);
  if (group === undefined)
    return { rule: `${quote(path)} is no earlier group`, hint: "Rename one of them." };
  if (group.scoring === "pass-fail") return null;
  return { rule: `${quote(path)} is not pass-fail`, hint: "Make it pass-fail." };
}
