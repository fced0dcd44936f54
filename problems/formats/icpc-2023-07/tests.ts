import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../icpc-shared/assemble.ts";
import { type DataFolder, type DataTest, testsOf } from "../icpc-shared/data-folder.ts";
import { yamlAt } from "../icpc-shared/unused-keys.ts";
import type { ValidatorWords } from "../icpc-shared/validators.ts";
import { splitWords } from "../icpc-shared/words.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import { type Config, testYaml } from "./test-group-yaml.ts";

export type Test = FoundTest & { inputWords: ValidatorWords };

/** All tests with their arguments: their own, or those of their folder. */
export async function readTests(
  given: Reading,
  data: DataFolder,
  configs: ReadonlyMap<string, Config>,
): Promise<Test[]> {
  const tests: Test[] = [];
  for (const test of testsOf(data)) {
    const cut = test.path.lastIndexOf("/");
    const config = configs.get(test.path.slice(0, cut));
    if (config === undefined) continue;
    const at = yamlAt(given, `data/${test.path.slice(0, cut)}`, [test.path.slice(cut + 1)]);
    const yaml = at === null ? null : await readLooseYamlFile(given, at);
    const own = yaml === null ? null : checkYaml(yaml, testYaml, given.faults);
    const words = own?.output_validator_args;
    tests.push({
      ...test,
      args: own?.args ?? (await readArgsFile(given, test)) ?? config.args,
      outputArgs: {
        words: words ?? config.outputWords,
        file: words == null || at === null ? config.outputFrom : at,
      },
      inputWords: own?.input_validator_args ?? config.inputWords,
    });
  }
  return tests;
}

/** `NAME.args` of older drafts: words on one line. */
async function readArgsFile(given: Reading, { path }: DataTest): Promise<string[] | null> {
  const file = given.tree.files.get(`data/${path}.args`);
  if (file === undefined) return null;
  const text = (await readLooseText(file, bounds.yamlBytes, given.faults)) ?? "";
  if (!/["'\\]/.test(text)) return splitWords(text);
  given.faults.add(
    file.path,
    "not supported yet: quotes in arguments",
    `Write args in ${path}.yaml.`,
  );
  return null;
}
