import { quote } from "../../../package/fault.ts";
import type { PackageFile } from "../../../package/tree.ts";
import type { FoundTest } from "../../shared/assemble.ts";
import { type Document, problemXml, refuse } from "../document.ts";
import type { ListedTest } from "../testset.ts";
import { attributeOf } from "../xml/element.ts";

/** A test with the files of it that are in the package. */
export type Partly = {
  listed: ListedTest;
  input: PackageFile | undefined;
  answer: PackageFile | undefined;
};

export function partlyOf({ given }: Document, listed: ListedTest): Partly {
  const { files } = given.tree;
  return { listed, input: files.get(listed.inputPath), answer: files.get(listed.answerPath) };
}

/** The test, where it has all its files. */
export function wholeOf({ listed, input, answer }: Partly): FoundTest | null {
  return input === undefined || answer === undefined ? null : { name: listed.name, input, answer };
}

/** The fault of inputs that nothing makes: each that is not generated must be there. */
export function refuseLost(doc: Document, tests: readonly Partly[]): void {
  for (const { listed, input } of tests) {
    if (input !== undefined || attributeOf(listed.element, "method") === "generated") continue;
    const rule = `no file ${quote(listed.inputPath)}, of a test that is not generated`;
    refuse(doc, listed.element, rule, "Add it, or take another package from Polygon.");
  }
}

/** The one fault of all tests that would have to be made, where nothing may be run. */
export function refuseMissing({ given }: Document, tests: readonly Partly[]): void {
  const lacking = tests.filter((test) => wholeOf(test) === null);
  const [first] = lacking;
  if (first === undefined) return;
  const at = first.input === undefined ? first.listed.inputPath : first.listed.answerPath;
  const rule = `tests are missing: ${lacking.length} of ${tests.length}, such as ${quote(at)}`;
  const hint = "Run doall.sh at home, or take the full package from Polygon.";
  given.faults.add(problemXml, rule, hint, first.listed.element.line);
}
