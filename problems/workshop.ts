import type { Fault } from "./package/fault.ts";
import type { LanguageId } from "./language.ts";
import type { JudgeProgram, Problem, ReferenceSolution, SourceFile } from "./problem.ts";

/**
 * Runs the programs of a package in the sandbox while it is loaded: generators, and solutions that
 * make answers or tell the time limit. Loaders are given one (`judge/workshop/`), so that this
 * room needs no judge.
 */
export type Workshop = {
  /** Runs all steps, or takes what they made from the cache, which is by content. */
  make(recipe: Recipe): Promise<Made>;
  /**
   * CPU time of the slowest run of these solutions over all tests, under the problem's limits, or
   * what was measured before for the same content.
   */
  slowest(problem: Problem, solutions: readonly ReferenceSolution[]): Promise<Slowest>;
};

/** How files are made: steps in an order in which each uses only what earlier ones made. */
export type Recipe = {
  /** By a name that steps use. */
  programs: Map<string, RecipeProgram>;
  steps: RecipeStep[];
};

export type RecipeProgram = JudgeProgram | RecipeSolution;

/** A solution, compiled as a submission is: with graders of its language. */
export type RecipeSolution = {
  name: string;
  language: LanguageId;
  source: string;
  graders: SourceFile[];
};

export type RecipeStep = {
  /** Where the package asks for it; faults name it. */
  origin: { file: string; line: number | null };
  program: string;
  args: string[];
  /** Null is an empty standard input. */
  stdin: Material | null;
  /** Lie in the folder in which the program is run. */
  files: { name: string; from: Material }[];
  /** Made files: from standard output, or from files that the program wrote there. */
  makes: { from: { stdout: true } | { file: string }; as: string }[];
};

/** @property path absolute */
export type Material = { made: string } | { path: string } | { text: string };

export type Made =
  /** Absolute path by the made file's name. */
  { ok: true; files: ReadonlyMap<string, string> } | { ok: false; faults: Fault[] };

export type Slowest = { ok: true; cpuMs: number } | { ok: false; faults: Fault[] };
