import type { Row } from "./signature-table.ts";

/** Programs grouped by equal signatures on some inputs. */
export type Clusters = {
  /** Cluster of each program; 0 is the largest, the one with the earliest member of equals. */
  of: Int32Array;
  sizes: number[];
};

/**
 * Clusters programs by their signatures on `columns` alone: programs that differ elsewhere
 * may be equals here. Without columns all are one cluster.
 *
 * @param rowOf row of each program
 */
export function clusterOn(
  rows: readonly Row[],
  rowOf: readonly number[],
  columns: readonly number[],
): Clusters {
  const rawOfRow = mergeRows(rows, columns);
  const rawOf = rowOf.map((row) => rawOfRow[row] ?? 0);
  const sizes: number[] = [];
  const first: number[] = [];
  for (const [program, raw] of rawOf.entries()) {
    sizes[raw] = (sizes[raw] ?? 0) + 1;
    first[raw] ??= program;
  }
  const order = Object.keys(sizes)
    .map(Number)
    .toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || (first[a] ?? 0) - (first[b] ?? 0));
  const position = new Map(order.map((raw, index) => [raw, index]));
  return {
    of: Int32Array.from(rawOf, (raw) => position.get(raw) ?? 0),
    sizes: order.map((raw) => sizes[raw] ?? 0),
  };
}

/** Number of the first row that is equal on the columns, for each row. */
function mergeRows(rows: readonly Row[], columns: readonly number[]): number[] {
  const byHash = new Map<number, number[]>();
  return rows.map(({ codes }, row) => {
    const hash = hashColumns(codes, columns);
    const bucket = byHash.get(hash) ?? [];
    byHash.set(hash, bucket);
    const equal = bucket.find((other) => sameColumns(rows[other]?.codes, codes, columns));
    if (equal !== undefined) return equal;
    bucket.push(row);
    return row;
  });
}

/** FNV-1a over the words of the columns. */
function hashColumns(codes: Int32Array, columns: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    hash = Math.imul(hash ^ (codes[2 * column] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (codes[2 * column + 1] ?? 0), 0x01000193);
  }
  return hash;
}

function sameColumns(
  one: Int32Array | undefined,
  other: Int32Array,
  columns: readonly number[],
): boolean {
  if (one === undefined) return false;
  for (const column of columns) {
    if (one[2 * column] !== other[2 * column]) return false;
    if (one[2 * column + 1] !== other[2 * column + 1]) return false;
  }
  return true;
}
