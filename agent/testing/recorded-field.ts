import type { Field, FieldProgram } from "../rank/field.ts";
import { createSignatureTable } from "../cluster/signature-table.ts";
import { type Behaviour, signatureList } from "../practise/signatures.ts";
import { rankAll } from "../rank/rank.ts";
import { loadWeights } from "../rank/weights.ts";
import { o1Ioi } from "../strategy/o1-ioi.ts";
import type { Submitted } from "../strategy/strategy.ts";

/** A recorded program as selection sees it, before anything is computed. */
export type RecordedProgram = Omit<FieldProgram, "row"> & Pick<Behaviour, "signatures">;

/** Programs that solve the first few of six nested groups, in clusters of very different size. */
export function recordedPrograms(programs: number, inputs: number): RecordedProgram[] {
  const random = lcg(20_240_901);
  return Array.from({ length: programs }, (_, index) => {
    const solves = Math.floor(6 * random() ** 3);
    const kind = Math.floor(programs * random() ** 2);
    return {
      id: digits(index * 2_654_435_761, 64),
      aims: [`g${1 + Math.floor(6 * random())}`],
      reasoningTokens: Math.floor(50_000 * random()),
      sampleFailures: random() < 0.3 ? 1 : 0,
      signatures: Array.from({ length: inputs }, (_unused, input) => {
        const group = 1 + (input % 6);
        if (group <= solves) return digits(input, 16);
        return kind % 7 === 0 ? "TLE" : digits(input * 4_096 + kind, 16);
      }).join(" "),
    };
  });
}

/**
 * Clusters and ranks recorded programs and plays `submissions` with the default strategy; no
 * submission solves anything, which is the longest way. Returns the programs submitted.
 */
export function selectAndPlay(
  recorded: readonly RecordedProgram[],
  inputs: number,
  submissions: number,
): string[] {
  const table = createSignatureTable(inputs);
  const programs = recorded.map(({ signatures, ...program }) => ({
    ...program,
    row: table.add(signatureList({ signatures }), []),
  }));
  const field: Field = {
    programs,
    table,
    groups: nestedGroups(inputs),
    oracle: { codes: new Int32Array(2 * inputs), speaks: new Uint8Array(inputs) },
    scored: false,
    winRates: null,
  };
  const weights = loadWeights();
  const rankings = rankAll(field, weights);
  const submitted: Submitted[] = [];
  while (submitted.length < submissions) {
    const { clusterPenalty } = weights;
    const choice = o1Ioi.choose({
      field,
      rankings,
      submitted,
      clusterPenalty,
      attemptsLeft: null,
      seed: 1,
    });
    if (choice === null) break;
    submitted.push({ program: choice.program, group: choice.why.group, solved: [], points: {} });
  }
  return submitted.map(({ program }) => programs[program]?.id ?? "");
}

function nestedGroups(inputs: number): Field["groups"] {
  const names = ["g1", "g2", "g3", "g4", "g5", "g6"];
  return names.map((name, index) => ({
    name,
    maxScore: 10,
    contains: names.slice(0, index),
    allOrNothing: true,
    columns: Array.from({ length: inputs }, (_, input) => input).filter(
      (input) => input % 6 <= index,
    ),
  }));
}

function digits(value: number, length: number): string {
  return value.toString(16).padStart(length, "0").slice(-length);
}

/** A linear congruential generator (Numerical Recipes), in [0, 1). */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
