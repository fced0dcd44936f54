import { bounds } from "../../package/bounds.ts";
import type { TestDigests } from "../../package/digest.ts";
import type { Package } from "../../package/package.ts";
import type { TestData } from "../../package/test-data.ts";
import { digestTest } from "../../package/text.ts";

/**
 * Digests of the judged tests' files, each read once as a stream.
 *
 * @param raw whether they may break the format's rules for text
 */
export async function digestTests(
  { faults }: Package,
  data: TestData,
  raw: boolean,
): Promise<TestDigests> {
  const digests = new Map<
    string,
    { input: string; answer: string; files: Record<string, string> }
  >();
  for (const [name, { input, answer, more }] of data.files) {
    const files: Record<string, string> = {};
    for (const file of more)
      files[file.name] = await digestTest(file, bounds.testBytes, faults, true);
    digests.set(name, {
      input: await digestTest(input, bounds.testBytes, faults, raw),
      answer: await digestTest(answer, bounds.testBytes, faults, raw),
      files,
    });
  }
  return digests;
}
