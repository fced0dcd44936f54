import path from "node:path";
import { defaultRules, meaningOf, type Requirement } from "../package/verdict-rules.ts";
import type { Problem, ReferenceSolution, ScoreRange, VerdictRule } from "../problem.ts";
import { type LanguageFamily, languageFamily } from "../language.ts";
import { languageOfName } from "../package/programs.ts";
import { languageOfCode } from "../package/solutions.ts";
import { type NativeNames, pathOfTest } from "./native-names.ts";
import { soundName } from "./sound-names.ts";
import { isUngrouped, ownTests } from "./native-yaml.ts";
import type { PackageWriter } from "./package-writer.ts";

type Entry = Record<string, unknown>;

/** The folder of solutions that are not of one of the format's folders. */
const otherFolder = "solutions";

/** `submissions/` with `submissions.yaml`. Resolves with whether one of them must be accepted. */
export async function writeSubmissions(
  problem: Problem,
  names: NativeNames,
  writer: PackageWriter,
): Promise<boolean> {
  const entries: Record<string, Entry> = {};
  const used = new Set<string>();
  const folders = foldersOf(problem);
  for (const reference of problem.references) {
    const { place, rules, shared } = placeOf(reference, folders, used);
    used.add(place);
    const entrypoint = await writeSolution(reference, place, writer);
    const lost = (what: string) => writer.lost(`${place}: ${what}`);
    const folder = place.slice(0, place.indexOf("/"));
    if (shared === null) entries[folder] ??= {};
    else if (!isUsual(folder, shared)) entries[folder] ??= wordsOf(shared, lost);
    const entry = {
      ...languageKey(reference, place, lost),
      ...(entrypoint === null ? {} : { entrypoint }),
      ...scoresOf(reference, problem, names),
      ...requirementsOf(rules, problem, names, lost),
    };
    if (Object.keys(entry).length > 0) entries[place] = entry;
  }
  if (Object.keys(entries).length > 0) await writer.yaml("submissions/submissions.yaml", entries);
  return [...used].some((place) => place.startsWith("accepted/"));
}

/** Resolves with the entry point where there are several files. */
async function writeSolution(
  { language, source, files = [] }: ReferenceSolution,
  place: string,
  writer: PackageWriter,
): Promise<string | null> {
  if (language === "answers") {
    await writer.bytes(`submissions/${place}`, Buffer.from(source, "base64"));
    return null;
  }
  if (files.length === 0) {
    await writer.text(`submissions/${place}`, source);
    return null;
  }
  const main = mainFiles[languageFamily(language)];
  for (const { name, text } of files) await writer.text(`submissions/${place}/${name}`, text);
  await writer.text(`submissions/${place}/${main}`, source);
  return main === "Main.java" ? "Main" : main;
}

/** What the file that is started is called in a folder of several. */
const mainFiles: Record<LanguageFamily, string> = {
  c: "solution.c",
  cpp: "solution.cpp",
  python3: "solution.py",
  java: "Main.java",
  javascript: "solution.js",
  go: "solution.go",
  rust: "solution.rs",
};

/** By folder, the rule for all tests that each of its solutions has; null where there is none. */
function foldersOf({ references, tests }: Problem): ReadonlyMap<string, VerdictRule | null> {
  const all = tests.map((test) => test.name);
  const byFolder = Map.groupBy(references, ({ name }) => folderOf(name));
  return new Map(
    [...byFolder].map(([folder, solutions]) => {
      const rules = solutions[0]?.verdicts.filter((rule) => isSame(rule.tests, all)) ?? [];
      const isShared = (rule: VerdictRule) =>
        solutions.every(({ verdicts }) => verdicts.some((each) => isSameRule(each, rule)));
      return [folder, rules.find(isShared) ?? null];
    }),
  );
}

function folderOf(name: string): string {
  const [folder = "", inner] = name.split("/");
  return inner === undefined ? "" : folder;
}

type Place = { place: string; rules: VerdictRule[]; shared: VerdictRule | null };

/** Keeps the folder of a solution, unless the format would demand of it what its package does not. */
function placeOf(
  { name, language, verdicts }: ReferenceSolution,
  folders: ReadonlyMap<string, VerdictRule | null>,
  used: ReadonlySet<string>,
): Place {
  const folder = folderOf(name);
  const shared = folders.get(folder) ?? null;
  const isDefault = Object.hasOwn(defaultRules, folder);
  const isKept = soundName(folder) === folder && (shared !== null || !isDefault);
  const inner = isKept ? name.slice(folder.length + 1) : name;
  const file = soundFile(inner.replaceAll("/", "-"), language);
  const parent = isKept ? folder : otherFolder;
  let place = `${parent}/${file}`;
  for (let count = 2; used.has(place); count++) place = `${parent}/${count}-${file}`;
  if (!isKept || shared === null) return { place, rules: verdicts, shared: null };
  const at = verdicts.findIndex((rule) => isSameRule(rule, shared));
  return { place, rules: verdicts.toSpliced(at, 1), shared };
}

