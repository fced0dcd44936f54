import type { FoundTest } from "../icpc-shared/assemble.ts";
import { type DataFolder, testsOf } from "../icpc-shared/data-folder.ts";
import { lastTolerances } from "./flags.ts";
import type { ProblemYaml } from "./problem-yaml.ts";
import type { Config } from "./testdata-yaml.ts";

/** All tests with the flags of their output validator: those of `problem.yaml`, and their folder's. */
export function foundTests(
  data: DataFolder,
  configs: ReadonlyMap<string, Config>,
  { validator_flags, validation }: ProblemYaml,
): FoundTest[] {
  return testsOf(data).map((test) => {
    const config = configs.get(test.path.slice(0, test.path.lastIndexOf("/")));
    const flags = [...(validator_flags ?? []), ...(config?.outputWords ?? [])];
    const words = validation[0] === "custom" ? flags : lastTolerances(flags);
    return { ...test, args: [], outputArgs: { words, file: config?.outputFrom ?? "problem.yaml" } };
  });
}
