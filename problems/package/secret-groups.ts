import type { ScoreTree, Test } from "../problem.ts";
import type { DataFolder } from "./data-folder.ts";
import { quote } from "./fault.ts";
import type { Package } from "./package.ts";
import type { GroupFolder } from "./test-data.ts";

/** What stands in `data/`; `folders` are the groups of `data/secret/`, in order. */
type Found = {
  scoring: boolean;
  /** Whether every group's configuration could be read. */
  complete: boolean;
  sample: DataFolder | null;
  secret: DataFolder | null;
  folders: readonly DataFolder[];
};

/**
 * Groups of which the points add up to the problem's. Samples are judged in a pass-fail problem,
 * and where a group requires them.
 */
export function groupsOf(given: Package, found: Found): GroupFolder[] {
  const { scoring, sample, secret, folders } = found;
  if (secret === null) return [];
  checkNames(given, folders);
  const samples = testsOf(sample === null ? [] : [sample]);
  const groups = scoring ? scoringGroups(given, found, secret) : [passFailGroup(found, samples)];
  const areRequired = groups.some(({ requires }) => requires.includes("sample"));
  if (areRequired)
    groups.unshift({
      name: "sample",
      file: "data/sample/test_group.yaml",
      maxScore: 0,
      scoring: "pass-fail",
      requires: [],
      tests: samples,
    });
  const isJudged = !scoring || areRequired;
  const other = folders.find(({ path }) => path === "secret/sample");
  if (other !== undefined && isJudged && samples.length > 0)
    given.faults.add(
      "data/secret/sample",
      "a group must not be named sample where samples are judged",
      "Give it another name.",
    );
  return groups;
}

function passFailGroup({ secret, folders }: Found, samples: Test[]): GroupFolder {
  return {
    name: "secret",
    file: "data/secret/test_group.yaml",
    maxScore: 100,
    scoring: "pass-fail",
    requires: [],
    tests: [...samples, ...testsOf(secret === null ? [] : [secret]), ...testsOf(folders)],
  };
}

function scoringGroups(given: Package, found: Found, secret: DataFolder): GroupFolder[] {
  const { folders } = found;
  const aggregation = secret.config.score_aggregation ?? "sum";
  const byPath = new Map(folders.map((folder, index) => [folder.path, { folder, index }]));
  const requires = requiredBy(given, found, secret, byPath);
  const all = { name: "secret", file: secret.yaml.file, requires };
  if (folders.length === 0) {
    const maxScore = pointsOf(given, secret, 100);
    return [{ ...all, maxScore, scoring: aggregation, tests: testsOf([secret]) }];
  }
  const byFolder = folders.map((folder) => requiredBy(given, found, folder, byPath));
  const tests = testsOf(folders);
  // Where one group fails they all are worth nothing, and so is what requires it.
  const needsSample = byFolder.some((each) => each.includes("sample"));
  const whole = { ...all, tests, requires: needsSample ? ["sample"] : requires };
  if (aggregation === "pass-fail") {
    refuseOthers(given, folders);
    return [{ ...whole, maxScore: pointsOf(given, secret, 100), scoring: "pass-fail" }];
  }
  const groups = folders.map((folder, index) => ({
    name: nameOf(folder),
    file: folder.yaml.file,
    maxScore: pointsOf(given, folder),
    scoring: folder.config.score_aggregation ?? "pass-fail",
    requires: [...new Set([...requires, ...(byFolder[index] ?? [])])],
    tests: testsOf([folder]),
  }));
  const isMin = aggregation === "min";
  const points = groups.map(({ maxScore }) => maxScore);
  const best = isMin ? Math.min(...points) : points.reduce((sum, each) => sum + each, 0);
  if (found.complete && folders.every(isBounded)) checkTotal(given, secret, best, isMin);
  if (!isMin) return groups;
  const parts = groups.map(treeOf);
  return [{ ...whole, maxScore: best, scoring: { tree: { of: "min", breaks: false, parts } } }];
}

