import type { Task } from "../../../problem.ts";
import type { Material, Recipe } from "../../../workshop.ts";
import type { Reading } from "../../format.ts";
import type { FoundTest } from "../../shared/assemble.ts";
import { madeFile } from "../../shared/made-file.ts";
import { type GenData, genData } from "./gen-data.ts";
import { addInput, stepAt } from "./inputs.ts";
import { addModel, modelName } from "./model-solution.ts";

/**
 * Makes the tests of `gen/data` as `tps gen` does: inputs by generators or by hand, with
 * `gen/input.header` and `gen/input.footer` around them, answers by the model solution. A manager
 * needs no answers.
 *
 * @param model path of the model solution; null where none is known
 * @returns null, and faults, when they can't be made
 */
export async function makeTests(
  given: Reading,
  { tests }: GenData,
  task: Task,
  model: string | null,
): Promise<Map<string, FoundTest> | null> {
  const { faults, workshop } = given;
  if (workshop === null) {
    const rule = `tests are missing: ${tests.length} that gen/data makes`;
    faults.add("tests/mapping", rule, "Run `tps gen`.");
    return null;
  }
  const recipe: Recipe = { programs: new Map(), steps: [] };
  const making = { given, recipe, refused: new Set<string>() };
  const inputs = new Map<string, Material>();
  for (const test of tests) {
    const input = await addInput(making, test);
    if (input !== null) inputs.set(test.name, input);
  }
  const needsAnswers = task.kind !== "communication";
  if (needsAnswers && (await addModel(making, task, model)))
    for (const { name, line } of tests)
      recipe.steps.push({
        ...stepAt(line, modelName),
        stdin: inputs.get(name) ?? null,
        makes: [{ from: { stdout: true }, as: `${name}.out` }],
      });
  if (faults.any) return null;
  const made = await workshop.make(recipe);
  if (!made.ok) {
    for (const { file, line, rule, hint } of made.faults) faults.add(file, rule, hint, line);
    return null;
  }
  const found = new Map<string, FoundTest>();
  for (const { name } of tests) {
    const input = inputs.get(name);
    const at = input === undefined ? undefined : placeOf(input, made.files);
    const file = await madeFile(`tests/${name}.in`, at);
    const answer = await madeFile(`tests/${name}.out`, made.files.get(`${name}.out`));
    if (file !== null) found.set(name, { name, input: file, answer });
  }
  given.remarks.add(genData, `${found.size} tests were made here`, "Run `tps gen` for your own.");
  return found;
}

function placeOf(from: Material, made: ReadonlyMap<string, string>): string | undefined {
  if ("path" in from) return from.path;
  return "made" in from ? made.get(from.made) : undefined;
}
