import { type Package, readYaml } from "./package.ts";
import { checkShown, endings, type ShownFiles, shownFiles } from "./shown-files.ts";
import { type TestYaml, testYaml } from "./test-group-yaml.ts";
import { filesIn, foldersIn, type PackageFile } from "./tree.ts";

export type TestFiles = {
  /** Path in the folder of its group, without `.in`. */
  name: string;
  input: PackageFile;
  answer: PackageFile;
  /** From `NAME.files/`, for the program's folder. */
  files: PackageFile[];
  /** From `NAME.yaml`; null where it has none or is broken. */
  config: TestYaml | null;
  shown: ShownFiles;
};

/**
 * The tests of a folder in order of name; every file in it must belong to one.
 *
 * @param deep whether folders in it hold tests too
 */
export async function readTestFolder(
  given: Package,
  folder: string,
  deep: boolean,
): Promise<TestFiles[]> {
  const files = filesIn(given.tree, folder).filter(({ name }) => name !== "test_group.yaml");
  const inputs = files.filter(({ name }) => name.endsWith(".in") && name !== "test_group.in");
  const names = new Set(inputs.map(({ name }) => name.slice(0, -".in".length)));
  for (const file of files) checkFile(given, file, names);
  const tests: TestFiles[] = [];
  for (const input of inputs) {
    const test = await testAt(given, input);
    if (test !== null) tests.push(test);
  }
  for (const name of foldersIn(given.tree, folder))
    if (name.endsWith(".files")) checkFiles(given, `${folder}/${name}`, names);
    else if (deep) tests.push(...(await readInner(given, folder, name, names)));
  return tests.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function readInner(
  given: Package,
  folder: string,
  name: string,
  beside: ReadonlySet<string>,
): Promise<TestFiles[]> {
  const { faults, tree } = given;
  const inner = `${folder}/${name}`;
  if (beside.has(name))
    faults.add(inner, "a folder with the name of a test beside it", "Rename one of them.");
  if (tree.files.has(`${inner}/test_group.yaml`))
    faults.add(
      `${inner}/test_group.yaml`,
      "a group within a group",
      "Groups are directly in data/secret; folders in them only hold tests.",
    );
  const tests = await readTestFolder(given, inner, true);
  return tests.map((test) => ({ ...test, name: `${name}/${test.name}` }));
}

function checkFile(
  { faults, remarks }: Package,
  file: PackageFile,
  tests: ReadonlySet<string>,
): void {
  const suffix = endings.find((each) => file.name.endsWith(each));
  if (suffix === undefined) {
    const hint = "It is not read; a test is NAME.in and NAME.ans.";
    remarks.add(file.path, "a stray file among the tests", hint);
    return;
  }
  const name = file.name.slice(0, -suffix.length);
  if (file.name === "test_group.in")
    faults.add(file.path, "a test must not be named test_group", "Give it another name.");
  else if (!tests.has(name))
    faults.add(file.path, "belongs to no test", `Add ${name}.in beside it, or remove it.`);
}

function checkFiles({ faults }: Package, folder: string, tests: ReadonlySet<string>): void {
  const name = folder.slice(folder.lastIndexOf("/") + 1, -".files".length);
  if (!tests.has(name))
    faults.add(folder, "belongs to no test", "Add the test, or remove the folder.");
}

async function testAt(given: Package, input: PackageFile): Promise<TestFiles | null> {
  const { tree, faults } = given;
  const stem = input.path.slice(0, -".in".length);
  const config = tree.files.has(`${stem}.yaml`)
    ? (await readYaml(given, `${stem}.yaml`, testYaml)).data
    : null;
  checkShown(given, stem);
  const files = filesOf(given, `${stem}.files`);
  const answer = tree.files.get(`${stem}.ans`);
  if (answer === undefined) {
    faults.add(input.path, "the test has no answer", `Add ${stem}.ans.`);
    return null;
  }
  const name = input.name.slice(0, -".in".length);
  return { name, input, answer, files, config, shown: shownFiles(given, stem) };
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
