import type { Checker, Graders, InputValidator, JudgeProgram, Task } from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import type { Layout } from "../../shared/testing.ts";

/** What both formats lay out in the same way: tests, samples, programs, included files, solutions. */
export function filesOf(content: Content, validatorFolder: string): Layout {
  const files: Layout = {};
  for (const { name, input, answer } of content.samples) {
    files[`data/sample/${name}.in`] = input;
    files[`data/sample/${name}.ans`] = answer;
  }
  for (const { name, input, answer, files: own } of content.tests) {
    const place = name.startsWith("sample/") ? `data/${name}` : `data/secret/${name}`;
    files[`${place}.in`] = input;
    files[`${place}.ans`] = answer ?? "";
    for (const file of own) files[`${place}.files/${file.name}`] = file.text;
  }
  for (const validator of content.inputValidators) layProgram(files, "input_validators", validator);
  const judge = judgeOf(content.task, content.checker);
  if (judge !== null) layProgram(files, validatorFolder, judge);
  if (content.task.kind !== "output-only") layIncludes(files, content.task.graders);
  for (const { name, source } of content.references) files[`submissions/${name}`] = source;
  return files;
}

function judgeOf(task: Task, checker: Checker): JudgeProgram | null {
  if (task.kind === "interactive") return task.interactor;
  return "program" in checker ? checker.program : null;
}

/** Arguments of the output validator. */
export function outputWords(task: Task, checker: Checker): string[] {
  if (task.kind === "interactive") return task.args;
  if (checker.kind !== "standard") return "args" in checker ? checker.args : [];
  const { caseSensitive, spaceSensitive, floatAbsolute, floatRelative } = checker;
  return [
    ...(caseSensitive ? ["case_sensitive"] : []),
    ...(spaceSensitive ? ["space_change_sensitive"] : []),
    ...(floatAbsolute === null ? [] : ["float_absolute_tolerance", String(floatAbsolute)]),
    ...(floatRelative === null ? [] : ["float_relative_tolerance", String(floatRelative)]),
  ];
}

export function inputWords([first]: readonly InputValidator[], group: string): string[] {
  return first?.argsByGroup[group] ?? [];
}

function layProgram(files: Layout, folder: string, { name, files: sources }: JudgeProgram): void {
  const [first, second] = sources;
  if (second === undefined && first?.name === name) files[`${folder}/${name}`] = first.text;
  else for (const source of sources) files[`${folder}/${name}/${source.name}`] = source.text;
}

function layIncludes(files: Layout, graders: Graders | null): void {
  for (const [family, sources] of Object.entries(graders?.hidden ?? {}))
    for (const { name, text } of sources) files[`include/${family}/${name}`] = text;
}
