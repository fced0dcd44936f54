import type { InputValidator, JudgeProgram, TestGroup } from "../../problem.ts";
import { Faults } from "../../package/fault.ts";
import type { Reading } from "../format.ts";
import { programNames, readProgramAt } from "./program-at.ts";

/** Arguments of input validators: of all of them, or by name. */
export type ValidatorWords = string[] | Record<string, string[]>;

/**
 * The one output validator.
 *
 * @param folders where it may be: the first that is there
 * @returns null, and a fault, when there is none or several
 */
export async function readOutputValidator(
  given: Reading,
  folders: readonly string[],
): Promise<JudgeProgram | null> {
  const folder = folders.find((each) => given.tree.folders.has(each));
  const names = folder === undefined ? [] : programNames(given, folder);
  const [first, second] = names;
  if (folder === undefined || first === undefined) {
    given.faults.add(folders[0] ?? ".", "the output validator is missing", "Add it.");
    return null;
  }
  if (second === undefined) return readProgramAt(given, `${folder}/${first}`);
  const looseFiles = names.every((name) => given.tree.files.has(`${folder}/${name}`));
  const hint = looseFiles ? "Put the files of one into a folder there." : "Leave one of them.";
  given.faults.add(`${folder}/${second}`, "not supported yet: several output validators", hint);
  return null;
}

/**
 * Input validators that medalist can run; others are remarked upon, as no verdict hangs on them.
 *
 * @param wordsOf what validators are given for a test, or for samples where that is null
 */
export async function readInputValidators(
  given: Reading,
  groups: readonly TestGroup[],
  hasSamples: boolean,
  wordsOf: (test: string | null) => ValidatorWords,
): Promise<InputValidator[]> {
  const { remarks, tree } = given;
  const folders = ["input_validators", "input_format_validators"];
  const places = folders
    .filter((folder) => tree.folders.has(folder))
    .flatMap((folder) => programNames(given, folder).map((name) => ({ folder, name })));
  if (places.length === 0)
    remarks.add("input_validators", "no input validator", "Inputs are not validated.");
  const validators: InputValidator[] = [];
  for (const { folder, name } of places) {
    const program = await readLoosely(given, `${folder}/${name}`);
    if (program === null) continue;
    const argsOf = (test: string | null) => wordsFor(wordsOf(test), name);
    const argsByGroup = argsByGroupOf(given, groups, argsOf);
    if (hasSamples) argsByGroup["sample"] = argsOf(null);
    validators.push({ ...program, convention: "icpc", argsByGroup });
  }
  return validators;
}

/** Faults of a program that nothing is judged by are remarks. */
async function readLoosely(given: Reading, at: string): Promise<JudgeProgram | null> {
  const faults = new Faults();
  if (/\.(ctd|viva)$/i.test(at)) {
    given.remarks.add(at, "a validator in Checktestdata or VIVA", "It is not run.");
    return null;
  }
  const program = await readProgramAt({ ...given, faults }, at);
  for (const { file, line, rule } of faults.list)
    given.remarks.add(file, rule, "The input validator is not run.", line);
  return faults.any ? null : program;
}

function wordsFor(words: ValidatorWords, name: string): string[] {
  if (Array.isArray(words)) return words;
  const stem = name.replace(/\.[^.]*$/, "");
  const key = [name, stem].find((each) => Object.hasOwn(words, each));
  return key === undefined ? [] : (words[key] ?? []);
}

/** Groups of which all tests have the same arguments. */
function argsByGroupOf(
  { remarks }: Reading,
  groups: readonly TestGroup[],
  argsOf: (test: string) => string[],
): Record<string, string[]> {
  const args: Record<string, string[]> = {};
  for (const { name, tests } of groups) {
    const all = new Map(tests.map((test) => [JSON.stringify(argsOf(test)), argsOf(test)]));
    const [first] = all.values();
    if (all.size === 1 && first !== undefined) args[name] = first;
    if (all.size > 1)
      remarks.add(
        "data",
        `arguments of input validators that differ within the group ${name}`,
        "Its tests are not validated.",
      );
  }
  return args;
}
