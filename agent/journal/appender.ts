import { open, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { JournalError } from "./journal-error.ts";

/** Appends lines to a file. A line counts once its promise is resolved: it is on the disk then. */
export interface Appender {
  append(line: string): Promise<void>;
  /** Waits for everything that was appended. */
  close(): Promise<void>;
}

type Waiting = { line: string; resolve: () => void; reject: (error: unknown) => void };

/**
 * Opens `path` for appending after its first `keepBytes` bytes; the rest is cut off.
 * Lines that arrive while the disk is busy are written and flushed together. After a
 * failed write every append is rejected: the end of the file may be torn.
 */
export async function openAppender(path: string, keepBytes: number): Promise<Appender> {
  const file = await open(path, "a");
  await file.truncate(keepBytes);
  await file.sync();
  await syncFolder(dirname(path));

  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let broken: JournalError | null = null;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        if (broken !== null) throw broken;
        await file.appendFile(batch.map((item) => `${item.line}\n`).join(""));
        await file.datasync();
        for (const item of batch) item.resolve();
      } catch (error) {
        broken ??= unwritable(path, error);
        for (const item of batch) item.reject(broken);
      }
    }
    writing = null;
  }

  return {
    append(line) {
      return new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        writing ??= drain();
      });
    },
    async close() {
      await writing;
      await file.close();
    },
  };
}

/** A new file's name is durable once its folder is flushed. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, "r");
    await handle.sync();
  } finally {
    await handle?.close();
  }
}

function unwritable(path: string, cause: unknown): JournalError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new JournalError(
    `${path}: the journal cannot be written: ${reason}`,
    "Make room or mend the disk, then resume the run: nothing that counted is lost.",
    cause,
  );
}
