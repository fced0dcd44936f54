import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../problems/problem.ts";
import { plainProblem } from "./judging.ts";

/** A problem with tests of two numbers to be added. */
export async function sums(dir: string, count: number): Promise<Problem> {
  const all = Array.from({ length: count }, async (_, index) => {
    const name = String(index);
    const inputPath = path.join(dir, `${name}.in`);
    const answerPath = path.join(dir, `${name}.ans`);
    await writeFile(inputPath, `${index} ${index + 1}\n`);
    await writeFile(answerPath, `${2 * index + 1}\n`);
    return { name, inputPath, answerPath, args: [], files: [], checker: null };
  });
  return plainProblem(await Promise.all(all));
}
