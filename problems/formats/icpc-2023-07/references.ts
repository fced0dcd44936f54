import { quote } from "../../package/fault.ts";
import { matchesPath } from "../../package/glob.ts";
import { meaningOf } from "../../package/verdict-rules.ts";
import type { ReferenceSolution, ScoreRange, TestGroup, VerdictRule } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { annotationsIn } from "../icpc-shared/annotations.ts";
import { ruleOfOutcome, ruleOver } from "../icpc-shared/rules.ts";
import { readSolutions, type Solution } from "../icpc-shared/solutions.ts";
import { type Demand, type Entry, isNamed, type NamedTest, readEntries } from "./entries.ts";

export type Read = {
  references: ReferenceSolution[];
  /** Those that the time limit must leave room for. */
  timed: ReferenceSolution[];
};

/** Solutions with all that the format and `submissions.yaml` ask of them. */
export async function readReferences(
  given: Reading,
  answers: boolean,
  groups: readonly TestGroup[],
  tests: readonly NamedTest[],
): Promise<Read> {
  const entries = await readEntries(given, tests);
  const solutions = await readSolutions(given, answers);
  remarkOnUnmatched(given, entries, solutions);
  const names = tests.map(({ name }) => name);
  const read: Read = { references: [], timed: [] };
  for (const solution of solutions) {
    const own = entries.filter((entry) => isNamed(entry.solutions, solution.name));
    const reference = referenceOf(given, solution, own, groups, names);
    read.references.push(reference);
    if (isTimed(solution, own)) read.timed.push(reference);
  }
  return read;
}

function referenceOf(
  given: Reading,
  solution: Solution,
  entries: readonly Entry[],
  groups: readonly TestGroup[],
  tests: string[],
): ReferenceSolution {
  const verdicts = entries.flatMap(({ all, parts }) => [
    ...rulesOf(all, tests),
    ...parts.flatMap((part) => rulesOf(part.demand, part.tests)),
  ]);
  const scores = [...entries.flatMap(({ all }) => all.score ?? []), ...scoresOf(entries, "secret")];
  const { results, score } = annotationsIn(solution.language === "answers" ? "" : solution.source);
  if (verdicts.length === 0 && results !== null) verdicts.push(...ruleOfOutcome(tests, results));
  const annotated = score === null ? [] : [{ min: score, max: score }];
  return {
    ...solution,
    expectedScore: narrowed(given, solution, scores.length > 0 ? scores : annotated),
    expectedGroups: groupScores(given, solution, entries, groups),
    verdicts,
  };
}

function rulesOf({ permitted, required }: Demand, tests: string[]): VerdictRule[] {
  if (permitted === null && required === null) return [];
  return ruleOver(tests, meaningOf(permitted ?? undefined), meaningOf(required ?? undefined));
}

/** The range that all of these have in common. */
function narrowed(
  { remarks }: Reading,
  { name }: Solution,
  ranges: readonly ScoreRange[],
): ScoreRange | null {
  if (ranges.length === 0) return null;
  const min = Math.max(...ranges.map((range) => range.min));
  const max = Math.min(...ranges.map((range) => range.max));
  if (min <= max) return { min, max };
  remarks.add(
    `submissions/${name}`,
    "scores that exclude each other are expected",
    "None is checked.",
  );
  return null;
}

function groupScores(
  given: Reading,
  solution: Solution,
  entries: readonly Entry[],
  groups: readonly TestGroup[],
): Record<string, ScoreRange> {
  const expected: Record<string, ScoreRange> = {};
  for (const { name } of groups) {
    const range = narrowed(given, solution, scoresOf(entries, `secret/${name}`));
    if (range !== null) expected[name] = range;
  }
  return expected;
}

/** Scores that are asked for in a folder below `data/`. */
function scoresOf(entries: readonly Entry[], path: string): ScoreRange[] {
  return entries.flatMap(({ parts }) =>
    parts
      .filter(({ patterns }) => matchesPath(patterns, path))
      .flatMap(({ demand }) => demand.score ?? []),
  );
}

/** Accepted ones, as problemtools has it, and what is said of `use_for_time_limit`. */
function isTimed({ name }: Solution, entries: readonly Entry[]): boolean {
  const said = entries.flatMap(({ all, parts }) => [all, ...parts.map(({ demand }) => demand)]);
  if (said.some(({ useForTimeLimit }) => useForTimeLimit === "lower")) return true;
  if (said.some(({ useForTimeLimit }) => useForTimeLimit === false)) return false;
  return name.startsWith("accepted/");
}

function remarkOnUnmatched(
  { remarks }: Reading,
  entries: readonly Entry[],
  solutions: readonly Solution[],
): void {
  for (const { name } of solutions)
    if (!entries.some((entry) => isNamed(entry.solutions, name)))
      remarks.add(
        `submissions/${name}`,
        "a solution of which neither its folder nor submissions.yaml tells anything",
        "Only what its annotations say is expected of it.",
      );
  const usual = /^(accepted|rejected|wrong_answer|time_limit_exceeded|run_time_error|brute_force)$/;
  for (const { solutions: patterns } of entries) {
    const [first] = patterns;
    if (first === undefined || usual.test(first)) continue;
    if (!solutions.some(({ name }) => isNamed(patterns, name)))
      remarks.add(
        "submissions/submissions.yaml",
        `${quote(first)} matches nothing`,
        "Correct or remove it.",
      );
  }
}
