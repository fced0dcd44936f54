import { isDeepStrictEqual } from "node:util";
import type { Checker, Task, Test } from "../problem.ts";
import { type Faults, quote } from "./fault.ts";
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
  const divisor = declared?.points_divisor;
  if (convention === "cms" || divisor === undefined)
    return { kind: convention, program, args: args.words };
  return { kind: convention, program, args: args.words, pointsDivisor: divisor };
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

/** Gives those tests a checker of their own that have other arguments than is usual. */
export function withOwnCheckers(
  { faults }: Package,
  tests: readonly Test[],
  { words: usual }: OutputArgs,
  checker: Checker | null,
  argsOfTest: ReadonlyMap<string, OutputArgs>,
): Test[] {
  const known = new Map<string, Checker | null>();
  return tests.map((test) => {
    const { words, file } = argsOfTest.get(test.name) ?? { words: usual, file: "." };
    if (checker === null || isDeepStrictEqual(words, usual)) return test;
    const key = `${file} ${JSON.stringify(words)}`;
    if (!known.has(key)) known.set(key, ownChecker(checker, words, file, faults));
    return { ...test, checker: known.get(key) ?? null };
  });
}

function ownChecker(
  checker: Checker,
  words: string[],
  file: string,
  faults: Faults,
): Checker | null {
  if (checker.kind === "standard") return parseStandardArgs(words, file, faults);
  if (checker.kind !== "task") return { ...checker, args: words };
  const hint = "Write the same arguments for all tests.";
  faults.add(file, "not supported yet: output_validator_args of a test for an interactor", hint);
  return null;
}
