import { quote } from "../../package/fault.ts";
import type { Graders, Task } from "../../problem.ts";
import { type Document, refuse, remark } from "./document.ts";
import { readGraders } from "./graders.ts";
import { readProgram, sourceOf } from "./sources.ts";
import { attributeOf, childOf, elementsAt, type Element } from "./xml/element.ts";

/** Attributes of `<judging>` that are read, and those of the machine that tests were run on. */
const known = new Set([
  "cpu-name",
  "cpu-speed",
  "input-file",
  "output-file",
  "run-count",
  "treat-points-from-checker-as-percent",
]);

/** Batch, or interactive where the package has an interactor, in testlib's convention. */
export async function readTask(doc: Document, judging: Element): Promise<Task | null> {
  refuseTwoRuns(doc, judging);
  refuseStrategies(doc);
  for (const name of judging.attributes.keys())
    if (!known.has(name))
      remark(doc, judging, `the attribute ${quote(name)} is not used`, "Nothing to do.");
  const graders = await readGraders(doc);
  const inputFile = fileName(doc, judging, "input-file", graders);
  const outputFile = fileName(doc, judging, "output-file", graders);
  if (inputFile !== null && inputFile === outputFile)
    refuse(doc, judging, "one file for input and output", "Name two files.");
  const interactor = childOf(childOf(doc.root, "assets"), "interactor");
  if (interactor === undefined) return { kind: "batch", inputFile, outputFile, graders };
  if (inputFile !== null || outputFile !== null)
    refuse(
      doc,
      judging,
      "not supported yet: input and output files with an interactor",
      "Leave them empty.",
    );
  const source = sourceOf(doc, interactor);
  const program = source && (await readProgram(doc, source));
  if (program === null) return null;
  const rest = { convention: "testlib", args: [], maxPasses: 1, graders } as const;
  return { kind: "interactive", interactor: program, ...rest, args: [] };
}

/**
 * The second run's input is made by the checker or interactor, unlike that of a two-step task here,
 * which is the first run's output.
 */
function refuseTwoRuns(doc: Document, judging: Element): void {
  const hint = "medalist has one run for each test.";
  const count = attributeOf(judging, "run-count") ?? "1";
  if (count !== "1") refuse(doc, judging, `not supported yet: run-count ${quote(count)}`, hint);
  const tag = elementsAt(doc.root, "tags", "tag").find(
    (each) => attributeOf(each, "value") === "run-twice",
  );
  if (count === "1" && tag !== undefined)
    refuse(doc, tag, "not supported yet: a problem that is run twice", hint);
}

/** Programs that decide about scores or how submissions are run. */
function refuseStrategies(doc: Document): void {
  for (const name of ["scorer", "strategy", "arbiter"]) {
    const element = childOf(childOf(doc.root, "assets"), name);
    if (element === undefined) continue;
    const hint = "Give points to tests and groups in its place.";
    refuse(doc, element, `not supported yet: <${name}>`, hint);
  }
}

/** Null, which is a standard stream, for an empty name. */
function fileName(
  doc: Document,
  judging: Element,
  attribute: string,
  graders: Graders | null,
): string | null {
  const name = attributeOf(judging, attribute);
  if (name === undefined) return null;
  const taken = Object.values(graders?.hidden ?? {}).flatMap((files) => files.map((f) => f.name));
  const isPlain = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/.test(name) && !taken.includes(name);
  if (isPlain && !/^(program|solution|main|grader)(\.|$)/i.test(name)) return name;
  const hint = "Write a plain name that no other file has.";
  refuse(doc, judging, `${attribute}: a file named ${quote(name)}`, hint);
  return null;
}
