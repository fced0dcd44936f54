import { bounds } from "../../package/bounds.ts";
import { type OutputArgs, withOwnCheckers } from "../../package/checker.ts";
import { packageDigest } from "../../package/digest.ts";
import { digestTest } from "../../package/text.ts";
import type { Limits, Problem, Test } from "../../problem.ts";
import type { FormatId } from "../format-id.ts";
import type { Reading } from "../format.ts";
import type { DataTest } from "./data-folder.ts";

/** All of a problem of the ICPC formats that a loader has to find, but for its limits. */
export type IcpcParts = Omit<
  Problem,
  "name" | "dir" | "digest" | "format" | "settings" | "tests" | "limits"
> & {
  tests: FoundTest[];
  /** Arguments of the output validator where a test has none of its own. */
  usual: OutputArgs;
};

export type FoundTest = DataTest & { args: string[]; outputArgs: OutputArgs };

/**
 * Digests the tests, and resolves with what makes a problem of the parts under some limits: those
 * that tell the time limit, and then the real ones.
 *
 * @returns null when there are faults
 */
export async function assembleIcpc(
  given: Reading,
  format: FormatId,
  { usual, ...parts }: IcpcParts,
): Promise<((limits: Limits) => Problem) | null> {
  const { faults, name, settings, tree } = given;
  const seen = new Set<string>();
  for (const { name: test, input } of parts.tests) {
    if (seen.has(test)) faults.add(input.path, `a second test named ${test}`, "Rename one.");
    seen.add(test);
  }
  const digests = new Map<string, Awaited<ReturnType<typeof digestsOf>>>();
  for (const test of parts.tests) digests.set(test.name, await digestsOf(given, test));
  const tests = withOwnCheckers(
    given,
    parts.tests.map(testOf),
    usual,
    parts.checker,
    new Map(parts.tests.map((test) => [test.name, test.outputArgs])),
  );
  if (faults.any) return null;
  return (limits) => {
    const judged = { ...parts, tests, limits };
    const digest = packageDigest(judged, digests);
    return { ...judged, name, dir: tree.root, format, settings, digest };
  };
}

async function digestsOf({ faults }: Reading, { input, answer, files }: DataTest) {
  const more: Record<string, string> = {};
  for (const file of files)
    more[file.name] = await digestTest(file, bounds.testBytes, faults, true);
  return {
    input: await digestTest(input, bounds.testBytes, faults, true),
    answer: await digestTest(answer, bounds.testBytes, faults, true),
    files: more,
  };
}

function testOf({ name, input, answer, args, files }: FoundTest): Test {
  return {
    name,
    inputPath: input.realPath,
    answerPath: answer.realPath,
    args,
    files: files.map((file) => ({ name: file.name, path: file.realPath })),
    checker: null,
  };
}
