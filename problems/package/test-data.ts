import type { Sample, Test } from "../problem.ts";
import { bounds } from "./bounds.ts";
import { type Package, readOptionalYaml } from "./package.ts";
import { readTestFolder, type TestFiles } from "./test-folder.ts";
import {
  type GroupYaml,
  groupYaml,
  passFailYaml,
  sampleGroupYaml,
  secretYaml,
  ungroupedYaml,
  type ValidatorArgs,
} from "./test-group-yaml.ts";
import { readText } from "./text.ts";
import { foldersIn, missing, type PackageFile } from "./tree.ts";

/**
 * A folder of `data/secret/`, before groups are told to contain one another; or `data/secret/`
 * itself, as a group named `secret`, where tests stand there.
 */
export type GroupFolder = { name: string; config: GroupYaml; tests: Test[] };

export type TestData = {
  samples: Sample[];
  /** In order of name; only those whose test_group.yaml is in order. */
  groups: GroupFolder[];
  /** `output_validator_args` by the folder of `data/` whose tests they are for. */
  outputArgs: Map<string, string[]>;
  /** `input_validator_args` by the same. */
  inputArgs: Map<string, ValidatorArgs>;
  /** `output_validator_args` of each secret test, its own or its group's. */
  argsOfTest: Map<string, { words: string[]; file: string }>;
  /** Files of the tests, to be digested. */
  files: Map<string, { input: PackageFile; answer: PackageFile; more: PackageFile[] }>;
};

/**
 * Reads `data/`: what is there, not what is in the secret tests.
 *
 * @param scoring whether the problem gives scores; a pass-fail problem has no groups
 */
export async function readTestData(given: Package, scoring: boolean): Promise<TestData> {
  const data: TestData = {
    samples: [],
    groups: [],
    outputArgs: new Map(),
    inputArgs: new Map(),
    argsOfTest: new Map(),
    files: new Map(),
  };
  await readSamples(given, data);
  await readSecret(given, data, scoring);
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
  for (const { name, input, answer, files, config: own } of tests) {
    if (files.length > 0)
      faults.add(
        `data/sample/${name}.files`,
        "not supported yet: files for a sample",
        "Remove them.",
      );
    if ((own?.args ?? own?.output_validator_args) !== undefined)
      faults.add(
        `data/sample/${name}.yaml`,
        "not supported yet: arguments for a single sample",
        "Write output_validator_args in data/sample/test_group.yaml, and no args.",
      );
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

async function readSecret(given: Package, data: TestData, scoring: boolean): Promise<void> {
  const { tree, faults } = given;
  const names = foldersIn(tree, "data/secret").filter((each) => !each.endsWith(".files"));
  const tests = await readTestFolder(given, "data/secret");
  if (tests.length > 0) {
    const schema = scoring ? ungroupedYaml : passFailYaml;
    const config = await readOptionalYaml(given, "data/secret/test_group.yaml", schema);
    for (const name of names)
      faults.add(
        `data/secret/${name}`,
        "a group beside tests in data/secret",
        "Move those tests into a group, or this group's tests up.",
      );
    addGroup(data, "secret", config, tests);
    return;
  }
  if (names.length === 0) missing(faults, "data/secret/group1", "a folder with secret tests");
  else if (!scoring)
    faults.add(
      `data/secret/${names[0]}`,
      "not supported yet: groups in a pass-fail problem",
      "Move the tests up to data/secret, or add scoring to type.",
    );
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
  if (name === "secret")
    faults.add(folder, "a group must not be named secret", "Give it another name.");
  const found = await readTestFolder(given, folder);
  if (found.length === 0)
    faults.add(folder, "a test group without a test", "Add a test, or remove the folder.");
  addGroup(
    data,
    name,
    await readOptionalYaml(given, `${folder}/test_group.yaml`, groupYaml),
    found,
  );
}

function addGroup(
  data: TestData,
  name: string,
  config: GroupYaml | null,
  found: readonly TestFiles[],
): void {
  if (config === null) return;
  const isFolder = name !== "secret";
  const place = isFolder ? `data/secret/${name}` : "data/secret";
  const tests = found.map(({ name: test, input, answer, files, config: own }) => {
    const full = isFolder ? `${name}/${test}` : test;
    data.files.set(full, { input, answer, more: files });
    data.argsOfTest.set(full, {
      words: own?.output_validator_args ?? config.output_validator_args,
      file: `${place}/${own?.output_validator_args === undefined ? "test_group" : test}.yaml`,
    });
    return {
      name: full,
      inputPath: input.realPath,
      answerPath: answer.realPath,
      args: own?.args ?? config.args,
      files: files.map((file) => ({ name: file.name, path: file.realPath })),
      checker: null,
    };
  });
  const folder = isFolder ? `secret/${name}` : "secret";
  data.outputArgs.set(folder, config.output_validator_args);
  data.inputArgs.set(folder, config.input_validator_args);
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
