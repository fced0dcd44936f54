import type { TestGroup } from "../../problem.ts";
import type { FoundTest } from "../shared/assemble.ts";
import type { Case, Entry } from "./cases.ts";

type Grouped = { groups: TestGroup[]; tests: FoundTest[] };

/** Cases that follow one another outside of batches, all with points or all without. */
type Run = { points: number[]; cases: Case[] };

/**
 * Groups as DMOJ counts points: a batch has its points times the worst fraction of its cases, and
 * a case outside of batches its own. After a case of 0 points fails nothing more is judged, so
 * that all later groups require the one it is in.
 */
export function groupEntries(entries: readonly Entry[]): Grouped {
  const made: Grouped = { groups: [], tests: [] };
  let run: Run = { points: [], cases: [] };
  const counts = { batch: 0, cases: 0 };
  let gate: string[] = [];

  const add = (name: string, cases: readonly Case[], rest: GroupRest) => {
    const width = Math.max(2, String(cases.length).length);
    const names = cases.map((_, index) => `${name}/${String(index + 1).padStart(width, "0")}`);
    const requires = [...new Set([...gate, ...rest.requires])];
    made.groups.push({ name, ...rest, requires, tests: names, constraint: "" });
    for (const [index, each] of cases.entries())
      made.tests.push({ name: names[index] ?? "", ...each });
    if (rest.maxScore === 0) gate = [name];
  };
  const endRun = () => {
    if (run.cases.length === 0) return;
    counts.cases += 1;
    add(`cases${counts.cases}`, run.cases, { ...scoringOfRun(run), requires: [] });
    run = { points: [], cases: [] };
  };

  for (const entry of entries) {
    if (entry.kind === "case") {
      const before = run.points.at(-1);
      if (before !== undefined && (before === 0) !== (entry.points === 0)) endRun();
      run.points.push(entry.points);
      run.cases.push(entry.case);
      continue;
    }
    endRun();
    counts.batch += 1;
    const requires = entry.dependencies.map((each) => `batch${each}`);
    add(`batch${counts.batch}`, entry.cases, {
      maxScore: entry.points,
      scoring: "min",
      requires,
    });
  }
  endRun();
  return made;
}

type GroupRest = Pick<TestGroup, "maxScore" | "scoring" | "requires">;

function scoringOfRun({ points }: Run): Pick<TestGroup, "maxScore" | "scoring"> {
  const maxScore = points.reduce((sum, each) => sum + each, 0);
  if (maxScore === 0) return { maxScore, scoring: "pass-fail" };
  return { maxScore, scoring: { shares: points.map((each) => each / maxScore) } };
}
