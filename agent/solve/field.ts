import type { PublicProblem } from "../../problems/public-view.ts";
import type { Candidate } from "../candidate.ts";
import { codeSignature } from "../cluster/code-signature.ts";
import { createSignatureTable } from "../cluster/signature-table.ts";
import type { VotedInput } from "../journal/practice.ts";
import { sampleFailures, type Practised } from "../practise/practise.ts";
import { listSignatures, type Signatures, type SignInputs } from "../practise/signatures.ts";
import type { Field, FieldGroup } from "../rank/field.ts";

/** Different made inputs, in the order programs are run on them. */
export type Inputs = {
  digests: string[];
  bytes: number[];
  /** Groups that each input was made for. */
  groups: Set<string>[];
};

export function differentInputs(kept: readonly VotedInput[]): Inputs {
  const inputs: Inputs = { digests: [], bytes: [], groups: [] };
  for (const { digest, bytes, group } of kept) {
    const known = inputs.digests.indexOf(digest);
    if (known >= 0) {
      inputs.groups[known]?.add(group);
      continue;
    }
    inputs.digests.push(digest);
    inputs.bytes.push(bytes);
    inputs.groups.push(new Set([group]));
  }
  return inputs;
}

/** Some inputs, by position, as programs are run on them. */
export function signInputs(inputs: Inputs, positions: readonly number[]): SignInputs {
  return {
    digests: positions.map((position) => inputs.digests[position] ?? ""),
    groups: positions.map((position) => [...(inputs.groups[position] ?? [])][0] ?? ""),
  };
}

/** A program that compiles, with all that practice told of it. */
export type Trial = { program: Candidate; practised: Practised; signatures: Signatures };

/** @param oracle expected signature for each input; null where the oracle is silent */
export function buildField(
  problem: PublicProblem,
  inputs: Inputs,
  trials: readonly Trial[],
  oracle: readonly (string | null)[],
): Field {
  const table = createSignatureTable(inputs.digests.length);
  const programs = trials.map(({ program, practised, signatures }) => ({
    id: program.id,
    row: table.add(listSignatures(signatures), signatures.values),
    aims: program.aims,
    reasoningTokens: program.reasoningTokens,
    sampleFailures: sampleFailures(practised),
  }));
  return {
    programs,
    table,
    groups: problem.groups.map((group) => fieldGroup(group, inputs)),
    oracle: codeOracle(oracle),
    scored: problem.comparison === null,
  };
}

function fieldGroup(group: PublicProblem["groups"][number], inputs: Inputs): FieldGroup {
  const included = [group.name, ...group.contains];
  const columns = [...inputs.groups.entries()]
    .filter(([, groups]) => included.some((name) => groups.has(name)))
    .map(([column]) => column);
  return { name: group.name, maxScore: group.maxScore, contains: group.contains, columns };
}

function codeOracle(oracle: readonly (string | null)[]): Field["oracle"] {
  const codes = new Int32Array(2 * oracle.length);
  for (const [input, answer] of oracle.entries()) {
    if (answer !== null) codeSignature(answer, codes, input);
  }
  return { codes, speaks: Uint8Array.from(oracle, (answer) => (answer === null ? 0 : 1)) };
}
