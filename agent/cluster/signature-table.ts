import { isFailure, unrun } from "../practise/signatures.ts";
import { codeSignature } from "./code-signature.ts";

/** Programs that behaved alike on every input share a row. */
export type Row = {
  /** Two 32-bit words for each input. */
  codes: Int32Array;
  /** 1 for each input on which the run crashed or broke a limit. */
  failed: Uint8Array;
  /** 1 for each input that it was not run on. */
  unrun: Uint8Array;
  /** The scorer's values; empty without a scorer, NaN for an invalid answer. */
  values: Float64Array;
};

/**
 * Signatures of many programs on the same inputs. Memory grows with the number of different
 * rows: about 10 bytes for each input of a row.
 */
export interface SignatureTable {
  readonly inputs: number;
  /** Adds a program and returns the number of its row. `signatures` has one for each input. */
  add(signatures: readonly string[], values: readonly (number | null)[]): number;
  rows(): readonly Row[];
}

export function createSignatureTable(inputs: number): SignatureTable {
  const rows: Row[] = [];
  const byHash = new Map<number, number[]>();
  return {
    inputs,
    rows: () => rows,
    add(signatures, values) {
      if (signatures.length !== inputs) {
        throw new RangeError(`${signatures.length} signatures for ${inputs} inputs`);
      }
      const codes = new Int32Array(2 * inputs);
      for (const [input, signature] of signatures.entries()) codeSignature(signature, codes, input);
      const bucket = bucketOf(byHash, hashWords(codes));
      const known = bucket.find((row) => sameWords(rows[row]?.codes, codes));
      if (known !== undefined) return known;
      const mark = (holds: (signature: string) => boolean) =>
        Uint8Array.from(signatures, (signature) => (holds(signature) ? 1 : 0));
      rows.push({
        codes,
        failed: mark(isFailure),
        unrun: mark((signature) => signature === unrun),
        values: Float64Array.from(values, (value) => value ?? Number.NaN),
      });
      bucket.push(rows.length - 1);
      return rows.length - 1;
    },
  };
}

function bucketOf(byHash: Map<number, number[]>, hash: number): number[] {
  const known = byHash.get(hash);
  if (known !== undefined) return known;
  const bucket: number[] = [];
  byHash.set(hash, bucket);
  return bucket;
}

/** FNV-1a over 32-bit words. */
function hashWords(words: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash;
}

function sameWords(one: Int32Array | undefined, other: Int32Array): boolean {
  if (one?.length !== other.length) return false;
  for (let index = 0; index < other.length; index++) {
    if (one[index] !== other[index]) return false;
  }
  return true;
}
