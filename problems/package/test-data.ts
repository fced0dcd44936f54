import type { GroupScoring, Sample, Test } from "../problem.ts";
import type { OutputArgs } from "./checker.ts";
import { type DataFolder, type DataTest, readDataFolder } from "./data-folder.ts";
import type { Package } from "./package.ts";
import { readSamples, type ShownSample } from "./samples.ts";
import { groupsOf } from "./secret-groups.ts";
import { passFailYaml, sampleYaml, scoringYaml, secretYaml } from "./test-group-yaml.ts";
import type { ValidatorArgs } from "./test-group-yaml.ts";
import { foldersIn, missing, type PackageFile } from "./tree.ts";

/**
 * A group of the format, before groups are told to contain one another: a folder of
 * `data/secret/`, or `secret` for all of them, or `sample` for samples that others require.
 */
export type GroupFolder = {
  name: string;
  /** Its `test_group.yaml`. */
  file: string;
  maxScore: number;
  scoring: GroupScoring;
  /** Names of groups. */
  requires: string[];
  tests: Test[];
};

/** What an input validator is given for a test: its own arguments, then the program's. */
export type InputCall = {
  /** The test's name. */
  test: string;
  words: ValidatorArgs;
  /** The file that has them. */
  file: string;
  args: string[];
};

export type TestData = {
  samples: Sample[];
  shown: ShownSample[];
  groups: GroupFolder[];
  /** `output_validator_args` of the first folder with secret tests. */
  usual: OutputArgs;
  /** By group, and for `sample`. */
  inputCalls: Map<string, InputCall[]>;
  /** `output_validator_args` of each judged test, its own or its group's. */
  argsOfTest: Map<string, OutputArgs>;
  /** Path below `data/` of each judged test. */
  paths: Map<string, string>;
  /** Files of the judged tests, to be digested. */
  files: Map<string, { input: PackageFile; answer: PackageFile; more: PackageFile[] }>;
};

/**
 * Reads `data/`: what is there, not what is in the secret tests.
 *
 * @param scoring whether the problem gives scores
 */
export async function readTestData(given: Package, scoring: boolean): Promise<TestData> {
  const sample = await readDataFolder(given, "sample", sampleYaml);
  refuseSampleFolders(given);
  const secret = await readDataFolder(given, "secret", scoring ? secretYaml : passFailYaml);
  const read = await readGroupFolders(given, secret, scoring);
  const folders = read.filter((folder) => folder !== null);
  const complete = folders.length === read.length;
  const groups = groupsOf(given, { scoring, complete, sample, secret, folders });
  const judged = new Set(groups.flatMap((group) => group.tests));
  const isJudged = sample?.tests.some(({ test }) => judged.has(test)) ?? false;
  const all = [sample, secret, ...folders].flatMap((folder) => folder?.tests ?? []);
  const tests = all.filter(({ test }) => judged.has(test));
  const usual = [secret, ...folders].find((folder) => (folder?.tests.length ?? 0) > 0)?.outputArgs;
  remarkOnSampleArgs(given, sample, usual, isJudged);
  return {
    ...(await readSamples(given, sample?.tests.map(({ found }) => found) ?? [], isJudged)),
    groups,
    usual: usual ?? { words: [], file: "." },
    inputCalls: inputCallsOf(groups, sample, all),
    argsOfTest: new Map(tests.map(({ test, outputArgs }) => [test.name, outputArgs])),
    paths: new Map(tests.map(({ test, path }) => [test.name, path])),
    files: new Map(
      tests.map(({ test, found: { input, answer, files } }) => [
        test.name,
        { input, answer, more: files },
      ]),
    ),
  };
}

async function readGroupFolders(
  given: Package,
  secret: DataFolder | null,
  scoring: boolean,
): Promise<(DataFolder | null)[]> {
  const names = foldersIn(given.tree, "data/secret").filter((each) => !each.endsWith(".files"));
  if (secret === null) return [];
  if (secret.tests.length > 0) {
    for (const name of names)
      given.faults.add(
        `data/secret/${name}`,
        "a group beside tests in data/secret",
        "Move those tests into a group, or this group's tests up.",
      );
    return [];
  }
  if (names.length === 0) missing(given.faults, "data/secret/group1", "a folder with secret tests");
  const folders: (DataFolder | null)[] = [];
  for (const name of names) {
    const schema = scoring ? scoringYaml : passFailYaml;
    const folder = await readDataFolder(given, `secret/${name}`, schema, secret);
    if (folder?.tests.length === 0)
      given.faults.add(
        `data/secret/${name}`,
        "a test group without a test",
        "Add a test, or remove the folder.",
      );
    folders.push(folder);
  }
  return folders;
}

function refuseSampleFolders({ tree, faults }: Package): void {
  for (const name of foldersIn(tree, "data/sample").filter((each) => !each.endsWith(".files")))
    faults.add(
      `data/sample/${name}`,
      "a folder in data/sample",
      "Samples are not grouped: move up its files.",
    );
}

function remarkOnSampleArgs(
  { remarks }: Package,
  sample: DataFolder | null,
  usual: OutputArgs | undefined,
  isJudged: boolean,
): void {
  if (sample === null || usual === undefined || isJudged) return;
  const other = sample.tests.find(
    ({ outputArgs }) => JSON.stringify(outputArgs.words) !== JSON.stringify(usual.words),
  );
  if (other === undefined) return;
  const rule = "output_validator_args that differ from those of the secret tests";
  remarks.add(other.outputArgs.file, rule, "In practice samples are compared as those are.");
}

function inputCallsOf(
  groups: readonly GroupFolder[],
  sample: DataFolder | null,
  all: readonly DataTest[],
): Map<string, InputCall[]> {
  const calls = new Map<string, InputCall[]>();
  if (sample !== null && sample.tests.length > 0) calls.set("sample", sample.tests.map(callOf));
  const byTest = new Map(all.map((each) => [each.test, callOf(each)]));
  for (const { name, tests } of groups)
    calls.set(
      name,
      tests.flatMap((test) => byTest.get(test) ?? []),
    );
  return calls;
}

function callOf({ inputArgs, test }: DataTest): InputCall {
  return { ...inputArgs, test: test.name, args: test.args };
}
