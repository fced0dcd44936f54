import type { ProgramText } from "../program.ts";
import type { Judgement } from "../judgement.ts";
import type { LedgerEntry, LedgerHeader } from "./ledger-entry.ts";

/** A submission as the ledger knows it. */
export type SubmissionRecord = {
  id: string;
  problem: string;
  program: ProgramText;
  /** The how-manieth counted submission to its problem. */
  number: number;
  atMs: number;
  /** Null until it is judged. */
  result: { judgedAtMs: number; judgement: Judgement } | null;
};

/** Counted submissions in the order of admission. Void ones are not in it. */
export type LedgerState = {
  header: LedgerHeader | null;
  records: Map<string, SubmissionRecord>;
};

export function emptyState(): LedgerState {
  return { header: null, records: new Map() };
}

/** Why an entry cannot follow what came before; null when it can. */
export function brokenRule(state: LedgerState, entry: LedgerEntry): string | null {
  if ((state.header === null) !== (entry.type === "ledger"))
    return "a ledger begins with exactly one header";
  if (entry.type === "ledger") return null;
  const record = state.records.get(entry.id);
  if (entry.type === "admitted")
    return record === undefined ? null : `${entry.id} is admitted twice`;
  if (record === undefined) return `${entry.id} was never admitted`;
  return record.result === null ? null : `${entry.id} is judged already`;
}

/**
 * Applies one entry.
 *
 * @throws Error when it cannot follow what came before; the state is then unchanged
 */
export function applyEntry(state: LedgerState, entry: LedgerEntry): void {
  const broken = brokenRule(state, entry);
  if (broken !== null) throw new Error(broken);
  switch (entry.type) {
    case "ledger":
      state.header = entry;
      return;
    case "admitted": {
      const { id, problem, program, number, atMs } = entry;
      state.records.set(id, { id, problem, program, number, atMs, result: null });
      return;
    }
    case "judged": {
      const record = state.records.get(entry.id);
      const { judgedAtMs, judgement } = entry;
      if (record !== undefined) record.result = { judgedAtMs, judgement };
      return;
    }
    case "void":
      state.records.delete(entry.id);
  }
}

/** Counted submissions to a problem, in the order of admission. */
export function countedFor(state: LedgerState, problem: string): SubmissionRecord[] {
  return [...state.records.values()].filter((record) => record.problem === problem);
}
