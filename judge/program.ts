import { createHash } from "node:crypto";
import type { LanguageId } from "../problems/language.ts";
import type { ReferenceSolution, SourceFile } from "../problems/problem.ts";

/** Source text and its language: all the judge needs to know of a program. */
export type ProgramText = {
  language: LanguageId;
  source: string;
  /** Compiled with the source, which is the file that is started. Most programs have none. */
  files?: SourceFile[];
};

/**
 * Answers to an output-only task, one file for each test: a ZIP archive in base64, as
 * `packAnswers` makes it.
 */
export type AnswersText = { language: "answers"; source: string; files?: never };

/** What can be handed to the judge. */
export type SubmissionText = ProgramText | AnswersText;

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

/** A program's name: SHA-256 (hex) of its language and normalised source, and of its other files. */
export function programId({ language, source, files = [] }: SubmissionText): string {
  const hash = createHash("sha256").update(`${language}\0${normaliseSource(source)}`);
  if (files.length > 0) hash.update(JSON.stringify(files.map(({ name, text }) => [name, text])));
  return hash.digest("hex");
}

/** What is handed in, in bytes. */
export function sizeOf({ source, files = [] }: SubmissionText): number {
  return [source, ...files.map(({ text }) => text)].reduce(
    (bytes, text) => bytes + Buffer.byteLength(text),
    0,
  );
}

/** A package's solution as a submission. */
export function submissionOf({ language, source, files = [] }: ReferenceSolution): SubmissionText {
  if (language === "answers" || files.length === 0) return { language, source };
  return { language, source, files };
}
