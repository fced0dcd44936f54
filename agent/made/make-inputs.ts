import type { MadeInput } from "../../judge/bench/bench.ts";
import type { VotedInput } from "../journal/practice.ts";
import type { Sample } from "../sample/take-samples.ts";
import { runInParallel } from "../parallel.ts";
import type { AgentSettings } from "../settings.ts";
import { asScript, type Making, type NamedScript, scriptsOf } from "./making.ts";
import { inputSpecs, type Specs } from "./specs.ts";
import { type Ballot, type CandidateInput, countVotes } from "./votes.ts";

/** Inputs of each group that a generator is tried with before it is trusted with the rest. */
const tried = 8;
/** Share of them that must be kept. */
const generatorQuorum = 0.5;

/**
 * Runs the generators, has the validators vote, and returns the inputs that are kept. Generators
 * are tried on a few inputs first; those that keep making invalid ones make no more.
 */
export async function makeInputs(
  making: Making,
  samples: readonly Sample[],
): Promise<VotedInput[]> {
  const { problem, journal, settings } = making;
  const generators = scriptsOf(samples, "generator");
  const validators = scriptsOf(samples, "validator");
  const perGroup = settings.inputsPerGroup;
  const trial = Math.min(perGroup, tried * generators.length);
  const first = await makePart(making, "trial", generators, validators, { from: 1, to: trial });
  const sound = soundGenerators(first, generators, settings.validatorQuorum);
  const rest = { from: trial + 1, to: perGroup };
  const more = await makePart(making, "rest", sound, validators, rest);
  const { inputs, ballots } = join(first, more);
  const voted = await journal.effect(`${problem.name}/inputs`, ["inputs-voted"], () => ({
    type: "inputs-voted",
    problem: problem.name,
    ...countVotes(inputs, ballots, settings.validatorQuorum),
  }));
  return withinBytes(
    voted.inputs.filter((input) => input.kept),
    settings,
  );
}

type Part = "trial" | "rest";
type Made = {
  inputs: CandidateInput[];
  ballots: Ballot[];
  /** How many inputs each generator failed to make, by its id. */
  failed: ReadonlyMap<string, number>;
};

async function makePart(
  making: Making,
  part: Part,
  generators: readonly NamedScript[],
  validators: readonly NamedScript[],
  seeds: Specs["seeds"],
): Promise<Made> {
  if (generators.length === 0 || seeds.from > seeds.to)
    return { inputs: [], ballots: [], failed: new Map() };
  const { inputs, failed } = await generate(making, part, generators, seeds);
  return { inputs, failed, ballots: await validate(making, part, validators, inputs) };
}

/** Those of whose different inputs enough were kept; one that was not made counts as invalid. */
function soundGenerators(
  { inputs, ballots, failed }: Made,
  generators: readonly NamedScript[],
  quorum: number,
): NamedScript[] {
  const voted = countVotes(inputs, ballots, quorum).inputs;
  return generators.filter(({ id }) => {
    const own = voted.filter(({ generator }) => generator === id);
    const kept = own.filter((input) => input.kept).length;
    return kept > 0 && kept >= generatorQuorum * (own.length + (failed.get(id) ?? 0));
  });
}

function join(first: Made, more: Made): Pick<Made, "inputs" | "ballots"> {
  const known = new Set(first.inputs.map(nameOf));
  const isNew = more.inputs.map((input) => !known.has(nameOf(input)));
  const others = new Map(more.ballots.map(({ validator, accepts }) => [validator, accepts]));
  return {
    inputs: [...first.inputs, ...more.inputs.filter((_, position) => isNew[position])],
    ballots: first.ballots.map(({ validator, accepts }) => ({
      validator,
      accepts: [
        ...accepts,
        ...(others.get(validator) ?? []).filter((_, position) => isNew[position]),
      ],
    })),
  };
}

/** Different inputs, by group and generator. */
async function generate(
  { problem, bench, journal, settings, signal }: Making,
  part: Part,
  generators: readonly NamedScript[],
  seeds: Specs["seeds"],
): Promise<Pick<Made, "inputs" | "failed">> {
  const groups = problem.groups.map((group) => group.name);
  const made: CandidateInput[][] = [];
  const failed = new Map<string, number>();
  await runInParallel(generators.entries(), settings.benchConcurrency, async ([index, script]) => {
    const specs = inputSpecs({ groups, seeds, generators: generators.length, generator: index });
    const { id } = script;
    const key = `${problem.name}/generated/${part}/${id}`;
    const event = await journal.effect(key, ["generated"], async () => {
      signal.throwIfAborted();
      const inputs = await bench.generate(asScript(script), specs);
      const bounded = inputs.map((input) => refuseLarge(input, settings.maxInputKiB));
      return { type: "generated", problem: problem.name, generator: id, part, inputs: bounded };
    });
    failed.set(id, event.inputs.filter(({ ok }) => !ok).length);
    made[index] = event.inputs.flatMap((input) =>
      input.ok
        ? [{ digest: input.digest, group: input.group, bytes: input.bytes, generator: id }]
        : [],
    );
  });
  return { inputs: different(made.flat()), failed };
}

function refuseLarge(input: MadeInput, maxKiB: number): MadeInput {
  if (!input.ok || input.bytes <= maxKiB * 1024) return input;
  const { group, seed } = input;
  return { group, seed, ok: false, reason: `larger than ${maxKiB} KiB` };
}

function different(inputs: CandidateInput[]): CandidateInput[] {
  const byName = new Map<string, CandidateInput>();
  for (const input of inputs) {
    if (!byName.has(nameOf(input))) byName.set(nameOf(input), input);
  }
  return [...byName.values()];
}

function nameOf({ group, digest }: CandidateInput): string {
  return `${group}/${digest}`;
}

async function validate(
  { problem, bench, journal, settings, signal }: Making,
  part: Part,
  validators: readonly NamedScript[],
  inputs: readonly CandidateInput[],
): Promise<Ballot[]> {
  const wanted = inputs.map(({ digest, group }) => ({ digest, group }));
  const ballots: Ballot[] = [];
  await runInParallel(validators.entries(), settings.benchConcurrency, async ([index, script]) => {
    const key = `${problem.name}/validated/${part}/${script.id}`;
    const event = await journal.effect(key, ["validated"], async () => {
      signal.throwIfAborted();
      const accepts = inputs.length === 0 ? [] : await bench.validate(asScript(script), wanted);
      return {
        type: "validated",
        problem: problem.name,
        validator: script.id,
        part,
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

/** The first inputs of each group that together are not larger than a group's may be. */
function withinBytes(inputs: readonly VotedInput[], { maxGroupKiB }: AgentSettings): VotedInput[] {
  const used = new Map<string, number>();
  return inputs.filter(({ group, bytes }) => {
    const total = (used.get(group) ?? 0) + bytes;
    if (total > maxGroupKiB * 1024) return false;
    used.set(group, total);
    return true;
  });
}
