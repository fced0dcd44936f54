import type { VotedInput } from "../journal/practice.ts";
import type { SignInputs } from "../practise/signatures.ts";

/** Different made inputs, in the order programs are run on them. */
export type Inputs = {
  digests: string[];
  bytes: number[];
  /** Groups that each input was made for. */
  groups: Set<string>[];
};

export function differentInputs(kept: readonly VotedInput[]): Inputs {
  const inputs: Inputs = { digests: [], bytes: [], groups: [] };
  const positions = new Map<string, number>();
  for (const { digest, bytes, group } of kept) {
    const known = positions.get(digest);
    if (known !== undefined) {
      inputs.groups[known]?.add(group);
      continue;
    }
    positions.set(digest, inputs.digests.length);
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
