import { type FileHandle, mkdir, open } from "node:fs/promises";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { reasonOf } from "../faults.ts";
import { type LedgerEntry, ledgerEntry, type LedgerHeader } from "./ledger-entry.ts";
import { applyEntry, brokenRule, emptyState, type LedgerState } from "./ledger-state.ts";

/** The ledger cannot be read, written, or does not belong to this contest. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly file: string;
  readonly hint: string;

  constructor(file: string, what: string, hint: string, cause?: unknown) {
    super(`${file}: ${what}. ${hint}`, { cause });
    this.file = file;
    this.hint = hint;
  }
}

/** The referee's record of counted submissions, append-only, on the owner's side. */
export interface Ledger {
  readonly state: Readonly<LedgerState>;
  /** Resolves when the entry is on the disk; only then it counts. Rejects with LedgerError. */
  append(entry: LedgerEntry): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens or begins a ledger. A last line that was cut off by a crash never counted and is
 * removed. One process may hold a ledger at a time.
 *
 * @throws LedgerError when the file is damaged elsewhere, or belongs to another rule or
 *   other tests
 */
export async function openLedger(
  file: string,
  contest: Pick<LedgerHeader, "rule" | "problems">,
): Promise<Ledger> {
  const header: LedgerHeader = { type: "ledger", version: 1, ...pick(contest) };
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await openFile(file);
  try {
    const text = await handle.readFile();
    const { state, goodBytes } = readLedger(text, file);
    if (goodBytes < text.length) await handle.truncate(goodBytes);
    const ledger = createWriter(handle, file, state, goodBytes);
    if (state.header === null) await ledger.append(header);
    else checkHeader(state.header, header, file);
    await syncFolder(path.dirname(file));
    return ledger;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Only what the header has, whatever more the caller's values carry. */
function pick({ rule, problems }: Pick<LedgerHeader, "rule" | "problems">) {
  return { rule, problems: problems.map(({ name, digest }) => ({ name, digest })) };
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, "r+");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return open(file, "wx+");
    throw new LedgerError(file, reasonOf(error), "Give it back its permissions.", error);
  }
}

/**
 * Reads a ledger's bytes. Lines without their newline, and a last line that is no entry, are
 * what a crash left of an unfinished write.
 */
export function readLedger(bytes: Buffer, file: string): { state: LedgerState; goodBytes: number } {
  const state = emptyState();
  let goodBytes = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, goodBytes);
    if (end < 0) return { state, goodBytes };
    try {
      const value: unknown = JSON.parse(bytes.toString("utf8", goodBytes, end));
      applyEntry(state, ledgerEntry.parse(value));
    } catch (error) {
      if (end === bytes.length - 1 && error instanceof SyntaxError) return { state, goodBytes };
      const hint = "Restore the file from a copy; the submissions after this line are unknown.";
      throw new LedgerError(file, `line ${line} is damaged: ${reasonOf(error)}`, hint, error);
    }
    goodBytes = end + 1;
  }
}

function checkHeader(found: LedgerHeader, wanted: LedgerHeader, file: string): void {
  if (!isDeepStrictEqual(found.rule, wanted.rule)) {
    const what = `belongs to a contest under the rule ${found.rule.name}, which differs`;
    throw new LedgerError(file, what, "Resume with that rule, or begin a new run.");
  }
  for (const { name, digest } of wanted.problems) {
    const known = found.problems.find((each) => each.name === name);
    if (known?.digest === digest) continue;
    const what = `the tests of ${name} are not those that submissions were judged on`;
    throw new LedgerError(file, what, "Put the package back as it was, or begin a new run.");
  }
}

function createWriter(
  handle: FileHandle,
  file: string,
  state: LedgerState,
  goodBytes: number,
): Ledger {
  let position = goodBytes;
  let failure: unknown = null;
  let last: Promise<void> = Promise.resolve();
  let closed: Promise<void> | null = null;

  /** What cannot be read back must never be written. */
  function checkEntry(entry: LedgerEntry): LedgerEntry {
    const parsed = ledgerEntry.safeParse(entry);
    const broken = parsed.success ? brokenRule(state, parsed.data) : parsed.error.message;
    if (parsed.success && broken === null) return parsed.data;
    const hint = "This is a fault of the judge; nothing was written.";
    throw new LedgerError(file, `refuses an entry: ${broken}`, hint);
  }

  async function write(entry: LedgerEntry): Promise<void> {
    if (failure !== null)
      throw new LedgerError(file, "an earlier write failed", "Resume the run.", failure);
    const sound = checkEntry(entry);
    const line = Buffer.from(`${JSON.stringify(sound)}\n`);
    try {
      await writeFully(handle, line, position);
      await handle.datasync();
    } catch (error) {
      // What reached the disk is unknown now; opening the file again finds out.
      failure = error;
      const hint = "See that the disk has room, then resume the run.";
      throw new LedgerError(file, `cannot be written: ${reasonOf(error)}`, hint, error);
    }
    position += line.length;
    applyEntry(state, sound);
  }

  async function closeAfterWrites(): Promise<void> {
    await last;
    failure ??= new Error("the ledger is closed");
    await handle.close();
  }

  return {
    state,
    append(entry) {
      const done = last.then(() => write(entry));
      last = done.catch(() => undefined);
      return done;
    },
    close() {
      closed ??= closeAfterWrites();
      return closed;
    },
  };
}

async function writeFully(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Makes the file's name itself durable. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
