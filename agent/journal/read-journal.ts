import { readFile } from "node:fs/promises";
import { entrySchema, type Entry } from "./events.ts";
import { JournalError } from "./journal-error.ts";

const newline = 0x0a;

export type ReadJournal = {
  entries: Entry[];
  /** Length of the file up to the end of the last whole entry; what follows was torn by a crash. */
  wholeBytes: number;
};

/** Reads a journal, also one that is being written. A torn end is left out; any other damage is an error. */
export async function readJournal(path: string): Promise<ReadJournal> {
  return parseJournal(await readFile(path), path);
}

export function parseJournal(bytes: Buffer, path: string): ReadJournal {
  const entries: Entry[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(newline, start);
    if (end === -1) break;
    const json = parseJson(bytes.toString("utf8", start, end));
    if (json === notJson) {
      // Blocks of one write may reach the disk out of order, so a torn end can span lines.
      if (restIsTorn(bytes, end + 1)) break;
      throw damaged(path, entries.length, "not JSON");
    }
    const entry = asEntry(json, path, entries.length);
    if (entry.seq !== entries.length) {
      throw damaged(path, entries.length, `sequence number ${entry.seq} is out of order`);
    }
    entries.push(entry);
    start = end + 1;
  }
  return { entries, wholeBytes: start };
}

const notJson = Symbol("not JSON");

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return notJson;
  }
}

/** True when no readable line follows. */
function restIsTorn(bytes: Buffer, from: number): boolean {
  const lines = bytes.toString("utf8", from).split("\n").slice(0, -1);
  return lines.every((line) => parseJson(line) === notJson);
}

function asEntry(json: unknown, path: string, line: number): Entry {
  const parsed = entrySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw damaged(path, line, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "unknown event"}`);
}

function damaged(path: string, line: number, reason: string): JournalError {
  return new JournalError(
    `${path}:${line + 1}: the journal is damaged: ${reason}`,
    "Was it written by another version? Else keep a copy, cut the file before this line and resume.",
  );
}
