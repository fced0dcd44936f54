import { collectBrutes, collectCandidates } from "../candidate.ts";
import type { Candidate } from "../candidate.ts";
import { makeInputs, scriptsOf } from "../made/make-inputs.ts";
import { chooseScorer } from "../practise/choose-scorer.ts";
import { practiseAll, type Practised, type Practising } from "../practise/practise.ts";
import { signAll } from "../practise/signatures.ts";
import type { Field } from "../rank/field.ts";
import { takeSamples } from "../sample/take-samples.ts";
import { consultOracle } from "./consult-oracle.ts";
import type { SolveDeps } from "./deps.ts";
import { buildField, differentInputs, signInputs, type Trial } from "./field.ts";

/** Candidates that compile, in the field's order, and how they did in practice. */
export type Prepared = { candidates: Candidate[]; field: Field };

/** Everything before the first submission: sampling, practice, made inputs, signatures. */
export async function prepare(deps: SolveDeps): Promise<Prepared> {
  const { problem, settings } = deps;
  const samples = await takeSamples(deps);
  const candidates = collectCandidates(samples);
  const unscored: Practising = { ...deps, scorer: null };
  const scorer =
    problem.comparison === null
      ? await chooseScorer(unscored, scriptsOf(samples, "scorer"), candidates)
      : null;
  const practising: Practising = { ...unscored, scorer };
  const practised = await practiseAll(practising, candidates, "solution");
  const compiled = pairCompiled(candidates, practised);
  const inputs = differentInputs(await makeInputs({ ...deps, settings }, samples));
  const programs = compiled.map((one) => one.program);
  const all = signInputs(inputs, [...inputs.digests.keys()]);
  const signed = await signAll(practising, programs, "solution", all);
  const trials = signed.flatMap((signatures, index): Trial[] => {
    const one = compiled[index];
    return one === undefined ? [] : [{ ...one, signatures }];
  });
  const oracle = await consultOracle(practising, collectBrutes(samples), inputs, trials);
  return { candidates: programs, field: buildField(problem, inputs, trials, oracle) };
}

function pairCompiled(
  candidates: readonly Candidate[],
  practised: readonly Practised[],
): { program: Candidate; practised: Practised }[] {
  return candidates.flatMap((program, index) => {
    const result = practised[index];
    return result?.compiled === true ? [{ program, practised: result }] : [];
  });
}
