import { Faults } from "../../package/fault.ts";
import type { InputValidator, Task, TestGroup } from "../../problem.ts";
import { type Document, problemXml, remark } from "./document.ts";
import { sourceAt } from "./resource.ts";
import { readProgram } from "./sources.ts";
import type { Testset } from "./testset.ts";
import { childOf, elementsAt, type Element } from "./xml/element.ts";

const MOST_VALIDATORS = 50;

/**
 * Validators, called as Polygon's scripts do: with the testset and the test's group, which is empty
 * outside of groups. One that can't be run here is remarked upon and left out.
 */
export async function readValidators(
  doc: Document,
  testset: Testset,
  groups: readonly TestGroup[],
  task: Task,
): Promise<InputValidator[]> {
  const elements = elementsAt(doc.root, "assets", "validators", "validator");
  const argsByGroup = argsOf(doc, testset, groups, task, elements[0]);
  const validators: InputValidator[] = [];
  if (elements.length > MOST_VALIDATORS)
    doc.given.remarks.add(problemXml, "many validators", `${MOST_VALIDATORS} of them are read.`);
  for (const element of elements.slice(0, MOST_VALIDATORS)) {
    const faults = new Faults();
    const at = childOf(element, "source");
    const source = at === undefined ? null : sourceAt(at);
    const program = source && (await readProgram(doc, source, { ...doc.given, faults }));
    const why = source === null ? "it has no source" : faults.list[0]?.rule;
    if (program !== null && !faults.any)
      validators.push({ ...program, convention: "testlib", argsByGroup });
    else remark(doc, element, `a validator that is left out: ${why}`, "Inputs aren't held to it.");
  }
  return validators;
}

/** Groups whose tests are in several of Polygon's can't be told one; samples, if they are in one. */
function argsOf(
  doc: Document,
  { name: testset, tests }: Testset,
  groups: readonly TestGroup[],
  { kind }: Task,
  first: Element | undefined,
): Record<string, string[]> {
  const args = (group: string) => ["--testset", testset, "--group", group];
  const argsByGroup = new Map<string, string[]>();
  for (const { name, tests: its } of groups) {
    const members = new Set(its);
    const named = onlyOne(tests.filter((test) => members.has(test.name)).map(groupOf));
    if (named !== null) argsByGroup.set(name, args(named));
    else if (first !== undefined)
      remark(
        doc,
        first,
        "tests of several groups, all of which count together",
        "They aren't validated.",
      );
  }
  // An example of an interactive problem is a talk, and not an input.
  const samples = onlyOne(tests.filter(({ isSample }) => isSample).map(groupOf));
  if (samples !== null && kind === "batch" && !argsByGroup.has("sample"))
    argsByGroup.set("sample", args(samples));
  return Object.fromEntries(argsByGroup);
}

function groupOf({ group }: { group: string | null }): string {
  return group ?? "";
}

function onlyOne(words: readonly string[]): string | null {
  const [word, ...more] = new Set(words);
  return word === undefined || more.length > 0 ? null : word;
}
