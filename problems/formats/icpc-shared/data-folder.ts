import { compareNames, type PackageFile } from "../../package/tree.ts";
import type { Reading } from "../format.ts";
import { indexTree, type TreeIndex } from "./tree-index.ts";

/** A test as it lies in `data/`. */
export type DataTest = {
  /** Below `data/secret/`; with `sample/` before it where it is a sample. */
  name: string;
  /** Below `data/`, without an ending. */
  path: string;
  input: PackageFile;
  answer: PackageFile;
  /** From `NAME.files/`. */
  files: PackageFile[];
};

/** A folder of tests, as the format nests them. */
export type DataFolder = {
  /** Below `data/`; empty for `data/` itself. */
  path: string;
  tests: DataTest[];
  folders: DataFolder[];
  /** Tests and folders in the order in which they are judged. */
  entries: (DataTest | DataFolder)[];
};

const beside = [
  ".in",
  ".ans",
  ".args",
  ".yaml",
  ".yml",
  ".hint",
  ".desc",
  ".interaction",
  ".out",
  ".statement",
  ".download",
  ".png",
  ".jpg",
  ".jpeg",
  ".gif",
  ".svg",
];

/**
 * Reads a folder of `data/` and those in it.
 *
 * @param path below `data/`: `sample`, `secret`, `secret/group1`
 */
function readDataFolder(given: Reading, index: TreeIndex, path: string): DataFolder {
  const { remarks } = given;
  const at = `data/${path}`;
  const files = index.files(at);
  const names = new Set(files.filter(isInput).map(({ name }) => name.slice(0, -".in".length)));
  for (const { name, path: file } of files)
    if (!beside.some((ending) => name.endsWith(ending)))
      remarks.add(file, "a stray file among the tests", "A test is NAME.in and NAME.ans.");
  checkAnswers(given, files, names);
  const tests = [...names].flatMap((name) => testAt(given, index, path, name) ?? []);
  const folders = index
    .folders(at)
    .filter((name) => !isPartOfTest(name, path))
    .map((name) => readDataFolder(given, index, `${path}/${name}`));
  return { path, tests, folders, entries: inOrder(tests, folders) };
}

function isInput({ name }: PackageFile): boolean {
  return name.endsWith(".in");
}

/** Whether a folder holds files of a test, or what is shown of samples. */
function isPartOfTest(name: string, parent: string): boolean {
  if (name.endsWith(".files") || name.endsWith(".download")) return true;
  return parent === "sample" && (name === "statement" || name === "download");
}

function checkAnswers(
  { faults, tree }: Reading,
  files: readonly PackageFile[],
  names: ReadonlySet<string>,
): void {
  for (const { name, path } of files) {
    const stem = path.replace(/\.[^.]*$/, "");
    if (name.endsWith(".in") && !tree.files.has(`${stem}.ans`))
      faults.add(path, "the test has no answer", `Add ${stem}.ans.`);
    if (name.endsWith(".ans") && !names.has(name.slice(0, -".ans".length)))
      faults.add(path, "the answer belongs to no test", `Add ${stem}.in.`);
  }
}

function testAt(given: Reading, index: TreeIndex, folder: string, stem: string): DataTest | null {
  const { tree } = given;
  const path = `${folder}/${stem}`;
  const input = tree.files.get(`data/${path}.in`);
  const answer = tree.files.get(`data/${path}.ans`);
  if (input === undefined || answer === undefined) return null;
  const files = tree.folders.has(`data/${path}.files`)
    ? ownFiles(given, index, `data/${path}.files`)
    : [];
  return { name: path.replace(/^secret\//, ""), path, input, answer, files };
}

/** What a test's files are not to be named: the files of the program that they would replace. */
const taken = /^(program|solution|main|grader)(\.|$)/i;

function ownFiles({ faults }: Reading, index: TreeIndex, folder: string): PackageFile[] {
  for (const inner of index.folders(folder))
    faults.add(`${folder}/${inner}`, "not supported yet: a folder here", "Move up its files.");
  const files = [...index.files(folder)];
  for (const { path } of files.filter(({ name }) => taken.test(name)))
    faults.add(path, "a file with the name of a program", "Give it another name.");
  return files;
}

/** By the names of their entries, of a test that of its answer, as problemtools has it. */
function inOrder(tests: readonly DataTest[], folders: readonly DataFolder[]) {
  const keyed = [
    ...tests.map((test) => ({ key: `${test.path}.ans`, entry: test })),
    ...folders.map((folder) => ({ key: folder.path, entry: folder })),
  ];
  return keyed.toSorted((a, b) => compareNames(a.key, b.key)).map(({ entry }) => entry);
}

/** All tests in it, and in folders there, in order. */
export function testsOf(entry: DataTest | DataFolder): DataTest[] {
  return "entries" in entry ? entry.entries.flatMap(testsOf) : [entry];
}

/** All folders in it, itself first. */
export function foldersOf(folder: DataFolder): DataFolder[] {
  return [folder, ...folder.folders.flatMap(foldersOf)];
}

/** The folders that a test or folder lies in, `data/` itself first, and a folder itself last. */
export function placesOf(path: string): string[] {
  const parts = path === "" ? [] : path.split("/");
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

/** `data/` as a folder of samples and secret tests alone. */
export function readData(given: Reading): DataFolder {
  const { tree, faults, remarks } = given;
  const index = indexTree(tree);
  for (const { path, name } of index.files("data"))
    if (name.endsWith(".in") || name.endsWith(".ans"))
      faults.add(path, "a test directly in data/", "Move it to data/secret or data/sample.");
    else if (!/^(testdata|test_group)\.ya?ml$/.test(name))
      remarks.add(path, "is not read", "Tests are in data/sample and data/secret.");
  const known = /^(sample|secret|(in)?valid_(input|output|answer)s?)$/;
  for (const name of index.folders("data").filter((each) => !known.test(each)))
    faults.add(`data/${name}`, "a folder of data/ that the format does not know", "Move it away.");
  const folders = ["sample", "secret"]
    .filter((name) => tree.folders.has(`data/${name}`))
    .map((name) => readDataFolder(given, index, name));
  const hasSecret = folders.some((each) => each.path === "secret" && testsOf(each).length > 0);
  if (!hasSecret) faults.add("data/secret", "no secret tests", "Add data/secret/1.in and 1.ans.");
  return { path: "", tests: [], folders, entries: folders };
}
