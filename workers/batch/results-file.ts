import { readFile } from "node:fs/promises";
import { openAppender } from "../../agent/journal/appender.ts";
import { type CellOutcome, outcomeSchema } from "./outcome.ts";

/** The outcomes of a batch on the disk, a line each. */
export type ResultsFile = {
  /** By cell; a failure is replaced by what comes later, a result by nothing. */
  outcomes: ReadonlyMap<string, CellOutcome>;
  /** Keeps the outcome; resolves when it is on the disk. What is known already is not written. */
  add(outcome: CellOutcome): Promise<void>;
  close(): Promise<void>;
};

/** Opens the file, or makes it. What a crash tore at its end is cut off. */
export async function openResults(path: string): Promise<ResultsFile> {
  const bytes = await readFile(path).catch(ifMissing);
  const { outcomes, wholeBytes } = parseResults(bytes);
  const appender = await openAppender(path, wholeBytes);
  return {
    outcomes,
    async add(outcome) {
      if (!isNews(outcomes, outcome)) return;
      outcomes.set(outcome.cell, outcome);
      await appender.append(JSON.stringify(outcome));
    },
    close: () => appender.close(),
  };
}

/** The outcomes in a file's bytes up to the first line that is none: a crash tore what follows. */
export function parseResults(bytes: Buffer): {
  outcomes: Map<string, CellOutcome>;
  wholeBytes: number;
} {
  const outcomes = new Map<string, CellOutcome>();
  let wholeBytes = 0;
  for (;;) {
    const end = bytes.indexOf("\n", wholeBytes);
    const outcome = end === -1 ? null : parseLine(bytes.toString("utf8", wholeBytes, end));
    if (outcome === null) return { outcomes, wholeBytes };
    if (isNews(outcomes, outcome)) outcomes.set(outcome.cell, outcome);
    wholeBytes = end + 1;
  }
}

function parseLine(line: string): CellOutcome | null {
  try {
    return outcomeSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function isNews(outcomes: ReadonlyMap<string, CellOutcome>, outcome: CellOutcome): boolean {
  const known = outcomes.get(outcome.cell);
  if (known === undefined) return true;
  if (known.ok) return false;
  return outcome.ok || known.reason !== outcome.reason;
}

function ifMissing(error: unknown): Buffer {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return Buffer.alloc(0);
  throw error;
}
