import path from "node:path";
import type { SolutionFile } from "../solutions/write-solutions.ts";
import { points } from "./format.ts";
import { table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

/** Where the programs are that made the score, for stdout. */
export function solutionsView(solutions: readonly SolutionFile[]): string {
  const rows = solutions.map(({ file, score, maxScore, groups, problem }) => [
    visibleText(path.relative("", file)),
    `${points(score)} / ${points(maxScore)}`,
    isAlone(problem, solutions) ? "" : visibleText(groups.join(", ")),
  ]);
  const heads = ["solution", "points", "for"];
  const columns = rows.every(([, , groups]) => groups === "") ? 2 : 3;
  const narrow = rows.map((row) => row.slice(0, columns));
  return table(heads.slice(0, columns), narrow, { right: [1] });
}

function isAlone(problem: string, solutions: readonly SolutionFile[]): boolean {
  return solutions.filter((each) => each.problem === problem).length === 1;
}
