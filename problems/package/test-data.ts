import type { Sample, Test } from "../problem.ts";
import { bounds } from "./bounds.ts";
import { type Package, readOptionalYaml } from "./package.ts";
import { type GroupYaml, groupYaml, sampleGroupYaml, secretYaml } from "./test-group-yaml.ts";
import type { ValidatorArgs } from "./test-group-yaml.ts";
import { readTestFolder } from "./test-folder.ts";
import { readText } from "./text.ts";
import { foldersIn, missing, type PackageFile } from "./tree.ts";

/** A folder of `data/secret/`, before groups are told to contain one another. */
export type GroupFolder = { name: string; config: GroupYaml; tests: Test[] };

export type TestData = {
  samples: Sample[];
  /** In order of name; only those whose test_group.yaml is in order. */
  groups: GroupFolder[];
  /** `output_validator_args` by the folder of `data/` whose tests they are for. */
  outputArgs: Map<string, string[]>;
  /** `input_validator_args` by the same. */
  inputArgs: Map<string, ValidatorArgs>;
  /** Files of the tests, to be digested. */
  files: Map<string, { input: PackageFile; answer: PackageFile }>;
};

/** Reads `data/`: what is there, not what is in the secret tests. */
export async function readTestData(given: Package): Promise<TestData> {
  const data: TestData = {
    samples: [],
    groups: [],
    outputArgs: new Map(),
    inputArgs: new Map(),
    files: new Map(),
  };
  await readSamples(given, data);
  await readSecret(given, data);
  return data;
}

async function readSamples(given: Package, data: TestData): Promise<void> {
  const { tree, faults } = given;
  const config = await readOptionalYaml(given, "data/sample/test_group.yaml", sampleGroupYaml);
  const tests = await readTestFolder(given, "data/sample");
  if (config !== null && tests.length > 0) {
    data.outputArgs.set("sample", config.output_validator_args);
    data.inputArgs.set("sample", config.input_validator_args);
  }
  for (const { name, input, answer } of tests) {
    const texts = [
      await readText(input, bounds.sampleBytes, faults),
      await readText(answer, bounds.sampleBytes, faults),
    ];
    data.samples.push({ name, input: texts[0] ?? "", answer: texts[1] ?? "" });
  }
  for (const name of foldersIn(tree, "data/sample").filter((each) => !each.endsWith(".files")))
    faults.add(
      `data/sample/${name}`,
      "a folder in data/sample",
      "Samples are not grouped: move up its files.",
    );
}

async function readSecret(given: Package, data: TestData): Promise<void> {
  const { tree, faults } = given;
  const names = foldersIn(tree, "data/secret");
  for (const { input } of await readTestFolder(given, "data/secret"))
    faults.add(
      input.path,
      "not supported yet: tests directly in data/secret",
      "Put them into a folder: each is a test group.",
    );
  if (names.length === 0) missing(faults, "data/secret/group1", "a folder with secret tests");
  for (const name of names) await readGroup(given, data, name);
  const secret = await readOptionalYaml(given, "data/secret/test_group.yaml", secretYaml);
  const complete = data.groups.length === names.length && names.length > 0;
  if (secret !== null && complete) checkTotal(given, data, secret.max_score);
}

async function readGroup(given: Package, data: TestData, name: string): Promise<void> {
  const { tree, faults } = given;
  const folder = `data/secret/${name}`;
  for (const inner of foldersIn(tree, folder).filter((each) => !each.endsWith(".files")))
    faults.add(
      `${folder}/${inner}`,
      "not supported yet: folders within a group",
      "Move up its files.",
    );
  const found = await readTestFolder(given, folder);
  if (found.length === 0)
    faults.add(folder, "a test group without a test", "Add a test, or remove the folder.");
  const config = await readOptionalYaml(given, `${folder}/test_group.yaml`, groupYaml);
  if (config === null) return;
  const tests = found.map(({ name: test, input, answer }) => {
    const full = `${name}/${test}`;
    data.files.set(full, { input, answer });
    return { name: full, inputPath: input.realPath, answerPath: answer.realPath };
  });
  data.outputArgs.set(`secret/${name}`, config.output_validator_args);
  data.inputArgs.set(`secret/${name}`, config.input_validator_args);
  data.groups.push({ name, config, tests });
}

function checkTotal({ faults }: Package, data: TestData, maxScore: number): void {
  const total = data.groups.reduce((sum, group) => sum + group.config.max_score, 0);
  if (total === maxScore) return;
  faults.add(
    "data/secret/test_group.yaml",
    `the groups' points add up to ${total}, and max_score is ${maxScore}`,
    "Correct max_score here (it is 100 when absent) or in a group.",
  );
}