function testsOf(folders: readonly DataFolder[]): Test[] {
  return folders.flatMap(({ tests }) => tests.map(({ test }) => test));
}

function nameOf({ path }: DataFolder): string {
  return path.slice("secret/".length);
}

function checkNames({ faults }: Package, folders: readonly DataFolder[]): void {
  for (const { path } of folders)
    if (path === "secret/secret")
      faults.add(`data/${path}`, "a group must not be named secret", "Give it another name.");
}

function isBounded({ config }: DataFolder): boolean {
  return typeof config.max_score === "number";
}

/** @param usual points where it gives none; without it that is unbounded */
function pointsOf(given: Package, { config, yaml }: DataFolder, usual?: number): number {
  const points = config.max_score ?? usual ?? "unbounded";
  if (points !== "unbounded") return points;
  const rule = "not supported yet: unbounded scores";
  const hint = "Write max_score; without it a group is unbounded.";
  given.faults.add(yaml.file, rule, hint, yaml.lineOf(["max_score"]));
  return 0;
}

/** More than `max_score` is an error when it is got; with less it can't be. */
function checkTotal(
  { faults, remarks }: Package,
  { config, yaml }: DataFolder,
  best: number,
  isMin: boolean,
): void {
  const max = config.max_score ?? 100;
  if (max === "unbounded" || best === max) return;
  const rule = `the groups' points ${isMin ? "come" : "add up"} to ${best}, and max_score is ${max}`;
  const hint = "Correct max_score here (it is 100 when absent) or in a group.";
  const list = best > max ? faults : remarks;
  list.add(yaml.file, rule, hint);
}

function refuseOthers({ faults }: Package, folders: readonly DataFolder[]): void {
  for (const { config, yaml } of folders)
    if ((config.score_aggregation ?? "pass-fail") !== "pass-fail")
      faults.add(
        yaml.file,
        "a group with points where data/secret is pass-fail",
        "Make it pass-fail, or data/secret a sum.",
        yaml.lineOf(["score_aggregation"]),
      );
}

/** Names of the groups that a folder requires, as far as they may be required. */
function requiredBy(
  { faults }: Package,
  found: Found,
  folder: DataFolder,
  byPath: ReadonlyMap<string, { folder: DataFolder; index: number }>,
): string[] {
  const own = byPath.get(folder.path)?.index ?? 0;
  return [...new Set(folder.config.require_pass)].flatMap((path) => {
    const wanted = byPath.get(path);
    const broken =
      path === "sample"
        ? brokenSample(found)
        : brokenGroup(path, wanted?.folder, (wanted?.index ?? 0) < own);
    if (broken === null) return [path.replace(/^secret\//, "")];
    faults.add(folder.yaml.file, `require_pass: requires ${broken.rule}`, broken.hint);
    return [];
  });
}

type Broken = { rule: string; hint: string } | null;

function brokenSample({ sample }: Found): Broken {
  if (sample?.tests.length) return null;
  return { rule: "sample, and there are no samples", hint: "Remove it." };
}

function brokenGroup(path: string, wanted: DataFolder | undefined, isEarlier: boolean): Broken {
  const name = quote(path.slice("secret/".length));
  if (wanted === undefined)
    return { rule: `${name}, which is no group`, hint: "Correct the name." };
  if (!isEarlier)
    return { rule: `${name}, which is not an earlier group`, hint: "Groups are in order of name." };
  if ((wanted.config.score_aggregation ?? "pass-fail") === "pass-fail") return null;
  const hint = "Make it pass-fail, or write requires in medalist.yaml.";
  return { rule: `${name}, which is not pass-fail`, hint };
}

/** What a group makes of its tests, in points. */
function treeOf({ maxScore, scoring, tests }: GroupFolder): ScoreTree {
  const isSum = scoring === "sum";
  const accepted = isSum ? maxScore / tests.length : maxScore;
  const parts = tests.map(({ name }) => ({ test: name, accepted, rejected: 0 }));
  return { of: isSum ? "sum" : "min", breaks: false, parts };
}
