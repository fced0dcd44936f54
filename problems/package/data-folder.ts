import type { z } from "zod";
import type { Test } from "../problem.ts";
import type { OutputArgs } from "./checker.ts";
import { type Package, readConfig } from "./package.ts";
import { readTestFolder, type TestFiles } from "./test-folder.ts";
import type { GroupYaml, ValidatorArgs } from "./test-group-yaml.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A test with all that holds for it, whether it says so itself or its group. */
export type DataTest = {
  test: Test;
  found: TestFiles;
  /** Below `data/`. */
  path: string;
  outputArgs: OutputArgs;
  inputArgs: { words: ValidatorArgs; file: string };
};

/** A folder of `data/` with its `test_group.yaml`. */
export type DataFolder = {
  /** Below `data/`: `sample`, `secret`, `secret/group1`. */
  path: string;
  config: GroupYaml;
  yaml: YamlFile;
  outputArgs: OutputArgs;
  inputArgs: DataTest["inputArgs"];
  tests: DataTest[];
};

/**
 * Reads a folder and its configuration. Arguments that it doesn't give are those of `above`, as in
 * BAPCtools: the format has `test_group.yaml` in `data/secret` too, and no use for them there.
 *
 * @param above the folder that it lies in
 * @returns null when its configuration is broken
 */
export async function readDataFolder(
  given: Package,
  path: string,
  schema: z.ZodType<GroupYaml>,
  above: DataFolder | null = null,
): Promise<DataFolder | null> {
  const { data: config, yaml } = await readConfig(given, `data/${path}/test_group.yaml`, schema);
  const isGroup = path.includes("/");
  const found = await readTestFolder(given, `data/${path}`, isGroup);
  if (config === null) return null;
  if (config.full_feedback === true && path !== "sample") remarkOnFeedback(given, yaml);
  const { output_validator_args: output, input_validator_args: input } = config;
  const { file } = yaml;
  const folder: DataFolder = {
    path,
    config: { ...config, args: config.args ?? above?.config.args },
    yaml,
    outputArgs: above && !output ? above.outputArgs : { words: output ?? [], file },
    inputArgs: above && !input ? above.inputArgs : { words: input ?? [], file },
    tests: [],
  };
  return { ...folder, tests: found.map((each) => dataTest(given, folder, each)) };
}

function dataTest(given: Package, folder: DataFolder, found: TestFiles): DataTest {
  const { name, input, answer, files, config: own } = found;
  const path = `${folder.path}/${name}`;
  const file = `data/${path}.yaml`;
  if (own?.full_feedback === true && folder.path !== "sample") remarkOnFeedback(given, { file });
  const output = own?.output_validator_args;
  const validators = own?.input_validator_args;
  return {
    test: {
      name: path.replace(/^secret\//, ""),
      inputPath: input.realPath,
      answerPath: answer.realPath,
      args: own?.args ?? folder.config.args ?? [],
      files: files.map((each) => ({ name: each.name, path: each.realPath })),
      checker: null,
    },
    found,
    path,
    outputArgs: output === undefined ? folder.outputArgs : { words: output, file },
    inputArgs: validators === undefined ? folder.inputArgs : { words: validators, file },
  };
}

function remarkOnFeedback({ remarks }: Package, yaml: Pick<YamlFile, "file"> | YamlFile): void {
  const line = "lineOf" in yaml ? yaml.lineOf(["full_feedback"]) : null;
  remarks.add(yaml.file, "full_feedback", "No more is told of these tests than of others.", line);
}
