import type { Bench, MadeInput, Script } from "../../judge/bench/bench.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { Journal } from "../journal/journal.ts";
import type { VotedInput } from "../journal/practice.ts";
import { runInParallel } from "../parallel.ts";
import type { Sample } from "../sample/take-samples.ts";
import type { AgentSettings } from "../settings.ts";
import { inputSpecs } from "./specs.ts";
import { countVotes, type Ballot, type CandidateInput } from "./votes.ts";

/** A script that the source wrote, by the digest of its text. */
export type NamedScript = Script & { id: string };

export type Making = {
  problem: PublicProblem;
  bench: Bench;
  journal: Journal;
  settings: AgentSettings;
  signal: AbortSignal;
};

/** Runs the generators, has the validators vote, and returns the inputs that are kept. */
export async function makeInputs(
  making: Making,
  samples: readonly Sample[],
): Promise<VotedInput[]> {
  const { problem, journal, settings } = making;
  const inputs = await generate(making, scriptsOf(samples, "generator"));
  const ballots = await validate(making, scriptsOf(samples, "validator"), inputs);
  const voted = await journal.effect(`${problem.name}/inputs`, ["inputs-voted"], () => ({
    type: "inputs-voted",
    problem: problem.name,
    ...countVotes(inputs, ballots, settings.validatorQuorum),
  }));
  return voted.inputs.filter((input) => input.kept);
}

/** Different scripts of one kind, in the order they were sampled. */
export function scriptsOf(samples: readonly Sample[], want: Sample["want"]): NamedScript[] {
  const scripts = new Map<string, NamedScript>();
  for (const sample of samples) {
    if (sample.want === want && sample.code !== null) scripts.set(sample.code.id, sample.code);
  }
  return [...scripts.values()];
}

/** Different inputs, by group and generator. */
async function generate(making: Making, generators: NamedScript[]): Promise<CandidateInput[]> {
  const { problem, bench, journal, settings, signal } = making;
  const groups = problem.groups.map((group) => group.name);
  const made: CandidateInput[][] = [];
  await runInParallel(generators.entries(), settings.benchConcurrency, async ([index, script]) => {
    const specs = inputSpecs(groups, settings.inputsPerGroup, generators.length, index);
    const { id } = script;
    const key = `${problem.name}/generated/${id}`;
    const event = await journal.effect(key, ["generated"], async () => {
      signal.throwIfAborted();
      const inputs = await bench.generate(asScript(script), specs);
      const bounded = inputs.map((input) => refuseLarge(input, settings.maxInputKiB));
      return { type: "generated", problem: problem.name, generator: id, inputs: bounded };
    });
    made[index] = event.inputs.flatMap((input) =>
      input.ok
        ? [{ digest: input.digest, group: input.group, bytes: input.bytes, generator: id }]
        : [],
    );
  });
  return different(made.flat());
}

function refuseLarge(input: MadeInput, maxKiB: number): MadeInput {
  if (!input.ok || input.bytes <= maxKiB * 1024) return input;
  const { group, seed } = input;
  return { group, seed, ok: false, reason: `larger than ${maxKiB} KiB` };
}

function different(inputs: CandidateInput[]): CandidateInput[] {
  const byName = new Map<string, CandidateInput>();
  for (const input of inputs) {
    const name = `${input.group}/${input.digest}`;
    if (!byName.has(name)) byName.set(name, input);
  }
  return [...byName.values()];
}

async function validate(
  making: Making,
  validators: NamedScript[],
  inputs: CandidateInput[],
): Promise<Ballot[]> {
  const { problem, bench, journal, settings, signal } = making;
  if (inputs.length === 0) return [];
  const wanted = inputs.map(({ digest, group }) => ({ digest, group }));
  const ballots: Ballot[] = [];
  await runInParallel(validators.entries(), settings.benchConcurrency, async ([index, script]) => {
    const key = `${problem.name}/validated/${script.id}`;
    const event = await journal.effect(key, ["validated"], async () => {
      signal.throwIfAborted();
      const accepts = await bench.validate(asScript(script), wanted);
      return {
        type: "validated",
        problem: problem.name,
        validator: script.id,
        accepts: accepts.map((accepted) => (accepted ? "1" : "0")).join(""),
      };
    });
    ballots[index] = {
      validator: script.id,
      accepts: Array.from(event.accepts, (letter) => letter === "1"),
    };
  });
  return ballots;
}

function asScript({ language, source }: NamedScript): Script {
  return { language, source };
}
