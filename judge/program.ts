import { createHash } from "node:crypto";
import type { LanguageId } from "../problems/language.ts";

/** Source text and its language: all the judge needs to know of a program. */
export type ProgramText = { language: LanguageId; source: string };

/**
 * Normalised source: line ends are `\n`, trailing blanks and blank lines at the end are
 * gone, a byte order mark is gone. Nothing that could change what the program does.
 */
export function normaliseSource(source: string): string {
  const lines = source
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  return `${lines
    .map((line) => line.replace(/[ \t]+$/, ""))
    .join("\n")
    .replace(/\n+$/, "")}\n`;
}

/** A program's name: SHA-256 (hex) of its language and normalised source. */
export function programId(program: ProgramText): string {
  return createHash("sha256")
    .update(`${program.language}\0${normaliseSource(program.source)}`)
    .digest("hex");
}
