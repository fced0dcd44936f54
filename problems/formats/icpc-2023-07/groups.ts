import type { ScoreTree, TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { type DataFolder, testsOf } from "../icpc-shared/data-folder.ts";
import { withRequired } from "./require-pass.ts";
import type { Config } from "./test-group-yaml.ts";

type Configs = ReadonlyMap<string, Config>;

/** Groups of the problem, whose points add up. */
export function groupsOf(
  given: Reading,
  data: DataFolder,
  configs: Configs,
  scoring: boolean,
): TestGroup[] {
  const secret = data.folders.find(({ path }) => path === "secret");
  if (secret === undefined) return [];
  if (!scoring) return [passFailGroup(given, data, configs)];
  const config = configs.get("secret");
  const maxScore = config?.maxScore ?? 100;
  const aggregation = config?.aggregation ?? "sum";
  const points = pointsIn(given, secret, configs, aggregation, maxScore);
  refuseNested(given, secret, configs);
  if (aggregation !== "sum") return [groupOf(given, secret, configs, maxScore)];
  const own = secret.tests.map(({ name }) => name);
  const ofTests = points.test * own.length;
  const loose: TestGroup = { ...named("secret", own), maxScore: ofTests, scoring: "sum" };
  const groups = [
    ...(own.length > 0 ? [loose] : []),
    ...secret.folders
      .filter((folder) => hasTests(given, folder))
      .map((folder) => groupOf(given, folder, configs, points.of(folder))),
  ];
  return withRequired(given, data, configs, groups);
}

/** Every test counts, also samples. */
function passFailGroup({ remarks }: Reading, data: DataFolder, configs: Configs): TestGroup {
  for (const { hasScoring, from } of configs.values())
    if (hasScoring) remarks.add(from, "scores in a pass-fail problem", "They are not used.");
  const tests = testsOf(data);
  const hasSamples = tests.some(({ path }) => path.startsWith("sample/"));
  const names = tests.map(({ name }) => name);
  return { ...named(hasSamples ? "data" : "secret", names), maxScore: 100, scoring: "pass-fail" };
}

function named(
  name: string,
  tests: string[],
): Pick<TestGroup, "name" | "requires" | "tests" | "constraint"> {
  return { name, requires: [], tests, constraint: "" };
}

function hasTests({ remarks }: Reading, folder: DataFolder): boolean {
  if (testsOf(folder).length > 0) return true;
  remarks.add(`data/${folder.path}`, "a group without tests", "It is left out.");
  return false;
}

/** Points of a folder's parts that have none of their own, as the format infers them. */
function pointsIn(
  { faults, remarks }: Reading,
  { tests, folders, path }: DataFolder,
  configs: Configs,
  aggregation: NonNullable<Config["aggregation"]>,
  maxScore: number,
): { test: number; of: (folder: DataFolder) => number } {
  const given = (folder: DataFolder) => configs.get(folder.path)?.maxScore ?? null;
  const said = folders.map(given).filter((each) => each !== null);
  const sum = said.reduce((total, each) => total + each, 0);
  const open = tests.length + folders.length - said.length;
  const at = configs.get(path)?.from ?? "data";
  if (aggregation === "sum" && sum > maxScore)
    faults.add(at, `its groups have ${sum} points, and it has ${maxScore}`, "Correct one of them.");
  else if (aggregation === "sum" && open === 0 && sum < maxScore)
    remarks.add(at, `its groups have ${sum} points, and it has ${maxScore}`, "Nobody gets all.");
  const share = aggregation === "sum" ? Math.max(0, maxScore - sum) / Math.max(1, open) : maxScore;
  return { test: share, of: (folder) => given(folder) ?? share };
}

function aggregationOf(configs: Configs, { path }: DataFolder): NonNullable<Config["aggregation"]> {
  return configs.get(path)?.aggregation ?? (path === "secret" ? "sum" : "pass-fail");
}

function groupOf(
  given: Reading,
  folder: DataFolder,
  configs: Configs,
  maxScore: number,
): TestGroup {
  const aggregation = aggregationOf(configs, folder);
  const tests = testsOf(folder).map(({ name }) => name);
  const name = folder.path.replace(/^secret\//, "");
  if (aggregation === "pass-fail") refuseOthers(given, folder, configs);
  const isPlain = aggregation === "pass-fail" || folder.folders.length === 0;
  const scoring = isPlain ? aggregation : { tree: treeOf(given, folder, configs, maxScore) };
  return { ...named(name, tests), maxScore, scoring };
}

function treeOf(given: Reading, folder: DataFolder, configs: Configs, maxScore: number): ScoreTree {
  const aggregation = aggregationOf(configs, folder);
  if (aggregation === "pass-fail") {
    refuseOthers(given, folder, configs);
    const leaves = testsOf(folder).map(({ name }) => leaf(name, maxScore));
    return { of: "min", breaks: false, parts: leaves };
  }
  const points = pointsIn(given, folder, configs, aggregation, maxScore);
  const parts = folder.entries.flatMap((entry): ScoreTree[] => {
    if (!("entries" in entry)) return [leaf(entry.name, points.test)];
    if (!hasTests(given, entry)) return [];
    return [treeOf(given, entry, configs, points.of(entry))];
  });
  return { of: aggregation, breaks: false, parts };
}

function leaf(test: string, accepted: number): ScoreTree {
  return { test, accepted, rejected: 0 };
}

function refuseOthers({ faults }: Reading, folder: DataFolder, configs: Configs): void {
  for (const inner of folder.folders) {
    const config = configs.get(inner.path);
    if (config !== undefined && (config.aggregation ?? "pass-fail") !== "pass-fail")
      faults.add(
        config.from,
        "a group with points within one that is pass-fail",
        "Make it pass-fail.",
      );
  }
}

/** Only groups directly in `data/secret` may require others here. */
function refuseNested({ faults }: Reading, secret: DataFolder, configs: Configs): void {
  const direct = new Set(secret.folders.map(({ path }) => path));
  const isSum = aggregationOf(configs, secret) === "sum";
  for (const [path, { requires, from }] of configs)
    if (requires.length > 0 && !(isSum && direct.has(path)))
      faults.add(
        from,
        "not supported yet: require_pass here",
        "Write it for a group of data/secret.",
      );
}
