import type { Package } from "./package.ts";
import { readOptionalYaml } from "./package.ts";
import { testYaml } from "./test-group-yaml.ts";
import { filesIn, foldersIn, type PackageFile } from "./tree.ts";

export type TestFiles = {
  /** The file's name without `.in`. */
  name: string;
  input: PackageFile;
  answer: PackageFile;
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
    faults.add(`${folder}/${name}`, "not supported yet: files for a test", "Remove the folder.");
  for (const name of names) await checkConfig(given, folder, name);
  return inputs.flatMap((input) => pairOf(given, input));
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

function pairOf({ tree, faults }: Package, input: PackageFile): TestFiles[] {
  const stem = input.path.slice(0, -".in".length);
  const answer = tree.files.get(`${stem}.ans`);
  if (answer === undefined) {
    faults.add(input.path, "the test has no answer", `Add ${stem}.ans.`);
    return [];
  }
  return [{ name: input.name.slice(0, -".in".length), input, answer }];
}

async function checkConfig(given: Package, folder: string, name: string): Promise<void> {
  const { tree, faults } = given;
  const path = `${folder}/${name}.yaml`;
  if (tree.files.has(path)) await readOptionalYaml(given, path, testYaml);
  const pictures = images.filter((suffix) => tree.files.has(`${folder}/${name}${suffix}`));
  if (pictures.length > 1)
    faults.add(`${folder}/${name}${pictures[1]}`, "a second illustration of a test", "Keep one.");
}
