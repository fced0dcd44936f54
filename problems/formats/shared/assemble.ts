import { bounds } from "../../package/bounds.ts";
import { packageDigest } from "../../package/digest.ts";
import { digestTest } from "../../package/text.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Problem, Test } from "../../problem.ts";
import type { FormatId } from "../format-id.ts";
import type { Reading } from "../format.ts";

/** A test as a loader found it: whole files of the package, whatever is in them. */
export type FoundTest = {
  /** Unique in the problem. */
  name: string;
  input: PackageFile;
  /** Null where the package has none. */
  answer: PackageFile | null;
};

/** All of a problem that a loader of a format has to find. */
export type Parts = Omit<Problem, "name" | "dir" | "digest" | "format" | "settings" | "tests"> & {
  tests: FoundTest[];
};

/**
 * Makes a problem of what a loader found. Every test is digested as a stream; a test that is in
 * no group is a fault of the loader.
 *
 * @returns null when there are faults
 */
export async function assemble(
  given: Reading,
  format: FormatId,
  parts: Parts,
): Promise<Problem | null> {
  const { faults, name, settings, tree } = given;
  if (parts.groups.length === 0 || parts.tests.length === 0)
    faults.add(".", "no tests were found", "Add tests, or name the format with --format.");
  const digests = new Map<string, { input: string; answer: string }>();
  // A package may name one large file for thousands of tests.
  const known = new Map<string, string>();
  const digestOf = async (file: PackageFile): Promise<string> => {
    const digest =
      known.get(file.realPath) ?? (await digestTest(file, bounds.testBytes, faults, true));
    known.set(file.realPath, digest);
    return digest;
  };
  for (const { name: test, input, answer } of parts.tests) {
    if (digests.has(test)) faults.add(input.path, `a second test named ${test}`, "Rename one.");
    digests.set(test, {
      input: await digestOf(input),
      answer: answer === null ? "" : await digestOf(answer),
    });
  }
  if (faults.any) return null;
  const problem = { ...parts, tests: parts.tests.map(testOf) };
  const digest = packageDigest(problem, digests);
  return { ...problem, name, dir: tree.root, format, settings, digest };
}

function testOf({ name, input, answer }: FoundTest): Test {
  return {
    name,
    inputPath: input.realPath,
    answerPath: answer?.realPath ?? null,
    args: [],
    files: [],
    checker: null,
  };
}
