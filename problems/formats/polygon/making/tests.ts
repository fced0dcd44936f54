import { quote } from "../../../package/fault.ts";
import type { Task } from "../../../problem.ts";
import type { Recipe, Workshop } from "../../../workshop.ts";
import type { FoundTest } from "../../shared/assemble.ts";
import { madeFile } from "../../shared/made-file.ts";
import { type Document, problemXml, refuse } from "../document.ts";
import type { ListedTest } from "../testset.ts";
import { readMainSolution } from "./main-solution.ts";
import { type Partly, partlyOf, refuseLost, refuseMissing, wholeOf } from "./missing.ts";
import {
  answerName,
  answerSteps,
  generatorsOf,
  inputName,
  inputSteps,
  readGenerators,
} from "./recipe.ts";

/**
 * The tests with their files. Those that a package of Polygon's standard kind has not are made: the
 * inputs by generators, the answers by the main solution.
 *
 * @returns null, and faults, where one is missing and can't be made
 */
export async function findTests(
  doc: Document,
  listed: readonly ListedTest[],
  task: Task,
): Promise<FoundTest[] | null> {
  const { faults, workshop } = doc.given;
  const tests = listed.map((each) => partlyOf(doc, each));
  if (tests.every((test) => wholeOf(test) !== null))
    return tests.flatMap((each) => wholeOf(each) ?? []);
  refuseLost(doc, tests);
  refuseTalks(doc, tests, task);
  if (faults.any) return null;
  if (workshop === null) {
    refuseMissing(doc, tests);
    return null;
  }
  return make(doc, tests, task, workshop);
}

/** A solution's answer is then what the interactor writes down. */
function refuseTalks(doc: Document, tests: readonly Partly[], { kind }: Task): void {
  const first = tests.find(({ answer }) => answer === undefined);
  if (kind !== "interactive" || first === undefined) return;
  const rule = `not supported yet: answers of an interactive problem that have to be made, such as ${quote(first.listed.answerPath)}`;
  refuse(doc, first.listed.element, rule, "Take the full package.");
}

async function make(
  doc: Document,
  tests: readonly Partly[],
  task: Task,
  workshop: Workshop,
): Promise<FoundTest[] | null> {
  const { faults, remarks } = doc.given;
  const recipe = await recipeOf(doc, tests, task);
  if (recipe === null || faults.any) return null;
  const made = await workshop.make(recipe);
  if (!made.ok) {
    for (const { file, line, rule, hint } of made.faults) faults.add(file, rule, hint, line);
    return null;
  }
  const count = recipe.steps.reduce((sum, { makes }) => sum + makes.length, 0);
  const hint = "Polygon's own may differ where programs depend on the system.";
  remarks.add(problemXml, `${count} files of tests were made here`, hint, doc.root.line);
  const found: FoundTest[] = [];
  for (const test of tests) {
    const { name, inputPath, answerPath } = test.listed;
    const input = test.input ?? (await madeFile(inputPath, made.files.get(inputName(test))));
    const answer = test.answer ?? (await madeFile(answerPath, made.files.get(answerName(test))));
    if (input !== null && answer !== null) found.push({ name, input, answer });
    else refuse(doc, test.listed.element, "a test that was not made", "Take the full package.");
  }
  return found;
}

/** No generator is named with a slash. */
const mainSolution = "/main solution";

async function recipeOf(
  doc: Document,
  tests: readonly Partly[],
  task: Task,
): Promise<Recipe | null> {
  const generated = tests.filter(({ input }) => input === undefined);
  const unanswered = tests.filter(({ answer }) => answer === undefined);
  const programs = await readGenerators(doc, generatorsOf(generated));
  if (doc.given.faults.any) return null;
  const steps = inputSteps(doc, generated, programs);
  const solution = unanswered.length === 0 ? null : await readMainSolution(doc, task);
  if (steps === null || doc.given.faults.any) return null;
  if (solution !== null) programs.set(mainSolution, solution);
  return { programs, steps: [...steps, ...answerSteps(unanswered, mainSolution, task)] };
}
