import { readFile } from "node:fs/promises";
import { openAppender } from "./appender.ts";
import { createJournal, type Journal, type JournalOptions } from "./journal.ts";
import { parseJournal } from "./read-journal.ts";

export type JournalFile = Journal & {
  /** Flushes and closes the file; nothing can be recorded afterwards. */
  close(): Promise<void>;
};

/**
 * Opens `runs/ID/journal.jsonl`, or begins it. What a crash tore off its end is cut away;
 * it never counted. One process at a time may hold a journal open.
 */
export async function openJournal(
  path: string,
  options: JournalOptions = {},
): Promise<JournalFile> {
  const { entries, wholeBytes } = parseJournal(await bytesOf(path), path);
  const appender = await openAppender(path, wholeBytes);
  const journal = createJournal(
    entries,
    (entry) => appender.append(JSON.stringify(entry)),
    options,
  );
  return { ...journal, close: () => appender.close() };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return Buffer.alloc(0);
    throw error;
  }
}
