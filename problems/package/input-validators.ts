import { isDeepStrictEqual } from "node:util";
import type { InputValidator } from "../problem.ts";
import { Faults, quote } from "./fault.ts";
import type { Package } from "./package.ts";
import { isHeader, isReadme, readJudgeProgram } from "./programs.ts";
import type { InputCall, TestData } from "./test-data.ts";
import { filesIn, foldersIn } from "./tree.ts";

type How = {
  convention: InputValidator["convention"];
  /** Whether there may be none. */
  incomplete: boolean;
};

const folder = "input_validators";

/** Every program in `input_validators/` that can be run; at least one must be there. */
export async function readInputValidators(
  given: Package,
  { inputCalls }: Pick<TestData, "inputCalls">,
  { convention, incomplete }: How,
): Promise<InputValidator[]> {
  const { tree, faults } = given;
  const files = filesIn(tree, folder).filter(({ name }) => !isHeader(name) && !isReadme(name));
  const names = [...files.map((file) => file.name), ...foldersIn(tree, folder)];
  if (names.length === 0 && !incomplete)
    faults.add(folder, "an input validator is missing", `Add ${folder}/validate.cpp.`);
  checkNames(given, names, inputCalls);
  const programs: InputValidator[] = [];
  for (const name of names) {
    const program = await readLoosely(given, `${folder}/${name}`);
    if (program === null) continue;
    programs.push({ ...program, convention, ...argsFor(name, convention, inputCalls) });
  }
  return programs;
}

/** No verdict hangs on a validator: one that can't be run is left out. */
async function readLoosely(given: Package, place: string) {
  if (/\.(ctd|viva)$/.test(place)) {
    const rule = "an input validator in Checktestdata or VIVA";
    given.remarks.add(place, rule, "It is not run.");
    return null;
  }
  const faults = new Faults();
  const headers = filesIn(given.tree, folder).filter(({ name }) => isHeader(name));
  const program = await readJudgeProgram({ ...given, faults }, place, headers);
  for (const { file, rule, hint, line } of faults.list)
    if (rule.startsWith("not supported yet")) given.remarks.add(file, rule, "It is not run.", line);
    else given.faults.add(file, rule, hint, line);
  return program;
}

/** Arguments by group, or by test in a group of which the tests have different ones. */
function argsFor(
  name: string,
  convention: InputValidator["convention"],
  inputCalls: ReadonlyMap<string, InputCall[]>,
): Pick<InputValidator, "argsByGroup" | "argsByTest"> {
  const argsByGroup: Record<string, string[]> = {};
  const argsByTest: Record<string, string[]> = {};
  for (const [group, calls] of inputCalls) {
    const all = calls.map((call) => ({ test: call.test, words: wordsFor(call, name, convention) }));
    const [first] = all;
    const isOne = all.every(({ words }) => isDeepStrictEqual(words, first?.words));
    if (isOne && first !== undefined) argsByGroup[group] = first.words;
    if (!isOne) for (const { test, words } of all) argsByTest[test] = words;
  }
  return { argsByGroup, ...(Object.keys(argsByTest).length > 0 ? { argsByTest } : {}) };
}

/** Its own arguments, by name with or without an ending, and as the format has it the program's. */
function wordsFor(
  { words, args }: InputCall,
  name: string,
  convention: InputValidator["convention"],
): string[] {
  const after = convention === "icpc" ? args : [];
  if (Array.isArray(words)) return [...words, ...after];
  const key = namesFor(name).find((each) => Object.hasOwn(words, each));
  return [...(key === undefined ? [] : (words[key] ?? [])), ...after];
}

function namesFor(name: string): string[] {
  return [name, name.replace(/\.[^.]*$/, "")];
}

function checkNames(
  { faults }: Package,
  names: readonly string[],
  inputCalls: ReadonlyMap<string, InputCall[]>,
): void {
  const known = new Set(names.flatMap(namesFor));
  const told = new Set<string>();
  for (const { words, file } of [...inputCalls.values()].flat()) {
    if (Array.isArray(words)) continue;
    for (const name of Object.keys(words).filter((each) => !known.has(each))) {
      if (told.has(`${file} ${name}`)) continue;
      told.add(`${file} ${name}`);
      const rule = `input_validator_args: no validator ${quote(name)}`;
      faults.add(file, rule, `Write one of: ${names.join(", ")}.`);
    }
  }
}
