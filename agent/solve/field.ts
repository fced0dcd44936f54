import type { PublicProblem } from "../../problems/public-view.ts";
import { codeSignature } from "../cluster/code-signature.ts";
import { createSignatureTable } from "../cluster/signature-table.ts";
import { sampleFailures } from "../practise/practise.ts";
import { signatureList } from "../practise/signatures.ts";
import type { Field, FieldGroup } from "../rank/field.ts";
import type { Inputs } from "./inputs.ts";
import type { Trial } from "./practice.ts";

/**
 * @param oracle expected signature for each input; null where the oracle is silent
 * @param winRates of programs in the tournament, by id; null where none was held
 */
export function buildField(
  problem: PublicProblem,
  inputs: Inputs,
  trials: readonly Trial[],
  oracle: readonly (string | null)[],
  winRates: ReadonlyMap<string, number> | null = null,
): Field {
  const table = createSignatureTable(inputs.digests.length);
  const programs = trials.map(({ program, practised, behaviour }) => ({
    id: program.id,
    row: table.add(signatureList(behaviour), behaviour.values),
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
    winRates: winRates === null ? null : byRow(programs, winRates),
  };
}

function fieldGroup(group: PublicProblem["groups"][number], inputs: Inputs): FieldGroup {
  const included = [group.name, ...group.contains];
  const columns = [...inputs.groups.entries()]
    .filter(([, groups]) => included.some((name) => groups.has(name)))
    .map(([column]) => column);
  const { name, maxScore, contains, allOrNothing } = group;
  return { name, maxScore, contains, allOrNothing, columns };
}

function codeOracle(oracle: readonly (string | null)[]): Field["oracle"] {
  const codes = new Int32Array(2 * oracle.length);
  for (const [input, answer] of oracle.entries()) {
    if (answer !== null) codeSignature(answer, codes, input);
  }
  return { codes, speaks: Uint8Array.from(oracle, (answer) => (answer === null ? 0 : 1)) };
}

function byRow(
  programs: Field["programs"],
  winRates: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  return new Map(
    programs.flatMap(({ id, row }): [number, number][] => {
      const rate = winRates.get(id);
      return rate === undefined ? [] : [[row, rate]];
    }),
  );
}
