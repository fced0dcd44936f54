import { Faults } from "../../package/fault.ts";
import type { InputValidator, TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseProgram } from "../shared/loose-program.ts";
import type { SubtasksJson } from "./subtasks-json.ts";

const MOST_VALIDATORS = 100;

type Command = { file: string; argsByGroup: Record<string, string[]> };

/**
 * Validators of all tests, of a subtask's, and those that are told the subtask. One that can't be
 * run here is remarked upon and left out.
 */
export async function readValidators(
  given: Reading,
  json: SubtasksJson,
  groups: readonly TestGroup[],
  hasSamples: boolean,
): Promise<InputValidator[]> {
  const validators: InputValidator[] = [];
  const commands = [...commandsOf(json, groups, hasSamples).values()];
  if (commands.length > MOST_VALIDATORS) {
    const rule = `${commands.length} validators, of which ${MOST_VALIDATORS} are read`;
    given.remarks.add("subtasks.json", rule, "Take some out.");
  }
  for (const { file, argsByGroup } of commands.slice(0, MOST_VALIDATORS)) {
    const faults = new Faults();
    const program = await readLooseProgram({ ...given, faults }, `validator/${file}`);
    for (const { file: at, rule } of faults.list)
      given.remarks.add(at, `a validator that is left out: ${rule}`, "Inputs aren't held to it.");
    if (program === null || faults.any) continue;
    const language = program.language === "cpp20" ? "cpp17" : program.language;
    validators.push({ ...program, language, convention: "testlib", argsByGroup });
  }
  return validators;
}

function commandsOf(
  json: SubtasksJson,
  groups: readonly TestGroup[],
  hasSamples: boolean,
): Map<string, Command> {
  const commands = new Map<string, Command>();
  const add = (line: string, group: string, place: string) => {
    const [file = "", ...args] = line
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => word.replaceAll("{subtask}", place));
    const command = commands.get(line) ?? { file, argsByGroup: {} };
    command.argsByGroup[group] = args;
    commands.set(line, command);
  };
  for (const { name } of groups) {
    for (const line of json.global_validators ?? []) add(line, name, "{subtask}");
    for (const line of json.subtask_sensitive_validators ?? []) add(line, name, name);
    for (const line of json.subtasks[name]?.validators ?? []) add(line, name, "{subtask}");
  }
  if (hasSamples) for (const line of json.global_validators ?? []) add(line, "sample", "{subtask}");
  return commands;
}
