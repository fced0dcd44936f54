import { clusterOn, type Clusters } from "../cluster/cluster.ts";
import {
  featuresOf,
  rowFeatures,
  valueRanges,
  type Features,
  type RowFeatures,
  type Scale,
} from "./features.ts";
import type { Field } from "./field.ts";
import { featureNames, type Weights } from "./weights.ts";

/** All programs of a field, ordered for one group. Arrays are by program unless said otherwise. */
export type Ranking = {
  /** Null ranks for the whole problem. */
  group: string | null;
  /** Programs, best first. */
  order: Int32Array;
  /** Position in `order`, from 0. */
  rank: Int32Array;
  scores: Float64Array;
  /** Scores without what the size of a cluster adds: what speaks for a program by itself. */
  evidence: Float64Array;
  clusters: Clusters;
  features: readonly Features[];
  /** Weighted features of one program. */
  components(program: number): Record<string, number>;
};

/** Rankings by group name, and under null the one for the whole problem. */
export type Rankings = ReadonlyMap<string | null, Ranking>;

export function rankAll(field: Field, weights: Weights): Rankings {
  const every = Array.from({ length: field.table.inputs }, (_, column) => column);
  const rankings = new Map<string | null, Ranking>();
  for (const group of field.groups) {
    rankings.set(group.name, rank(field, weights, group.name, group.columns));
  }
  return rankings.set(null, rank(field, weights, null, every));
}

/** Ranks by the weighted sum of the features; equal scores by program id, so always alike. */
export function rank(
  field: Field,
  weights: Weights,
  group: string | null,
  columns: readonly number[],
): Ranking {
  const rows = field.table.rows();
  const rowOf = field.programs.map((program) => program.row);
  const scale: Scale = {
    group,
    columns,
    spoken: columns.filter((column) => field.oracle.speaks[column] === 1),
    clusters: clusterOn(rows, rowOf, columns),
    mostReasoning: field.programs.reduce((most, one) => Math.max(most, one.reasoningTokens), 0),
    values: valueRanges(rows, columns),
  };
  const ofRow = rows.map((row, index) => rowFeatures(field, scale, row, index));
  const features = field.programs.map((program, index) => {
    return featuresOf(program, index, scale, ofRow[program.row] ?? noRow);
  });
  const scores = Float64Array.from(features, (one) => weigh(one, weights));
  const order = orderBy(field, scores);
  const position = new Int32Array(order.length);
  for (const [place, program] of order.entries()) position[program] = place;
  return {
    group,
    order,
    rank: position,
    scores,
    evidence: Float64Array.from(
      features,
      (one, program) => (scores[program] ?? 0) - weights.features.clusterShare * one.clusterShare,
    ),
    clusters: scale.clusters,
    features,
    components: (program) => weighted(features[program], weights),
  };
}

const noRow: RowFeatures = { madeFailures: 0, oracleAgreement: 0, scorerMean: 0, tournament: 0 };

function orderBy(field: Field, scores: Float64Array): Int32Array {
  const order = Int32Array.from(field.programs.keys());
  return order.toSorted((a, b) => {
    const difference = (scores[b] ?? 0) - (scores[a] ?? 0);
    if (difference !== 0) return difference;
    return (field.programs[a]?.id ?? "") < (field.programs[b]?.id ?? "") ? -1 : 1;
  });
}

function weigh(features: Features, weights: Weights): number {
  return featureNames.reduce((sum, name) => sum + weights.features[name] * features[name], 0);
}

function weighted(features: Features | undefined, weights: Weights): Record<string, number> {
  if (features === undefined) return {};
  const parts = featureNames.map(
    (name) => [name, round(weights.features[name] * features[name])] as const,
  );
  return Object.fromEntries(parts.filter(([, part]) => part !== 0));
}

/** Four decimals, for reports. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
