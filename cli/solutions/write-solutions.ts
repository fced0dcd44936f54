import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { extensionOf } from "../../problems/language.ts";
import type { Solution } from "./solutions.ts";

/** A solution that was written to a file. */
export type SolutionFile = Omit<Solution, "program"> & { file: string };

/** Writes each solution into the folder, named by its problem, in place of what was there. */
export async function writeSolutions(
  dir: string,
  solutions: readonly Solution[],
): Promise<SolutionFile[]> {
  await rm(dir, { recursive: true, force: true });
  if (solutions.length === 0) return [];
  await mkdir(dir, { recursive: true });
  return await Promise.all(
    solutions.map(async (solution) => {
      const { program, ...told } = solution;
      const file = path.join(dir, fileName(solution, solutions));
      await writeFile(file, program.source);
      return { ...told, file };
    }),
  );
}

/** As in `ferry.cpp`; `ferry+1.cpp` where the problem has several. No two are called alike. */
function fileName(solution: Solution, solutions: readonly Solution[]): string {
  const { problem, program } = solution;
  const ofProblem = solutions.filter((each) => each.problem === problem);
  const number = ofProblem.length === 1 ? "" : `+${ofProblem.indexOf(solution) + 1}`;
  return `${encodeURIComponent(problem)}${number}${extensionOf(program.language)}`;
}
