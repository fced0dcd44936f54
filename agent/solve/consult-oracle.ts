import { toolSignature } from "../../judge/bench/bench.ts";
import type { Candidate } from "../candidate.ts";
import type { BodyOf } from "../journal/events.ts";
import { electOracle, type BruteAnswers } from "../made/oracle.ts";
import { practiseAll, sampleFailures, type Practising } from "../practise/practise.ts";
import { isFailure, signAll, signatureList, unrun } from "../practise/signatures.ts";
import { type Inputs, signInputs } from "./inputs.ts";
import type { Trial } from "./practice.ts";

/** Expected signatures of the inputs, null where it is silent, and the brute forces it believes. */
export type Oracle = Pick<BodyOf<"oracle">, "trusted" | "answers">;

/**
 * Runs the brute-force programs that pass all samples on the small inputs, and elects an
 * oracle among them. A testing tool is an oracle itself; else, where many answers are right,
 * there is none.
 */
export async function consultOracle(
  practising: Practising,
  brutes: readonly Candidate[],
  inputs: Inputs,
  trials: readonly Trial[],
): Promise<Oracle> {
  const { problem, journal, settings } = practising;
  const silent = inputs.digests.map(() => null);
  if (problem.task.practice === "tool")
    return { trusted: [], answers: inputs.digests.map(() => toolSignature(1)) };
  if (problem.comparison === null || silent.length === 0) return { trusted: [], answers: silent };
  const small = [...inputs.bytes.keys()].filter(
    (input) => (inputs.bytes[input] ?? 0) <= settings.smallInputBytes,
  );
  const practised = await practiseAll(practising, brutes, "brute");
  const sound = brutes.filter((_, index) => {
    const result = practised[index];
    return result?.compiled === true && sampleFailures(result) === 0;
  });
  const toSign = sound.map((program) => ({ program, inputs: signInputs(inputs, small) }));
  const signed = await signAll(practising, toSign, "brute");
  const answers = sound.map((program, index): BruteAnswers => {
    const all: (string | null)[] = [...silent];
    const own = signatureList(signed[index] ?? { signatures: "" });
    for (const [position, input] of small.entries()) all[input] = answer(own[position]);
    return { program: program.id, answers: all };
  });
  return journal.effect(`${problem.name}/oracle`, ["oracle"], () => ({
    type: "oracle",
    problem: problem.name,
    ...electOracle(answers, plurality(trials, inputs.digests.length)),
  }));
}

function answer(signature: string | undefined): string | null {
  return signature === undefined || isFailure(signature) ? null : signature;
}

/** The most frequent answer to each input among programs that pass all samples, else among all. */
export function plurality(trials: readonly Trial[], inputs: number): (string | null)[] {
  const passing = trials.filter(({ practised }) => sampleFailures(practised) === 0);
  const voters = passing.length > 0 ? passing : trials;
  const counts = Array.from({ length: inputs }, () => new Map<string, number>());
  for (const { behaviour } of voters) {
    for (const [input, signature] of signatureList(behaviour).entries()) {
      if (isFailure(signature) || signature === unrun) continue;
      const count = counts[input];
      count?.set(signature, (count.get(signature) ?? 0) + 1);
    }
  }
  return counts.map(mostFrequent);
}

/** Ties go to the signature that sorts first, so that the result does not depend on order. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  const [first] = [...counts].toSorted(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  return first?.[0] ?? null;
}
