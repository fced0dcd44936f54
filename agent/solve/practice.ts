import type { Candidate } from "../candidate.ts";
import { practiseAll, type Practising } from "../practise/practise.ts";
import { type Practisable, signInParts } from "../practise/sign-in-parts.ts";
import type { Behaviour } from "../practise/signatures.ts";
import { type Inputs, signInputs } from "./inputs.ts";

/** A program that compiles, with all that practice told of it. */
export type Trial = Practisable & { behaviour: Behaviour };

/** Tries programs on the samples and, if they compile, on the made inputs; in their order. */
export async function tryPrograms(
  practising: Practising,
  programs: readonly Candidate[],
  inputs: Inputs,
  earlier: readonly Trial[] = [],
): Promise<Trial[]> {
  const practised = await practiseAll(practising, programs, "solution");
  const compiled = programs.flatMap((program, index): Practisable[] => {
    const result = practised[index];
    return result?.compiled === true ? [{ program, practised: result }] : [];
  });
  const behaviours = await signInParts(
    practising,
    compiled,
    signInputs(inputs, [...inputs.digests.keys()]),
    earlier.map(({ behaviour }) => behaviour),
  );
  return compiled.map((one, index) => ({
    ...one,
    behaviour: behaviours[index] ?? { signatures: "", values: [] },
  }));
}
