import { nearest } from "../nearest.ts";
import type { ScoreRange, TestGroup } from "../problem.ts";
import { type Faults, quote } from "./fault.ts";
import { expandGlob, matchesPath, matchesPathOrParent } from "./glob.ts";
import type { Package } from "./package.ts";
import { entryKeys, type SubmissionsYaml, testsEntry } from "./submissions-yaml.ts";
import { defaultRules, type PlacedTest } from "./verdict-rules.ts";
import { checkYaml, unknownKey, type YamlFile } from "./yaml-file.ts";

/** What `submissions.yaml` says of one solution, all matching globs together. */
export type Expected = {
  score: ScoreRange | null;
  groups: Map<string, ScoreRange>;
  language: string | undefined;
  entrypoint: string | undefined;
  /** Line of the last entry that spoke of it. */
  line: number;
};

type Book = {
  yaml: YamlFile;
  given: Package;
  groups: readonly TestGroup[];
  /** Paths below `data/` of tests, and of the folders they lie in. */
  paths: string[];
  folders: ReadonlySet<string>;
  expected: Map<string, Expected>;
};

/** Expected scores by name of submission (`accepted/full.cpp`). */
export function expectations(
  given: Package,
  { data, yaml }: { data: SubmissionsYaml; yaml: YamlFile },
  submissions: readonly string[],
  groups: readonly TestGroup[],
  tests: readonly PlacedTest[],
): Map<string, Expected> {
  const folders = new Set(["sample", "secret", ...tests.flatMap(({ path }) => foldersOf(path))]);
  const paths = [...folders, ...tests.map(({ path }) => path)];
  const book: Book = { yaml, given, groups, paths, folders, expected: new Map() };
  for (const [glob, entry] of Object.entries(data)) {
    const matched = matches(book, [glob], glob, submissions);
    for (const name of matched) {
      const known = note(book, name, [glob, "score"], entry.score);
      known.language = entry.language ?? known.language;
      known.entrypoint = entry.entrypoint ?? known.entrypoint;
    }
    remarkOnMessage(book, [glob, "message"], entry.message);
    for (const key of Object.keys(entry).filter((each) => !entryKeys.has(each)))
      noteTests(book, matched, glob, key);
  }
  return book.expected;
}

function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/** Submissions under the glob; one that matches nothing is most often misspelt. */
function matches(
  { yaml, given }: Book,
  path: string[],
  glob: string,
  names: readonly string[],
): string[] {
  const line = yaml.lineOf(path);
  const patterns = expandGlob(glob);
  if (patterns === null) {
    const hint = "Use * within a name and braces; ** and [] are not part of the format.";
    given.faults.add(yaml.file, `${quote(glob)} is not a glob of the format`, hint, line);
    return [];
  }
  const found = names.filter((name) => matchesPathOrParent(patterns, name));
  if (found.length === 0 && !Object.hasOwn(defaultRules, glob)) {
    const close = nearest(glob, names);
    const hint = close === null ? "Correct or remove it." : `Is it ${close}?`;
    given.faults.add(yaml.file, `${quote(glob)} matches nothing`, hint, line);
  }
  return found;
}

function noteTests(book: Book, submissions: string[], glob: string, key: string): void {
  const { yaml, given, groups, paths, folders } = book;
  const path = [glob, key];
  const patterns = expandGlob(key) ?? [key];
  if (!patterns.every((each) => /^(sample|secret)(\/|$)/.test(each))) {
    unknownKey(yaml, path, given.faults);
    return;
  }
  const part = checkYaml(yaml, testsEntry, given.faults, path);
  if (patterns.every(isOfSample) && !paths.some(isOfSample)) {
    given.remarks.add(yaml.file, "samples are not judged", "It is not checked.", yaml.lineOf(path));
    return;
  }
  const found = matches(book, path, key, paths);
  remarkOnMessage(book, [...path, "message"], part?.message);
  if (part?.score === undefined || found.length === 0) return;
  const scored = groups.filter((group) => matchesPath(patterns, placeOfGroup(group)));
  const isWhole = matchesPath(patterns, "secret");
  for (const name of submissions) {
    if (isWhole) note(book, name, path, part.score);
    for (const group of scored) note(book, name, path, part.score, group.name);
  }
  if (scored.length > 0 || isWhole) return;
  const line = yaml.lineOf(path);
  if (found.some((each) => each.startsWith("secret/") && folders.has(each))) {
    const rule = `a score for ${quote(key)}, whose groups are scored as one`;
    given.remarks.add(yaml.file, rule, "It is not checked.", line);
    return;
  }
  const hint = "Write scores for secret or for a group such as secret/group1.";
  given.faults.add(yaml.file, `a score for ${quote(key)}, which has none`, hint, line);
}

