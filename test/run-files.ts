import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Entry } from "../agent/journal/events.ts";
import { readJournal } from "../agent/journal/read-journal.ts";
import { readLedger } from "../judge/referee/ledger.ts";
import type { LedgerState } from "../judge/referee/ledger-state.ts";

/** What a run left on the disk. */
export async function readRun(
  dir: string,
): Promise<{ entries: Entry[]; ledger: LedgerState; ledgerLines: number }> {
  const { entries } = await readJournal(path.join(dir, "journal.jsonl"));
  const file = path.join(dir, "ledger.jsonl");
  const bytes = await readFile(file);
  const ledgerLines = bytes.toString("utf8").split("\n").length - 1;
  return { entries, ledger: readLedger(bytes, file).state, ledgerLines };
}

/** Counted submissions in the order of the ledger, as `problem number id`. */
export function submissionsOf(ledger: LedgerState): string[] {
  return [...ledger.records.values()].map(
    ({ id, number, problem }) => `${problem} ${number} ${id}`,
  );
}

/** Keys of answers that were bought. */
export function samplesOf(entries: readonly Entry[]): string[] {
  return entries.filter(({ event }) => event.type === "sample").map(({ key }) => key);
}
