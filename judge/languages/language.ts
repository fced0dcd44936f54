import type { LanguageId } from "../../problems/language.ts";

/**
 * How a language is compiled and run in the judge's image. Entries are data with two small
 * functions; nothing else in the judge knows one language from another.
 */
export type Language = {
  id: LanguageId;
  /** Name that a contestant's program is saved under; graders rely on it. */
  programName: string;
  flags: readonly string[];
  /** Prints the compiler's version on its first line. */
  versionArgv: string[];
  /** The command that compiles all files of a program, by their names. */
  compileArgv: (names: readonly string[]) => string[];
  /** Name of the file that compiling makes; null where the sources themselves are run. */
  binary: string | null;
  runArgv: (names: readonly string[]) => string[];
  env: Record<string, string>;
  /** Limits are multiplied by this. */
  cpuFactor: number;
  /** Added to the problem's memory limit for the interpreter itself. */
  extraMemoryKiB: number;
};
