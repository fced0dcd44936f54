import type { LanguageId } from "../../problems/language.ts";
import type { JudgeProgram, SourceFile } from "../../problems/problem.ts";
import { JudgeFault } from "../faults.ts";
import { languageOf } from "../languages/languages.ts";
import { normaliseSource, type ProgramText } from "../program.ts";
import { sha256 } from "../stored.ts";

/** Everything that goes into one compile; the main program comes first. */
export type Sources = { language: LanguageId; files: SourceFile[] };

/** A contestant's program with the graders of its problem. */
export function contestantSources(program: ProgramText, graders: SourceFile[] = []): Sources {
  const { programName } = languageOf(program.language);
  if (graders.some((file) => file.name === programName)) {
    throw new JudgeFault(
      `the package's grader file ${programName} has the name that the judge saves programs under: rename it`,
    );
  }
  const main = { name: programName, text: normaliseSource(program.source) };
  // As the ICPC format has it, the package's files replace those of their names.
  const taken = new Set([programName, ...graders.map((file) => file.name)]);
  const others = (program.files ?? []).filter((file) => !taken.has(file.name));
  return { language: program.language, files: [main, ...others, ...graders] };
}

/** A program of the package, as it is. */
export function packageSources({ language, files }: JudgeProgram): Sources {
  return { language, files };
}

/**
 * Names a compile's result by all that it depends on.
 * @param image id of the image, which stands for the compiler and its libraries
 */
export function compileKey(sources: Sources, image: string): string {
  const { id, flags, compileArgv } = languageOf(sources.language);
  const [main, ...others] = sources.files.map(({ name, text }) => [name, text]);
  const names = sources.files.map((file) => file.name);
  return sha256(JSON.stringify([1, image, id, flags, compileArgv(names), main, others]));
}
