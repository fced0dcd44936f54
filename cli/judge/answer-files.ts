import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import {
  answerBounds,
  type AnswerFiles,
  BadAnswers,
  packAnswers,
  unzipAnswers,
} from "../../judge/answers/archive.ts";
import type { ManyProgram } from "../../judge/many/judge-many.ts";
import { languageOfExtension } from "../../problems/language.ts";
import { UserError } from "../user-error.ts";
import { findProgramFiles, readProgramFiles } from "./program-files.ts";

/** Submissions to an output-only task: answers, and programs that write them, told by extension. */
export async function* readAnswersAndPrograms(
  named: readonly string[],
  language: string | undefined,
): AsyncGenerator<ManyProgram, void, void> {
  for (const each of named) {
    const isProgram = languageOfExtension(path.extname(each)) !== undefined;
    if (isProgram) yield* readProgramFiles(await findProgramFiles([each], language));
    else yield* readAnswerFiles([each]);
  }
}

/**
 * Answers to an output-only task among what a user named: ZIP archives, and folders with a
 * file for each test. Each is read when it is wanted, and rejects with a usage error where it
 * can't be taken. The same answers are the same submission, whichever way they are given.
 */
export async function* readAnswerFiles(
  named: readonly string[],
): AsyncGenerator<ManyProgram, void, void> {
  for (const each of named) {
    try {
      yield { id: each, program: packAnswers(await filesOf(each)) };
    } catch (error) {
      if (error instanceof UserError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new UserError(
        `${each} can't be taken: ${reason}`,
        "Answers are a ZIP archive, or a folder, with a file for each test: group1/01.out",
        2,
      );
    }
  }
}

async function filesOf(named: string): Promise<AnswerFiles> {
  const info = await stat(named);
  if (info.isDirectory()) return filesBelow(named);
  if (info.size > answerBounds.archiveBytes) throw new BadAnswers("it is too large");
  return unzipAnswers(await readFile(named));
}

async function filesBelow(folder: string): Promise<AnswerFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name));
  if (paths.length === 0) throw new BadAnswers("there is no file in it");
  if (paths.length > answerBounds.files) throw new BadAnswers(`it holds ${paths.length} files`);
  let bytes = 0;
  for (const each of paths) bytes += (await stat(each)).size;
  if (bytes > answerBounds.bytes) throw new BadAnswers(`its files have ${bytes} bytes`);
  const files = new Map<string, Uint8Array>();
  for (const each of paths) {
    files.set(path.relative(folder, each).split(path.sep).join("/"), await readFile(each));
  }
  return files;
}
