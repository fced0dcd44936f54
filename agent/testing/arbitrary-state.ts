import * as fc from "fast-check";
import { createSignatureTable } from "../cluster/signature-table.ts";
import type { Field } from "../rank/field.ts";
import { rankAll } from "../rank/rank.ts";
import { loadWeights } from "../rank/weights.ts";
import type { StrategyState } from "../strategy/strategy.ts";

/** A program, and the true answer to which of its groups it solves. */
export type ArbitraryProgram = {
  signatures: string[];
  reasoningTokens: number;
  sampleFailures: number;
  aims: (string | null)[];
  solves: string[];
};

const names = ["g1", "g2", "g3"];
const inputs = 6;

/** Two inputs for each of three nested groups; right answers are 1. */
export const arbitraryPrograms: fc.Arbitrary<ArbitraryProgram[]> = fc.array(
  fc
    .record({
      solved: fc.nat(3),
      wrong: fc.constantFrom("2", "3", "TLE"),
      reasoningTokens: fc.nat(9),
      sampleFailures: fc.constantFrom(0, 0.5, 1),
      aim: fc.constantFrom(null, ...names),
    })
    .map(({ solved, wrong, aim, ...rest }) => ({
      ...rest,
      aims: [aim],
      solves: names.slice(0, solved),
      signatures: Array.from({ length: inputs }, (_, input) => (input < 2 * solved ? "1" : wrong)),
    })),
  { maxLength: 12 },
);

export function stateOf(programs: readonly ArbitraryProgram[]): StrategyState {
  const table = createSignatureTable(inputs);
  const field: Field = {
    programs: programs.map(({ signatures, aims, reasoningTokens, sampleFailures }, index) => ({
      aims,
      reasoningTokens,
      sampleFailures,
      id: `p${String(index).padStart(2, "0")}`,
      row: table.add(signatures, []),
    })),
    table,
    groups: names.map((name, index) => ({
      name,
      maxScore: 10 * (index + 1),
      contains: names.slice(0, index),
      allOrNothing: index === 1,
      columns: Array.from({ length: 2 * (index + 1) }, (_, column) => column),
    })),
    oracle: { codes: new Int32Array(2 * inputs), speaks: new Uint8Array(inputs) },
    scored: false,
    winRates: null,
  };
  const weights = loadWeights();
  const rankings = rankAll(field, weights);
  return {
    field,
    rankings,
    submitted: [],
    clusterPenalty: weights.clusterPenalty,
    attemptsLeft: null,
    seed: 1,
  };
}
