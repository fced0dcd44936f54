import { showsOutputs } from "../../problems/public-view.ts";
import { collectBrutes, collectCandidates, type Candidate } from "../candidate.ts";
import type { VotedInput } from "../journal/practice.ts";
import { givenInputs } from "../made/given-inputs.ts";
import { makeInputs } from "../made/make-inputs.ts";
import { scriptsOf } from "../made/making.ts";
import { chooseScorer } from "../practise/choose-scorer.ts";
import type { Practising } from "../practise/practise.ts";
import type { Field } from "../rank/field.ts";
import { type Sample, takeSamples } from "../sample/take-samples.ts";
import { consultOracle, type Oracle } from "./consult-oracle.ts";
import type { SolveDeps } from "./deps.ts";
import { buildField } from "./field.ts";
import { differentInputs, type Inputs } from "./inputs.ts";
import { ownFields } from "./shared-fields.ts";
import { type Trial, tryPrograms } from "./practice.ts";

/** All that is known before a submission, and what more programs are tried with. */
export type Prepared = {
  /** Candidates that compile, in the field's order. */
  candidates: Candidate[];
  field: Field;
  trials: Trial[];
  inputs: Inputs;
  oracle: Oracle;
  brutes: Candidate[];
  practising: Practising;
  /** Programs in the tournament and their shares of games won; null until one is held. */
  winRates: ReadonlyMap<string, number> | null;
  /** Ids of all programs that were ever sampled, whether they compile or not. */
  known: ReadonlySet<string>;
};

/** Everything before the first submission: sampling, practice, made inputs, signatures. */
export async function prepare(deps: SolveDeps): Promise<Prepared> {
  const { problem } = deps;
  const samples = await takeSamples(deps);
  const candidates = collectCandidates(samples);
  const unscored: Practising = { ...deps, scorer: null };
  const mayScore = problem.comparison === null && showsOutputs(problem.task.practice);
  const scorer = mayScore
    ? await chooseScorer(unscored, scriptsOf(samples, "scorer"), candidates)
    : null;
  const practising: Practising = { ...unscored, scorer };
  const inputs = differentInputs(await inputsFor(deps, samples));
  const trials = await tryPrograms(practising, candidates, inputs);
  const brutes = collectBrutes(samples);
  const oracle = await consultOracle(practising, brutes, inputs, trials);
  const known = new Set(candidates.map(({ id }) => id));
  const base = { trials, inputs, oracle, winRates: null };
  return { ...base, ...fieldOf(deps, base, deps.fields), brutes, practising, known };
}

/** What programs are tried on: made inputs, or those that the task gives. */
function inputsFor(deps: SolveDeps, samples: readonly Sample[]): Promise<VotedInput[]> {
  switch (deps.problem.task.practice) {
    case "outputs":
    case "tool":
      return makeInputs(deps, samples);
    case "given":
      return givenInputs(deps);
    case "compiling":
      return Promise.resolve([]);
  }
}

/** Tries the programs of later samples, too; those that were there keep their places in the field. */
export async function extend(
  deps: SolveDeps,
  before: Prepared,
  samples: readonly Sample[],
): Promise<Prepared> {
  const { practising, inputs, known } = before;
  const fresh = collectCandidates(samples).filter(({ id }) => !known.has(id));
  const more = await tryPrograms(practising, fresh, inputs, before.trials);
  return {
    ...before,
    ...fieldOf(deps, { ...before, trials: [...before.trials, ...more] }),
    known: new Set([...known, ...fresh.map(({ id }) => id)]),
  };
}

/** The same with what a tournament told. */
export function withWinRates(
  deps: SolveDeps,
  before: Prepared,
  winRates: ReadonlyMap<string, number>,
): Prepared {
  return { ...before, winRates, ...fieldOf(deps, { ...before, winRates }) };
}

function fieldOf(
  { problem }: SolveDeps,
  { trials, inputs, oracle, winRates }: Pick<Prepared, "trials" | "inputs" | "oracle" | "winRates">,
  fields = ownFields,
): Pick<Prepared, "candidates" | "field" | "trials"> {
  const candidates = trials.map(({ program }) => program);
  const field = fields.field(problem.name, trials, () =>
    buildField(problem, inputs, trials, oracle.answers, winRates),
  );
  return { candidates, trials, field };
}
