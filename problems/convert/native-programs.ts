import type { Graders, JudgeProgram, Problem, SourceFile } from "../problem.ts";
import type { PackageWriter } from "./package-writer.ts";

/** Writes a program: one file with its headers, or a folder of files. Returns its path. */
export async function writeProgram(
  writer: PackageWriter,
  folder: string,
  program: JudgeProgram,
): Promise<string> {
  const sources = program.files.filter((file) => !/\.(h|hh|hpp)$/.test(file.name));
  const isOne = sources.length === 1;
  const place = isOne ? folder : `${folder}/${program.name.replace(/\W+/g, "_")}`;
  for (const file of program.files) await writer.text(`${place}/${file.name}`, file.text);
  return isOne ? `${folder}/${sources[0]?.name ?? program.name}` : place;
}

/** Checker, manager, interactor and validators. Resolves with the checker's path. */
export async function writePrograms(
  problem: Problem,
  writer: PackageWriter,
): Promise<string | null> {
  const { task, checker, inputValidators } = problem;
  for (const validator of inputValidators) {
    if (validator.files.length > 1) await writeProgram(writer, "input_validators/all", validator);
    else await writeProgram(writer, "input_validators", validator);
  }
  if (task.kind === "communication") await writeProgram(writer, "manager", task.manager);
  if (task.kind === "interactive") {
    const folder = task.convention === "icpc" ? "output_validator" : "interactor";
    await writeProgram(writer, folder, task.interactor);
  }
  if (checker.kind === "standard" || checker.kind === "task") return null;
  return writeProgram(writer, "output_validator", checker.program);
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
