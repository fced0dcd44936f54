import { gccFlags } from "../sandbox/compile-flags.ts";
import { compilerEnv, filesWith, type Language, native } from "./language.ts";

/** All `.c` files are compiled and linked together; others are headers. */
export function c(id: "c11" | "c17"): Language {
  const flags = [...gccFlags, `-std=gnu${id.slice("c".length)}`];
  return {
    ...native,
    id,
    name: `C${id.slice("c".length)}`,
    compiler: "GCC 12.2",
    layer: "cpp",
    programName: "solution.c",
    flags: [...flags, "-lm"],
    versionArgv: ["/usr/bin/gcc", "--version"],
    // Libraries are searched for what the files before them lack.
    compileArgv: (names) => [
      "/usr/bin/gcc",
      ...flags,
      "-o",
      "program",
      ...filesWith(names, ".c"),
      "-lm",
    ],
    env: compilerEnv,
  };
}
