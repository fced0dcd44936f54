import path from "node:path";
import { languageOfExtension } from "../language.ts";
import type { JudgeProgram, Problem } from "../problem.ts";
import type { PackageWriter } from "./package-writer.ts";

/**
 * Tells of checkers and the like that will be compiled as another language: the native format goes
 * by the endings of names alone.
 */
export function tellLanguages(
  { task, checker, inputValidators }: Problem,
  writer: PackageWriter,
): void {
  const programs: JudgeProgram[] = [
    ...("program" in checker ? [checker.program] : []),
    ...("manager" in task ? [task.manager] : []),
    ...("interactor" in task ? [task.interactor] : []),
    ...inputValidators,
  ];
  for (const { name, language, files } of programs) {
    const [native] = files.flatMap((file) => languageOfExtension(path.extname(file.name)) ?? []);
    if (native !== undefined && native !== language)
      writer.lost(`${name} is in ${language}, and in the package in ${native}`);
  }
}
