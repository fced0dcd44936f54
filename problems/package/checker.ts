import type { Checker, Task } from "../problem.ts";
import { quote } from "./fault.ts";
import type { MedalistYaml } from "./medalist-yaml.ts";
import { onlyProgram, programsIn } from "./only-program.ts";
import type { Package, ReadYaml } from "./package.ts";
import { parseStandardArgs } from "./standard-args.ts";

const folder = "output_validator";

/** `output_validator_args`, and the file that says so. */
export type OutputArgs = { words: string[]; file: string };

/**
 * How answers are judged: by the task's own program, by the default validator with its
 * arguments, or by the program in `output_validator/`.
 */
export async function readChecker(
  given: Package,
  medalist: ReadYaml<MedalistYaml>,
  task: Task | null,
  args: OutputArgs,
): Promise<Checker | null> {
  const declared = medalist.data?.checker;
  if (task !== null && (declared?.convention === "none" || decidesAlone(task)))
    return { kind: "task" };
  if (declared === undefined && !given.tree.folders.has(folder)) {
    if (task?.kind !== "multi-pass") return parseStandardArgs(args.words, args.file, given.faults);
    given.faults.add(folder, "a multi-pass problem without an output validator", "Add one.");
    return null;
  }
  if (!isThere(given, medalist, declared?.path)) return null;
  const program = await onlyProgram(given, folder, "a checker", declared?.path);
  if (program === null) return null;
  const convention = declared?.convention ?? "icpc";
  if (convention === "none") return null;
  if (convention === "icpc") return { kind: "icpc", program, args: args.words };
  return { kind: convention, program, args: args.words };
}

function decidesAlone(task: Task): boolean {
  return (
    task.kind === "communication" || (task.kind === "interactive" && task.convention === "icpc")
  );
}

function isThere(
  given: Package,
  { yaml }: ReadYaml<MedalistYaml>,
  path: string | undefined,
): boolean {
  if (path === undefined || programsIn(given, folder).includes(path)) return true;
  const line = yaml?.lineOf(["checker", "path"]) ?? null;
  const rule = `no checker at ${quote(path)}`;
  given.faults.add("medalist.yaml", rule, "Correct checker.path.", line);
  return false;
}

/** The arguments of all folders with tests, which must agree. */
export function commonArgs(
  { faults }: Package,
  argsByFolder: ReadonlyMap<string, string[]>,
): OutputArgs {
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

function fileOf(folderWithTests: string): string {
  return `data/${folderWithTests}/test_group.yaml`;
}
