import type { Row } from "../cluster/signature-table.ts";
import type { Field } from "../rank/field.ts";
import type { Ranking } from "../rank/rank.ts";

/** Clusters that others are held against: those with the best mean of the scorer's values. */
const references = 8;

/**
 * Marks, by cluster, those that one of the best clusters outdoes: as good an answer by the scorer
 * on every input of the group on which both ran, and a better one on some. Nothing is marked where
 * there is no scorer.
 *
 * @param members a program of each cluster
 */
export function outdoneClusters(
  { scored, table, programs }: Field,
  { features }: Ranking,
  members: Int32Array,
  columns: readonly number[],
): Uint8Array {
  const outdone = new Uint8Array(members.length);
  if (!scored) return outdone;
  const rows = table.rows();
  const rowOf = (cluster: number) => rows[programs[members[cluster] ?? 0]?.row ?? 0];
  const meanOf = (cluster: number) => features[members[cluster] ?? 0]?.scorerMean ?? 0;
  const best = [...members.keys()].toSorted((a, b) => meanOf(b) - meanOf(a)).slice(0, references);
  for (const cluster of members.keys()) {
    const row = rowOf(cluster);
    if (
      row !== undefined &&
      best.some((one) => one !== cluster && outdoes(rowOf(one), row, columns))
    )
      outdone[cluster] = 1;
  }
  return outdone;
}

function outdoes(one: Row | undefined, other: Row, columns: readonly number[]): boolean {
  if (one === undefined) return false;
  let isBetter = false;
  for (const column of columns) {
    if (one.unrun[column] === 1 || other.unrun[column] === 1) continue;
    const [own, others] = [valueOf(one, column), valueOf(other, column)];
    if (own < others) return false;
    if (own > others) isBetter = true;
  }
  return isBetter;
}

/** No valid answer is the worst. */
function valueOf({ values }: Row, column: number): number {
  const value = values[column] ?? Number.NaN;
  return Number.isNaN(value) ? -Infinity : value;
}
