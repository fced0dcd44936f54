import type { Fault } from "../../problems/package/fault.ts";
import type { Problem, ReferenceSolution } from "../../problems/problem.ts";
import type { Recipe, Slowest } from "../../problems/workshop.ts";
import type { JudgeContext } from "../context.ts";
import { runRecipe } from "./run-recipe.ts";
import { slowestOf } from "./slowest.ts";

/** Where a package's programs are run to make what the package lacks. Nothing is remembered. */
export type Workroom = {
  /** Runs the steps; what they make are files of the folder `into`. */
  run(recipe: Recipe, into: string, onStep: (done: number) => void): Promise<Made>;
  slowest(
    problem: Problem,
    solutions: readonly ReferenceSolution[],
    onSolution: (done: number) => void,
  ): Promise<Slowest>;
};

/** Name in the folder by the made file's name. */
export type Made =
  | { ok: true; files: ReadonlyMap<string, string> }
  | { ok: false; faults: Fault[] };

export function createWorkroom(context: JudgeContext): Workroom {
  return {
    run: (recipe, into, onStep) => runRecipe(context, recipe, into, onStep),
    slowest: (problem, solutions, onSolution) => slowestOf(context, problem, solutions, onSolution),
  };
}
