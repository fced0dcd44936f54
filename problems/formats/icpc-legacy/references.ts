import type { FormatVerdict, ReferenceSolution, TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { type Annotations, annotationsIn } from "../icpc-shared/annotations.ts";
import { everyVerdict, ruleOfOutcome, ruleOver } from "../icpc-shared/rules.ts";
import { readSolutions, type Solution } from "../icpc-shared/solutions.ts";

type Expected = { permitted: FormatVerdict[]; required: FormatVerdict[] };

const right: FormatVerdict[] = ["AC", "PA"];
const crash: FormatVerdict[] = ["RTE", "MLE"];

/** What the format asks of solutions by folder; `rejected` is of other tools. */
const byFolder = new Map<string, Expected>([
  ["accepted", { permitted: right, required: right }],
  ["wrong_answer", { permitted: [...right, "WA"], required: ["WA"] }],
  ["time_limit_exceeded", { permitted: [...right, "WA", "TLE"], required: ["TLE"] }],
  ["run_time_error", { permitted: everyVerdict, required: crash }],
  ["rejected", { permitted: everyVerdict, required: ["WA", "TLE", ...crash] }],
]);

export type Judged = {
  groups: readonly TestGroup[];
  tests: string[];
  /** Tests of each group in `data/secret`, in order. */
  secretGroups: string[][];
  scoring: boolean;
};

/**
 * Solutions with what their folder asks for, or their annotations where it is none of the
 * format's.
 */
export async function readReferences(given: Reading, judged: Judged): Promise<ReferenceSolution[]> {
  const solutions = await readSolutions(given, false);
  const folders = new Set(solutions.map(folderOf));
  for (const folder of folders)
    if (!byFolder.has(folder) && folder !== "partially_accepted") {
      const hint = "Only what @EXPECTED_RESULTS@ says is expected of its solutions.";
      given.remarks.add(`submissions/${folder}`, "a folder that is none of the format's", hint);
    }
  return solutions.map((solution) => referenceOf(given, solution, judged));
}

function folderOf({ name }: Solution): string {
  return name.slice(0, name.indexOf("/"));
}

function referenceOf({ remarks }: Reading, solution: Solution, judged: Judged): ReferenceSolution {
  const file = `submissions/${solution.name}`;
  const annotations = annotationsIn(solution.source);
  for (const what of annotations.unread)
    remarks.add(file, `can't read ${what}`, "It is not checked.");
  const folder = folderOf(solution);
  const ofFolder = byFolder.get(folder);
  const { tests, groups, scoring, secretGroups } = judged;
  const { results, grades } = annotations;
  const outcome = ofFolder ?? (folder === "partially_accepted" ? { required: right } : null);
  if (
    results !== null &&
    outcome !== null &&
    !outcome.required.some((each) => results.includes(each))
  )
    remarks.add(file, "@EXPECTED_RESULTS@ says other than its folder", "The folder counts.");
  if (grades !== null && grades.length !== secretGroups.length)
    remarks.add(
      file,
      `@EXPECTED_GRADES@ has ${grades.length} for ${secretGroups.length} groups`,
      "It is not checked.",
    );
  const isGraded = grades !== null && grades.length === secretGroups.length;
  return {
    ...solution,
    expectedScore: scoreOf(annotations, folder, groups, scoring),
    expectedGroups: {},
    verdicts: [
      ...(ofFolder === undefined ? [] : ruleOver(tests, ofFolder.permitted, ofFolder.required)),
      ...(outcome === null && results !== null ? ruleOfOutcome(tests, results) : []),
      ...(isGraded
        ? grades.flatMap((grade, at) => ruleOfOutcome(secretGroups[at] ?? [], grade))
        : []),
    ],
  };
}

/** A solution that is partially accepted misses the best score. */
function scoreOf(
  { score }: Annotations,
  folder: string,
  groups: readonly TestGroup[],
  scoring: boolean,
): ReferenceSolution["expectedScore"] {
  if (!scoring) return null;
  if (score !== null) return { min: score, max: score };
  if (folder !== "partially_accepted") return null;
  const best = groups.reduce((sum, { maxScore }) => sum + maxScore, 0);
  return { min: 0, max: Math.max(0, best - 0.01) };
}
