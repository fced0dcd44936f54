import type { Package } from "./package.ts";
import { readOptionalYaml } from "./package.ts";
import { type TestYaml, testYaml } from "./test-group-yaml.ts";
import { filesIn, foldersIn, type PackageFile } from "./tree.ts";

export type TestFiles = {
  /** The file's name without `.in`. */
  name: string;
  input: PackageFile;
  answer: PackageFile;
  /** From `NAME.files/`, for the program's folder. */
  files: PackageFile[];
  /** From `NAME.yaml`; null where it has none or is broken. */
  config: TestYaml | null;
};

const images = [".png", ".jpg", ".jpeg", ".svg"];
const unsupported = [
  ".interaction",
  ".out",
  ".in.statement",
  ".ans.statement",
  ".in.download",
  ".ans.download",
];

/** The tests of one folder in order of name; every file in it must belong to one. */
export async function readTestFolder(given: Package, folder: string): Promise<TestFiles[]> {
  const { tree, faults } = given;
  const files = filesIn(tree, folder).filter(({ name }) => name !== "test_group.yaml");
  const inputs = files.filter(({ name }) => name.endsWith(".in") && name !== "test_group.in");
  const names = new Set(inputs.map(({ name }) => name.slice(0, -".in".length)));
  for (const file of files) checkFile(given, file, names);
  for (const name of foldersIn(tree, folder).filter((each) => each.endsWith(".files")))
    if (!names.has(name.slice(0, -".files".length)))
      faults.add(`${folder}/${name}`, "belongs to no test", "Add the test, or remove the folder.");
  const tests: TestFiles[] = [];
  for (const input of inputs) {
    const name = input.name.slice(0, -".in".length);
    const config = await readConfig(given, folder, name);
    const answer = answerOf(given, input);
    const own = filesOf(given, `${folder}/${name}.files`);
    if (answer !== null) tests.push({ name, input, answer, files: own, config });
  }
  return tests;
}

function checkFile({ faults }: Package, file: PackageFile, tests: ReadonlySet<string>): void {
  const later = unsupported.find((suffix) => file.name.endsWith(suffix));
  if (later !== undefined) {
    faults.add(file.path, `not supported yet: ${later} files`, "Remove the file.");
    return;
  }
  const suffix = [".in", ".ans", ".yaml", ...images].find((each) => file.name.endsWith(each));
  if (suffix === undefined) {
    const hint = "Remove it; a test is NAME.in and NAME.ans.";
    faults.add(file.path, "a stray file among the tests", hint);
    return;
  }
  const name = file.name.slice(0, -suffix.length);
  if (file.name === "test_group.in")
    faults.add(file.path, "a test must not be named test_group", "Give it another name.");
  else if (!tests.has(name))
    faults.add(file.path, "belongs to no test", `Add ${name}.in beside it, or remove it.`);
}

/** What a program of a test is not to be given: the files of its own that they would replace. */
const taken = /^(program|solution|main|grader)(\.|$)/i;

function filesOf({ tree, faults }: Package, folder: string): PackageFile[] {
  for (const inner of foldersIn(tree, folder))
    faults.add(`${folder}/${inner}`, "not supported yet: a folder here", "Move up its files.");
  const files = filesIn(tree, folder);
  for (const { path } of files.filter(({ name }) => taken.test(name)))
    faults.add(path, "a file with the name of a program", "Give it another name.");
  return files;
}

function answerOf({ tree, faults }: Package, input: PackageFile): PackageFile | null {
  const stem = input.path.slice(0, -".in".length);
  const answer = tree.files.get(`${stem}.ans`);
  if (answer !== undefined) return answer;
  faults.add(input.path, "the test has no answer", `Add ${stem}.ans.`);
  return null;
}

async function readConfig(given: Package, folder: string, name: string): Promise<TestYaml | null> {
  const { tree, faults } = given;
  const path = `${folder}/${name}.yaml`;
  const pictures = images.filter((suffix) => tree.files.has(`${folder}/${name}${suffix}`));
  if (pictures.length > 1)
    faults.add(`${folder}/${name}${pictures[1]}`, "a second illustration of a test", "Keep one.");
  return tree.files.has(path) ? readOptionalYaml(given, path, testYaml) : null;
}