/** Whether the format demands the rule of solutions in this folder by itself. */
function isUsual(folder: string, rule: VerdictRule): boolean {
  const usual = Object.hasOwn(defaultRules, folder) ? defaultRules[folder] : undefined;
  return (
    usual !== undefined &&
    isSame(rule.permitted, meaningOf(usual.permitted)) &&
    isSame(rule.required, meaningOf(usual.required))
  );
}

function soundFile(name: string, language: ReferenceSolution["language"]): string {
  const { ext, name: stem } = path.parse(name);
  return `${soundName(stem)}${language === "answers" ? ".zip" : ext}`;
}

/** The language, where the file's ending does not tell it. */
function languageKey(
  { language, files = [] }: ReferenceSolution,
  place: string,
  lost: (what: string) => void,
): Entry {
  if (language === "answers") return {};
  const family = languageFamily(language);
  const isFolder = files.length > 0;
  const told = languageOfName(isFolder ? mainFiles[family] : place);
  if (languageOfCode(family) !== language)
    lost(`its language is ${language}, and in the package ${family}`);
  return told !== undefined && languageFamily(told) === family ? {} : { language: family };
}

function scoresOf(
  { expectedScore, expectedGroups }: ReferenceSolution,
  problem: Problem,
  names: NativeNames,
): Entry {
  const groups = Object.entries(expectedGroups).map(([group, range]) => [
    isUngrouped(problem, names) ? "secret" : `secret/${names.groups.get(group) ?? group}`,
    { score: scoreOf(range) },
  ]);
  const score = expectedScore === null ? {} : { score: scoreOf(expectedScore) };
  return { ...score, ...Object.fromEntries(groups) };
}

function scoreOf({ min, max }: ScoreRange): number | [number, number] {
  return min === max ? min : [min, max];
}

/** One key for each rule, since those of one key would be one rule. */
function requirementsOf(
  rules: readonly VerdictRule[],
  problem: Problem,
  names: NativeNames,
  lost: (what: string) => void,
): Entry {
  const entry: Entry = {};
  for (const rule of rules) {
    const key = keysOf(rule.tests, problem, names).find((each) => !(each in entry));
    if (key === undefined) {
      lost(`a rule for ${rule.tests.length} tests, which no pattern of the format names`);
      continue;
    }
    entry[key] = wordsOf(rule, lost);
  }
  return entry;
}

function wordsOf({ permitted, required }: VerdictRule, lost: (what: string) => void): Entry {
  if (requirementOf(permitted) === null || requirementOf(required) === null)
    lost("verdicts that tell partly right from right, or memory from other ends, are widened");
  return { permitted: widened(permitted), required: widened(required) };
}

/** In the format's words; null where they say something else. */
function requirementOf(verdicts: VerdictRule["permitted"]): Requirement[] | null {
  const told = widened(verdicts);
  return isSame(meaningOf(told), verdicts) ? told : null;
}

function widened(verdicts: VerdictRule["permitted"]): Requirement[] {
  return (["AC", "WA", "TLE", "RTE"] as const).filter((word) =>
    meaningOf([word]).some((each) => verdicts.includes(each)),
  );
}

const maxGlob = 450;

/** Patterns that name exactly these tests. */
function keysOf(tests: readonly string[], problem: Problem, names: NativeNames): string[] {
  const native = (test: string) => names.tests.get(test) ?? test;
  const wanted = tests.map(native);
  const all = problem.tests.map((test) => native(test.name));
  const secret = all.filter((test) => pathOfTest(names, test).startsWith("secret/"));
  const samples = all.filter((test) => !secret.includes(test));
  const folders = [...new Set(wanted.map((test) => test.split("/")[0] ?? ""))];
  const [folder = ""] = folders;
  const isFolder =
    !isUngrouped(problem, names) &&
    folders.length === 1 &&
    isSame(wanted, ownTests(problem, names, folder));
  const paths = wanted.map((test) => pathOfTest(names, test));
  const listed = paths.length === 1 ? `${paths[0]}` : `{${paths.join(",")}}`;
  return [
    ...(isSame(wanted, secret) ? ["secret"] : []),
    ...(samples.length > 0 && isSame(wanted, samples) ? ["sample"] : []),
    ...(samples.length > 0 && isSame(wanted, all) ? ["{sample,secret}"] : []),
    ...(isFolder ? [`secret/${folder}/*`, `secret/{${folder}}`] : []),
    ...(listed.length <= maxGlob && wanted.length <= 150 ? [listed] : []),
  ];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const wanted = new Set(b);
  return new Set(a).size === wanted.size && a.every((each) => wanted.has(each));
}

function isSameRule(a: VerdictRule, b: VerdictRule): boolean {
  return (
    isSame(a.tests, b.tests) && isSame(a.permitted, b.permitted) && isSame(a.required, b.required)
  );
}
