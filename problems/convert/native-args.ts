import type { InputValidator, Problem, Test } from "../problem.ts";
import type { NativeNames } from "./native-names.ts";
import { validatorNames } from "./native-programs.ts";
import { isUngrouped, ownTests } from "./native-yaml.ts";
import type { PackageWriter } from "./package-writer.ts";

/** Arguments by name of input validator, as the format has them. */
type ByValidator = Record<string, string[]>;

type Given = { problem: Problem; names: NativeNames; writer: PackageWriter };

/** `input_validator_args` for the tests in the folder of a group, or for the samples. */
export function validatorArgs(given: Given, group: string): ByValidator {
  const { problem, writer } = given;
  const args: ByValidator = {};
  for (const [validator, name] of validatorNames(problem)) {
    const told = argsOf(validator.argsByGroup, group);
    const own = told === null ? [] : withoutProgramArgs(given, validator, told, group);
    if (told === null && lacks(problem, validator, group))
      writer.lost(`the validator ${name} looks at tests of ${group}, which it did not before`);
    if (own.length > 0) args[name] = own;
  }
  return args;
}

/**
 * `input_validator_args` of a single test or sample; null where it has those of its group.
 *
 * @param key its name, or `sample/1`
 * @param args of the program on it
 */
export function ownValidatorArgs(
  problem: Problem,
  key: string,
  args: readonly string[],
): ByValidator | null {
  const isOwn = ({ argsByTest = {} }: InputValidator) => argsOf(argsByTest, key) !== null;
  if (!problem.inputValidators.some(isOwn)) return null;
  const own: ByValidator = {};
  const names = problem.groups
    .filter(({ tests }) => tests.includes(key))
    .map((group) => group.name);
  for (const [validator, name] of validatorNames(problem)) {
    const { argsByGroup, argsByTest = {}, convention } = validator;
    const ofGroups = names.map((group) => argsOf(argsByGroup, group));
    const usual = ofGroups.find((each) => each !== null) ?? argsOf(argsByGroup, "sample") ?? [];
    const words = argsOf(argsByTest, key) ?? usual;
    own[name] = convention === "icpc" ? (cutEnd(words, args) ?? words) : words;
  }
  return own;
}

function argsOf(known: Readonly<Record<string, string[]>>, name: string): string[] | null {
  return Object.hasOwn(known, name) ? (known[name] ?? null) : null;
}

/** As the format has it a validator gets the program's arguments after its own. */
function withoutProgramArgs(
  { problem, names, writer }: Given,
  { name, convention }: InputValidator,
  told: string[],
  group: string,
): string[] {
  if (convention !== "icpc") return told;
  const all = new Map(
    testsBeside(problem, names, group).map(({ args }) => [JSON.stringify(args), args]),
  );
  const [after = []] = all.values();
  const own = all.size > 1 ? null : cutEnd(told, after);
  if (own === null)
    writer.lost(`the validator ${name} is also given the program's arguments in ${group}`);
  return own ?? told;
}

/** Tests that the arguments stand beside. */
function testsBeside(problem: Problem, names: NativeNames, group: string): Test[] {
  if (group === "sample" && names.passFail)
    return problem.tests.filter(({ name }) => name.startsWith("sample/"));
  const folder = isUngrouped(problem, names) ? "secret" : (names.groups.get(group) ?? group);
  const own = new Set(ownTests(problem, names, folder));
  return problem.tests.filter(({ name }) => own.has(names.tests.get(name) ?? name));
}

/** What is before these words at the end; null where they are not there. */
function cutEnd(words: readonly string[], end: readonly string[]): string[] | null {
  const cut = words.length - end.length;
  const isThere = cut >= 0 && end.every((word, index) => words[cut + index] === word);
  return isThere ? words.slice(0, cut) : null;
}

/** Whether it has nothing to say on tests that it will see. */
function lacks(
  { groups, samples }: Problem,
  { argsByTest = {} }: InputValidator,
  group: string,
): boolean {
  const names =
    group === "sample"
      ? samples.map(({ name }) => `sample/${name}`)
      : (groups.find(({ name }) => name === group)?.tests ?? []);
  return names.some((name) => argsOf(argsByTest, name) === null);
}