function isOfSample(path: string): boolean {
  return path.startsWith("sample/");
}

/** A problem without folders has one group, which is `secret` itself. */
function placeOfGroup({ name }: TestGroup): string {
  return name === "secret" ? "secret" : `secret/${name}`;
}

function remarkOnMessage({ yaml, given }: Book, path: string[], message: string | undefined): void {
  if (message === undefined || message === "") return;
  const rule = "message: what validators say to judges";
  given.remarks.add(yaml.file, rule, "It is not checked.", yaml.lineOf(path));
}

function note(
  { yaml, given, expected }: Book,
  name: string,
  path: string[],
  score: ScoreRange | undefined,
  group?: string,
): Expected {
  const line = yaml.lineOf(path);
  const nothing = { score: null, groups: new Map(), language: undefined, entrypoint: undefined };
  const known: Expected = expected.get(name) ?? { ...nothing, line };
  known.line = line;
  expected.set(name, known);
  if (score === undefined) return known;
  const before = group === undefined ? known.score : (known.groups.get(group) ?? null);
  const both = {
    min: Math.max(score.min, before?.min ?? score.min),
    max: Math.min(score.max, before?.max ?? score.max),
  };
  if (before !== null && both.min > both.max) {
    const rule = `${name} is to get ${rangeText(before)} and ${rangeText(score)} at once`;
    const where = group === undefined ? rule : `${rule} in ${group}`;
    given.faults.add(yaml.file, where, "Leave one of them.", line);
  } else if (group === undefined) known.score = both;
  else known.groups.set(group, both);
  return known;
}

function rangeText({ min, max }: ScoreRange): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

/** Expected scores must be possible, and agree with one another. */
export function checkExpectations(
  expected: ReadonlyMap<string, Expected>,
  groups: readonly TestGroup[],
  standard: boolean,
  yaml: YamlFile,
  faults: Faults,
): void {
  const max = groups.reduce((sum, group) => sum + group.maxScore, 0);
  for (const [name, { score, groups: byGroup, line }] of expected) {
    const report = (rule: string, hint: string) =>
      faults.add(yaml.file, `${name}: ${rule}`, hint, line);
    if (score !== null && score.min > max)
      report(`expects ${rangeText(score)} of ${max} points`, "Correct the score.");
    for (const group of groups) {
      const wanted = byGroup.get(group.name);
      if (wanted !== undefined && wanted.min > group.maxScore)
        report(
          `expects ${rangeText(wanted)} of ${group.maxScore} points in ${group.name}`,
          "Correct it.",
        );
    }
    const sum = { min: 0, max: 0 };
    for (const each of byGroup.values()) {
      sum.min += each.min;
      sum.max += each.max;
    }
    const slack = 0.01 * groups.length;
    const isOff = score !== null && (sum.max < score.min - slack || sum.min > score.max + slack);
    if (score !== null && byGroup.size === groups.length && isOff)
      report(`expects ${rangeText(score)}, and ${rangeText(sum)} by group`, "Correct the scores.");
    if (standard && score !== null && score.max < max && name.startsWith("accepted/"))
      report(
        `is accepted and expects ${rangeText(score)} of ${max}`,
        "Move it to partially_accepted/.",
      );
  }
}
