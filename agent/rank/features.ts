import type { Clusters } from "../cluster/cluster.ts";
import type { Row } from "../cluster/signature-table.ts";
import type { Field, FieldProgram } from "./field.ts";
import type { FeatureName } from "./weights.ts";

/** Features of one program for one group, each between 0 and 1. */
export type Features = Record<FeatureName, number>;

/** What all programs of a group are measured against. */
export type Scale = {
  group: string | null;
  columns: readonly number[];
  /** Those of `columns` that the oracle speaks of. */
  spoken: readonly number[];
  clusters: Clusters;
  mostReasoning: number;
  /** Least and greatest value of the scorer for each of `columns`. */
  values: { least: number; greatest: number }[];
};

/** What a row of the signature table says, for all programs of the row. */
export type RowFeatures = Pick<
  Features,
  "madeFailures" | "oracleAgreement" | "scorerMean" | "tournament"
>;

export function rowFeatures(field: Field, scale: Scale, row: Row, index: number): RowFeatures {
  return {
    madeFailures: share(scale.columns, row, (column) => row.failed[column] === 1),
    oracleAgreement: oracleAgreement(field, scale.spoken, row),
    scorerMean: scorerMean(scale, row),
    // A row that did not play is as good as one that won half of its games.
    tournament: field.winRates === null ? 0 : (field.winRates.get(index) ?? 0.5),
  };
}

export function featuresOf(
  program: FieldProgram,
  index: number,
  scale: Scale,
  fromRow: RowFeatures,
): Features {
  const { clusters, mostReasoning, group } = scale;
  const size = clusters.sizes[clusters.of[index] ?? 0] ?? 1;
  const aimed = group !== null && program.aims.includes(group);
  return {
    ...fromRow,
    sampleFailures: program.sampleFailures,
    clusterShare: Math.log1p(size) / Math.log1p(clusters.of.length),
    reasoning: mostReasoning === 0 ? 0 : program.reasoningTokens / mostReasoning,
    aimed: aimed ? 1 : 0,
  };
}

/** Range of the scorer's values on each column, over all rows. */
export function valueRanges(rows: readonly Row[], columns: readonly number[]): Scale["values"] {
  if (rows.every((row) => row.values.length === 0)) return [];
  return columns.map((column) => {
    let least = Infinity;
    let greatest = -Infinity;
    for (const row of rows) {
      const value = row.values[column] ?? Number.NaN;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    return { least, greatest };
  });
}

/** Share of the columns with a run for which something holds; 0 where there are none. */
function share(
  columns: readonly number[],
  { unrun }: Row,
  holds: (column: number) => boolean,
): number {
  let count = 0;
  let ran = 0;
  for (const column of columns) {
    if (unrun[column] === 1) continue;
    ran += 1;
    if (holds(column)) count += 1;
  }
  return ran === 0 ? 0 : count / ran;
}

/** Share of the inputs that the oracle speaks of on which a row agrees with it. */
function oracleAgreement({ oracle }: Field, spoken: readonly number[], row: Row): number {
  return share(
    spoken,
    row,
    (column) =>
      oracle.codes[2 * column] === row.codes[2 * column] &&
      oracle.codes[2 * column + 1] === row.codes[2 * column + 1],
  );
}

/** Mean over inputs of the scorer's value, 0 the worst and 1 the best that any program got. */
function scorerMean(scale: Scale, row: Row): number {
  if (row.values.length === 0 || scale.columns.length === 0) return 0;
  let sum = 0;
  let ran = 0;
  for (const [index, column] of scale.columns.entries()) {
    if (row.unrun[column] === 1) continue;
    ran += 1;
    const value = row.values[column] ?? Number.NaN;
    const range = scale.values[index];
    if (range === undefined || Number.isNaN(value)) continue;
    const width = range.greatest - range.least;
    sum += width > 0 ? (value - range.least) / width : 1;
  }
  return ran === 0 ? 0 : sum / ran;
}
