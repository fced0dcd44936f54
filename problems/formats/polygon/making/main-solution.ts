import { languageFamily } from "../../../language.ts";
import { quote } from "../../../package/fault.ts";
import type { JudgeProgram, Task } from "../../../problem.ts";
import type { RecipeSolution } from "../../../workshop.ts";
import { type Document, problemXml, refuse } from "../document.ts";
import { readProgram, sourceOf } from "../sources.ts";
import { attributeOf, elementsAt } from "../xml/element.ts";

/** The main solution, with the graders that it is compiled with; null, and a fault, without one. */
export async function readMainSolution(
  doc: Document,
  task: Task,
): Promise<JudgeProgram | RecipeSolution | null> {
  const main = elementsAt(doc.root, "assets", "solutions", "solution").find(
    (each) => attributeOf(each, "tag") === "main",
  );
  if (main === undefined) {
    const rule = "answers are missing, and there is no main solution to make them";
    doc.given.faults.add(problemXml, rule, "Take the full package.", doc.root.line);
    return null;
  }
  const source = sourceOf(doc, main);
  const program = source && (await readProgram(doc, source));
  if (source === null || program === null) return null;
  const text = program.files.find(({ name }) => name === program.name);
  const graders = "graders" in task ? task.graders : null;
  if (graders === null || text === undefined) return program;
  const { name, language } = program;
  const family = languageFamily(language);
  const hidden = graders.hidden[family];
  if (hidden !== undefined) return { name, language, source: text.text, graders: hidden };
  const rule = `no grader for the main solution, which is in ${quote(family)}`;
  refuse(doc, source.element, rule, "Add one, or take the full package.");
  return null;
}
