import type { Recipe, Slowest, Workshop } from "../../problems/workshop.ts";
import type { Problem, ReferenceSolution } from "../../problems/problem.ts";
import { sha256 } from "../stored.ts";
import { createMadeStore } from "./made-store.ts";
import { recipeKey } from "./recipe-key.ts";
import { reviewRecipe } from "./review-recipe.ts";
import type { Workroom } from "./workroom.ts";

export type CachedWorkshopOptions = {
  cacheDir: string;
  /** Asked for only when something has to be run. */
  open: () => Promise<Workroom>;
  /** Told what is being done, how far it has come, and of how many steps. */
  onProgress?: (doing: string, done: number, of: number) => void;
};

/**
 * A workshop that runs the same recipe once on a machine, and measures a time limit once: a package
 * is the same each time that it is loaded.
 */
export function cachedWorkshop({
  cacheDir,
  open,
  onProgress = () => {},
}: CachedWorkshopOptions): Workshop {
  const store = createMadeStore(cacheDir);
  return {
    async make(recipe: Recipe) {
      const fault = await reviewRecipe(recipe);
      if (fault !== null) return { ok: false, faults: [fault] };
      const key = await recipeKey(recipe);
      const known = await store.find(key);
      if (known !== null) return { ok: true, files: known };
      const room = await open();
      const of = recipe.steps.length;
      onProgress("making tests", 0, of);
      return store.make(key, (into) =>
        room.run(recipe, into, (done) => onProgress("making tests", done, of)),
      );
    },
    async slowest(problem, solutions) {
      const key = slowestKey(problem, solutions);
      const known = await store.timeOf(key);
      if (known !== null) return { ok: true, cpuMs: known };
      const room = await open();
      const of = solutions.length;
      onProgress("timing solutions", 0, of);
      const result: Slowest = await room.slowest(problem, solutions, (done) =>
        onProgress("timing solutions", done, of),
      );
      if (result.ok) await store.setTime(key, result.cpuMs);
      return result;
    },
  };
}

function slowestKey({ digest }: Problem, solutions: readonly ReferenceSolution[]): string {
  const programs = solutions.map(({ language, source, files }) => [
    language,
    source,
    ...(files ?? []).map(({ name, text }) => [name, text]),
  ]);
  return sha256(JSON.stringify([1, digest, programs]));
}
