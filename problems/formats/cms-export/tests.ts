import { quote } from "../../package/fault.ts";
import { filesIn, foldersIn } from "../../package/tree.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";

/**
 * `tests/NAME.in` with `tests/NAME.out`, by name, in the order of names. As in CMS's loader, an
 * input without an answer is a fault.
 *
 * @param others names of files there that are no tests
 */
export function readTests(given: Reading, others: readonly string[] = []): Map<string, FoundTest> {
  const { tree, faults, remarks } = given;
  const tests = new Map<string, FoundTest>();
  const files = filesIn(tree, "tests");
  for (const name of foldersIn(tree, "tests"))
    remarks.add(shown(`tests/${name}`), "a folder among tests", "It is left out.");
  for (const input of files.filter(({ name }) => name.endsWith(".in"))) {
    const name = input.name.slice(0, -".in".length);
    const answer = tree.files.get(`tests/${name}.out`) ?? null;
    if (!isPlainName(name))
      faults.add(quote(input.path), "a test with control characters in its name", "Rename it.");
    tests.set(name, { name, input, answer });
  }
  checkAnswers(given, [...tests.values()]);
  for (const { name, path } of files)
    if (!name.endsWith(".in") && !others.includes(name) && !isAnswer(name, tests))
      remarks.add(path, "neither an input nor the answer to one", "It is left out.");
  return tests;
}

/** Where all answers are missing, a fault says so for all of them. */
function checkAnswers({ faults }: Reading, tests: readonly FoundTest[]): void {
  const lacking = tests.filter(({ answer }) => answer === null);
  if (lacking.length > 1 && lacking.length === tests.length) {
    const rule = `${lacking.length} inputs, and none has an answer`;
    const at = `${lacking[0]?.name ?? ""}.out`;
    faults.add("tests", rule, `Add them as NAME.out: ${quote(at)}, for example.`);
    return;
  }
  for (const { name } of lacking)
    faults.add(shown(`tests/${name}.out`), "an answer is missing", "Add it, or remove the input.");
}

function isAnswer(name: string, tests: ReadonlyMap<string, FoundTest>): boolean {
  return name.endsWith(".out") && tests.has(name.slice(0, -".out".length));
}

/** A path for a complaint: quoted where it would garble what is shown. */
export function shown(path: string): string {
  return isPlainName(path) ? path : quote(path);
}

/** Without control characters and the like, which would garble what is shown. */
export function isPlainName(name: string): boolean {
  return name !== "" && !/\p{C}/u.test(name);
}
