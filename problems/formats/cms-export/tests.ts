import { quote } from "../../package/fault.ts";
import { filesIn } from "../../package/tree.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";

/**
 * `tests/NAME.in` with `tests/NAME.out`, by name, in the order of names. As in CMS's loader, an
 * input without an answer is a fault.
 *
 * @param others names of files there that are no tests
 */
export function readTests(
  { tree, faults, remarks }: Reading,
  others: readonly string[] = [],
): Map<string, FoundTest> {
  const tests = new Map<string, FoundTest>();
  const files = filesIn(tree, "tests");
  for (const input of files.filter(({ name }) => name.endsWith(".in"))) {
    const name = input.name.slice(0, -".in".length);
    const at = `tests/${name}.out`;
    const answer = tree.files.get(at) ?? null;
    if (answer === null) faults.add(at, "an answer is missing", "Add it, or remove the input.");
    if (!isPlainName(name))
      faults.add(quote(input.path), "a test with control characters in its name", "Rename it.");
    tests.set(name, { name, input, answer });
  }
  for (const { name, path } of files)
    if (!name.endsWith(".in") && !others.includes(name) && !isAnswer(name, tests))
      remarks.add(path, "neither an input nor the answer to one", "It is left out.");
  return tests;
}

function isAnswer(name: string, tests: ReadonlyMap<string, FoundTest>): boolean {
  return name.endsWith(".out") && tests.has(name.slice(0, -".out".length));
}

/** Without control characters and the like, which would garble what is shown. */
export function isPlainName(name: string): boolean {
  return name !== "" && !/\p{C}/u.test(name);
}
