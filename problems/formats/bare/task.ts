import { languageFamilies, type LanguageFamily } from "../../language.ts";
import { quote } from "../../package/fault.ts";
import { filesIn } from "../../package/tree.ts";
import type { Task } from "../../problem.ts";
import { refuse, type Told } from "./problem-yaml.ts";
import type { StatedLimits } from "./statement-limits.ts";

const otherTask = /^(?:interactor|manager|grader|stub)\.[a-z]{1,5}$/i;

/** A batch task, on the files that `problem.yaml` or the statement names. */
export function readTask(told: Told, stated: StatedLimits, statement: string): Task {
  const { given, data } = told;
  for (const file of filesIn(given.tree, ""))
    if (otherTask.test(file.name)) {
      const rule = "not supported yet: a program that submissions are linked or talk with";
      given.faults.add(file.path, rule, "Use a format that has such tasks, or remove it.");
    }
  const inputFile = fileOf(data.input_file, stated.inputFile, "stdin");
  const outputFile = fileOf(data.output_file, stated.outputFile, "stdout");
  const isStated =
    (data.input_file === undefined && inputFile !== null) ||
    (data.output_file === undefined && outputFile !== null);
  if (isStated) {
    const rule = `programs read ${inputFile ?? "stdin"} and write ${outputFile ?? "stdout"}, as the statement has it`;
    given.remarks.add(statement, rule, "input_file and output_file in problem.yaml say otherwise.");
  }
  checkFiles(told, inputFile, outputFile, statement);
  return { kind: "batch", inputFile, outputFile, graders: null };
}

/** As in the native format: the judge saves submissions under names such as these. */
const takenName = /^(program|solution|main|grader)(\.|$)/i;

function checkFiles(
  { given, yaml, data }: Told,
  inputFile: string | null,
  outputFile: string | null,
  statement: string,
): void {
  const report = (key: "input_file" | "output_file", rule: string) => {
    const hint = `Name another as ${key} in problem.yaml.`;
    if (yaml === null || data[key] === undefined) given.faults.add(statement, rule, hint);
    else given.faults.add(yaml.file, rule, hint, yaml.lineOf([key]));
  };
  if (inputFile !== null && inputFile === outputFile)
    report("output_file", "one file for input and output");
  const files = { input_file: inputFile, output_file: outputFile };
  for (const key of ["input_file", "output_file"] as const)
    if (files[key] !== null && takenName.test(files[key]))
      report(key, `${key}: the name of a program, ${quote(files[key])}`);
}

function fileOf(named: string | undefined, stated: string | null, stream: string): string | null {
  const file = named ?? stated;
  return file === stream ? null : file;
}

const aliases: Record<string, LanguageFamily> = {
  "c++": "cpp",
  python: "python3",
  js: "javascript",
};

/** Those that `problem.yaml` lists, or all. */
export function readLanguages(told: Told): LanguageFamily[] {
  const listed = told.data.languages;
  if (listed === undefined || listed === "all") return [...languageFamilies];
  const wanted = new Set<LanguageFamily>();
  for (const each of typeof listed === "string" ? [listed] : listed) {
    const name = each.toLowerCase();
    const family = Object.hasOwn(aliases, name) ? aliases[name] : name;
    const known = languageFamilies.find((one) => one === family);
    if (known === undefined) {
      const rule = `not supported yet: the language ${quote(each)}`;
      refuse(told, ["languages"], rule, `medalist has ${languageFamilies.join(", ")}.`);
    } else wanted.add(known);
  }
  return languageFamilies.filter((each) => wanted.has(each));
}
