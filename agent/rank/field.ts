import type { SignatureTable } from "../cluster/signature-table.ts";

/** All that ranking knows: programs that compile, and how they behaved. */
export type Field = {
  programs: readonly FieldProgram[];
  table: SignatureTable;
  /** Easiest first. */
  groups: readonly FieldGroup[];
  /** Two 32-bit words for each input, and whether the oracle says anything of it. */
  oracle: { codes: Int32Array; speaks: Uint8Array };
  /** Many answers are right: different outputs are no disagreement. */
  scored: boolean;
  /**
   * Estimated share of games won in the tournament, by row of the signature table, whose programs
   * one of them stood for; null where no tournament was held.
   */
  winRates: ReadonlyMap<number, number> | null;
};

export type FieldProgram = {
  id: string;
  /** Row of the signature table. */
  row: number;
  aims: readonly (string | null)[];
  reasoningTokens: number;
  /** Share of the samples it gets wrong. */
  sampleFailures: number;
};

export type FieldGroup = {
  name: string;
  maxScore: number;
  contains: readonly string[];
  /** Surely no part of its points can be had. */
  allOrNothing: boolean;
  /** Inputs of this group and of those that it contains. */
  columns: readonly number[];
};
