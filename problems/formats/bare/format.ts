import { checkYaml } from "../../package/yaml-file.ts";
import type { Problem } from "../../problem.ts";
import type { Format, Reading } from "../format.ts";
import { assemble, type FoundTest } from "../shared/assemble.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import { readChecker } from "./checker.ts";
import { readGroups } from "./groups.ts";
import { readLimits } from "./limits.ts";
import { findPairs, type Pair } from "./pairs.ts";
import { bareYaml, reviewKeys, type Told } from "./problem-yaml.ts";
import { recognise } from "./recognise.ts";
import { readReferences } from "./references.ts";
import { readSamples } from "./samples.ts";
import { readStatement } from "./statement.ts";
import { statedLimits } from "./statement-limits.ts";
import { readLanguages, readTask } from "./task.ts";
import { checkBytes } from "./test-bytes.ts";
import { remarkOnUnread } from "./unread.ts";

/** What one has after copying from a web page: files of tests, and perhaps a statement's text. */
export const bare: Format = {
  id: "bare",
  title: "a folder of tests",
  recognise,
  unread: new Set(["node_modules", "__MACOSX"]),
  anyNames: true,
  read,
};

async function read(given: Reading): Promise<Problem | null> {
  const { faults } = given;
  // A file that couldn't be listed would be missed beside its other half.
  if (faults.any) return null;
  const told = await readTold(given);
  if (told === null) return null;
  const found = await readStatement(given);
  const stated = statedLimits(found.text);
  const pairs = findPairs(given);
  const samplePairs = pairs.filter(({ isSample }) => isSample);
  const samples = await readSamples(given, samplePairs, found);
  const tests = chooseTests(given, pairs, samples.length);
  if (tests === null) return null;
  const task = readTask(told, stated, found.file ?? ".");
  const languages = readLanguages(told);
  const limits = readLimits(told, stated);
  const checker = await readChecker(told);
  const groups = readGroups(told, tests);
  const references = await readReferences(given);
  remarkOnUnread(told, pairs);
  if (checker === null || faults.any) return null;
  const foundTests = tests.map(testOf);
  await checkBytes(given, foundTests, checker);
  return assemble(given, "bare", {
    title: told.data.title ?? told.data.name ?? found.title ?? given.name,
    statement: found.text,
    statementFiles: found.statementFiles,
    task,
    languages,
    limits,
    checker,
    groups,
    tests: foundTests,
    samples,
    inputValidators: [],
    references,
  });
}

async function readTold(given: Reading): Promise<Told | null> {
  const [at, second] = ["problem.yaml", "problem.yml"].filter((each) => given.tree.files.has(each));
  if (second !== undefined)
    given.remarks.add(second, `is not read beside ${at}`, "Remove one of them.");
  if (at === undefined) return { given, yaml: null, data: {} };
  const yaml = await readLooseYamlFile(given, at);
  const data = yaml && checkYaml(yaml, bareYaml, given.faults);
  if (data === null) return null;
  const told = { given, yaml, data };
  reviewKeys(told);
  return told;
}

function testOf({ name, input, answer }: Pair): FoundTest {
  return { name, input, answer };
}

/** Samples are tests too where there are no others; those of a statement are no files. */
function chooseTests(given: Reading, pairs: readonly Pair[], samples: number): Pair[] | null {
  const { faults, remarks } = given;
  const secret = pairs.filter(({ isSample }) => !isSample);
  if (secret.length > 0) return secret;
  if (pairs.length > 0) {
    remarks.add(".", "there are only samples: they are the tests too", "Add other tests.");
    return [...pairs];
  }
  if (faults.any) return null;
  const hint = "Write them as files: 1.in and 1.out, 2.in and 2.out, and so on.";
  const count = samples === 1 ? "a sample" : `${samples} samples`;
  if (samples > 0) faults.add(".", `no files of tests; the statement has ${count}`, hint);
  else faults.add(".", "no files of tests", hint);
  return null;
}
