import type { Checker } from "../problem.ts";
import { quote } from "./fault.ts";
import type { MedalistYaml } from "./medalist-yaml.ts";
import type { Package, ReadYaml } from "./package.ts";
import { isHeader, readJudgeProgram } from "./programs.ts";
import { parseStandardArgs } from "./standard-args.ts";
import { filesIn, foldersIn } from "./tree.ts";

const folder = "output_validator";

/**
 * How answers are judged: the default validator with its arguments, or the program in
 * `output_validator/`.
 *
 * @param argsByFolder `output_validator_args` of each folder with tests; they must agree
 */
export async function readChecker(
  given: Package,
  medalist: ReadYaml<MedalistYaml>,
  argsByFolder: ReadonlyMap<string, string[]>,
): Promise<Checker | null> {
  const declared = medalist.data?.checker;
  const args = commonArgs(given, argsByFolder);
  const entry = checkerEntry(given, medalist);
  if (entry === null && declared === undefined && !hasProgram(given))
    return parseStandardArgs(args.words, args.file, given.faults);
  if (entry === null) return null;
  const headers = filesIn(given.tree, folder).filter((file) => isHeader(file.name));
  const program = await readJudgeProgram(given, entry, headers);
  if (program === null) return null;
  if (declared?.convention !== "testlib") return { kind: "icpc", program, args: args.words };
  if (args.words.length > 0) {
    const hint = "Remove output_validator_args, or use the icpc convention.";
    given.faults.add(args.file, "a testlib checker takes no arguments", hint);
  }
  return { kind: "testlib", program };
}

function hasProgram({ tree }: Package): boolean {
  return tree.folders.has(folder);
}

/** The one program of the folder. */
function checkerEntry(given: Package, { data, yaml }: ReadYaml<MedalistYaml>): string | null {
  const { tree, faults } = given;
  const declared = data?.checker?.path;
  const programs = [
    ...filesIn(tree, folder)
      .map((file) => file.name)
      .filter((name) => !isHeader(name) && !name.startsWith("README")),
    ...foldersIn(tree, folder),
  ].map((name) => `${folder}/${name}`);
  if (declared !== undefined && !programs.includes(declared)) {
    const line = yaml?.lineOf(["checker", "path"]) ?? null;
    faults.add("medalist.yaml", `no checker at ${quote(declared)}`, "Correct checker.path.", line);
    return null;
  }
  for (const extra of programs.slice(1))
    faults.add(extra, `${folder}/ holds more than one program`, "Put them into one folder there.");
  if (programs.length === 0 && hasProgram(given))
    faults.add(
      folder,
      "a folder for a checker without one",
      "Add a program, or remove the folder.",
    );
  return declared ?? programs[0] ?? null;
}

function fileOf(folderWithTests: string): string {
  return `data/${folderWithTests}/test_group.yaml`;
}

function commonArgs(
  { faults }: Package,
  argsByFolder: ReadonlyMap<string, string[]>,
): { words: string[]; file: string } {
  const [first, ...others] = argsByFolder;
  if (first === undefined) return { words: [], file: "." };
  for (const [name, words] of others) {
    if (JSON.stringify(words) === JSON.stringify(first[1])) continue;
    faults.add(
      fileOf(name),
      `not supported yet: output_validator_args that differ from those of data/${first[0]}`,
      "Write the same arguments in every group and in data/sample.",
    );
  }
  return { words: first[1], file: fileOf(first[0]) };
}
