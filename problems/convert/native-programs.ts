import { isHeader } from "../package/programs.ts";
import type { Graders, InputValidator, JudgeProgram, Problem, SourceFile } from "../problem.ts";
import type { PackageWriter } from "./package-writer.ts";
import { soundName } from "./sound-names.ts";

/**
 * Writes a program under its name: one file with its headers, or a folder of files. Returns its
 * path.
 */
export async function writeProgram(
  writer: PackageWriter,
  folder: string,
  program: JudgeProgram,
): Promise<string> {
  const only = onlySource(program);
  const place = only === null ? `${folder}/${soundName(program.name)}` : folder;
  for (const file of program.files) await writer.text(`${place}/${file.name}`, file.text);
  return only === null ? place : `${folder}/${only.name}`;
}

/** The one source of a program that needs no folder of its own. */
function onlySource({ name, language, files }: JudgeProgram): SourceFile | null {
  const [first, second] = files.filter((file) => !isHeader(file.name));
  if (first === undefined || second !== undefined) return null;
  const mayBeFolder = language === "python3" || language.startsWith("c");
  return first.name === name || !mayBeFolder ? first : null;
}

/** Checker, manager, interactor and validators. Resolves with the checker's path. */
export async function writePrograms(
  problem: Problem,
  writer: PackageWriter,
): Promise<string | null> {
  const { task, checker } = problem;
  await writeValidators(problem, writer);
  if (task.kind === "communication") await writeProgram(writer, "manager", task.manager);
  if (task.kind === "interactive") {
    const folder = task.convention === "icpc" ? "output_validator" : "interactor";
    await writeProgram(writer, folder, task.interactor);
  }
  if (checker.kind === "standard" || checker.kind === "task") return null;
  return writeProgram(writer, "output_validator", checker.program);
}

/** The testing tool's path in `attachments/`; null where there is none. */
export async function writeTool({ task }: Problem, writer: PackageWriter): Promise<string | null> {
  if (!("tool" in task) || task.tool === undefined) return null;
  const path = await writeProgram(writer, "attachments", task.tool);
  return path.slice("attachments/".length);
}

/** A validator of several files has a folder, in which its headers are its own. */
async function writeValidators(problem: Problem, writer: PackageWriter): Promise<void> {
  for (const [validator, name] of validatorNames(problem)) {
    const [first, second] = validator.files;
    if (first !== undefined && second === undefined && first.name === name)
      await writer.text(`input_validators/${name}`, first.text);
    else
      for (const file of validator.files)
        await writer.text(`input_validators/${name}/${file.name}`, file.text);
  }
}

/** What each input validator is called in the package. */
export function validatorNames({ inputValidators }: Problem): Map<InputValidator, string> {
  const names = new Map<InputValidator, string>();
  const used = new Set<string>();
  for (const validator of inputValidators) {
    const only = validator.files.length === 1 ? onlySource(validator) : null;
    const sound = only?.name ?? soundName(validator.name);
    let name = sound;
    for (let count = 2; used.has(name); count++) name = `${count}-${sound}`;
    used.add(name);
    names.set(validator, name);
  }
  return names;
}

/** `include/` and `attachments/`. Resolves with the public graders' names. */
export async function writeGraders({ task }: Problem, writer: PackageWriter): Promise<string[]> {
  const graders = task.kind === "output-only" ? null : task.graders;
  if (graders === null) return [];
  for (const [family, files] of Object.entries(graders.hidden))
    for (const file of files) await writer.text(`include/${family}/${file.name}`, file.text);
  return writePublic(graders, writer);
}

async function writePublic({ public: shown }: Graders, writer: PackageWriter): Promise<string[]> {
  const written = new Map<string, SourceFile>();
  for (const file of Object.values(shown).flat()) {
    const before = written.get(file.name);
    if (before === undefined) {
      written.set(file.name, file);
      await writer.text(`attachments/${file.name}`, file.text);
    } else if (before.text !== file.text) {
      writer.lost(`the public grader ${file.name} differs by language; only one of them is kept`);
    }
  }
  return [...written.keys()];
}
