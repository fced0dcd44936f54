import { readFile } from "node:fs/promises";
import type { BlobStore } from "../../judge/blobs.ts";
import type { Problem } from "../../problems/problem.ts";
import type { GivenInput } from "../../problems/public-view.ts";

/**
 * Stores the inputs of an output-only task, which contestants are given, for practice. Null for
 * any other task, whose inputs are secret.
 */
export async function storeGivenInputs(
  { task, tests, groups }: Pick<Problem, "task" | "tests" | "groups">,
  blobs: BlobStore,
): Promise<GivenInput[] | null> {
  if (task.kind !== "output-only") return null;
  const given: GivenInput[] = [];
  for (const { name, inputPath } of tests) {
    const bytes = await readFile(inputPath);
    given.push({
      test: name,
      groups: groups.filter((group) => group.tests.includes(name)).map((group) => group.name),
      digest: await blobs.put(bytes),
      bytes: bytes.length,
    });
  }
  return given;
}
