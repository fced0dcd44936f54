import { languageFamily } from "../../../language.ts";
import type { Task } from "../../../problem.ts";
import { readLooseSolution } from "../../shared/loose-program.ts";
import type { Making } from "./inputs.ts";

export const modelName = "model solution";

/**
 * Adds the model solution with the graders of its language to the programs.
 *
 * @param model its path; null where none is known
 * @returns false, and a fault, when it can't be run
 */
export async function addModel(
  { given, recipe }: Making,
  task: Task,
  model: string | null,
): Promise<boolean> {
  const file = model === null ? undefined : given.tree.files.get(model);
  if (file === undefined) {
    const rule = "answers are missing, and no one solution is the model_solution to make them";
    given.faults.add("solutions.json", rule, "Name one.");
    return false;
  }
  const solution = await readLooseSolution(given, file);
  if (solution === null || solution.language === "answers") {
    const rule = "not supported yet: a model solution in this language";
    given.faults.add(file.path, rule, "Run `tps gen` at home.");
    return false;
  }
  const { language, source } = solution;
  const graders = "graders" in task ? task.graders : null;
  const family = languageFamily(language);
  const own = graders?.hidden[family];
  if (graders !== null && own === undefined) {
    given.faults.add(file.path, `no grader in ${family} for the model solution`, "Add one.");
    return false;
  }
  const program = { name: file.name, language, source, graders: own ?? [] };
  recipe.programs.set(modelName, program);
  return true;
}
