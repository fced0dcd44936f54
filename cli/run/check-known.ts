import type { AgentSettings } from "../../agent/settings.ts";
import type { SourceSpec } from "../../agent/sources/source-spec.ts";
import { UserError } from "../user-error.ts";
import type { KnownRun } from "./known-run.ts";
import type { RunSpec } from "./run-spec.ts";
import { sourceName } from "./source-name.ts";

/** Settings on which it depends what inputs are made, and on which of them a program is run. */
const decisive = [
  "generators",
  "validators",
  "scorers",
  "inputsPerGroup",
  "firstInputs",
  "maxInputKiB",
  "maxGroupKiB",
  "validatorQuorum",
  "timeoutsPerGroup",
] as const satisfies readonly (keyof AgentSettings)[];

/** @throws UserError where what a run knows says nothing to another, or can't be relied on */
export function checkKnown({ spec, entries }: KnownRun, other: Omit<RunSpec, "id">): void {
  const { id } = spec;
  if (!entries.some(({ event }) => event.type === "run-finished"))
    throw new UserError(
      `The run ${id} has not ended: it can't be taken over from.`,
      `Resume it to its end first: medalist ${spec.contest === null ? "solve" : "contest"} --resume ${id}`,
    );
  checkProblems(spec, other);
  for (const name of decisive) {
    const [theirs, own] = [spec.settings[name], other.settings[name]];
    if (theirs === own) continue;
    throw new UserError(
      `The run ${id} was made with ${name}=${theirs}, this one has ${name}=${own}: what its programs did there tells nothing here.`,
      `Give --setting ${name}=${theirs}, or leave out --known.`,
    );
  }
}

function checkProblems({ id, problems }: RunSpec, other: Omit<RunSpec, "id">): void {
  const known = new Map(problems.map((problem) => [problem.name, problem]));
  const common = other.problems.filter(({ name }) => known.has(name));
  if (common.length === 0)
    throw new UserError(
      `The run ${id} has none of these problems: ${other.problems.map(({ name }) => name).join(", ")}.`,
      `Its own are ${[...known.keys()].join(", ")}; name another run, or leave out --known.`,
    );
  for (const { name, digest, source } of common) {
    const before = known.get(name);
    if (before === undefined) continue;
    if (before.digest !== digest)
      throw new UserError(
        `The problem ${name} has changed since run ${id}: what it tells holds no more.`,
        "Put the problem back as it was, or leave out --known.",
      );
    const [theirs, own] = [described(before.source), described(source)];
    if (theirs !== own)
      throw new UserError(
        `The programs of run ${id} for ${name} come from ${theirs}, those of this one from ${own}.`,
        "Choose the same source with the same options, or leave out --known.",
      );
  }
}

/** A source without where its files are. How a model was asked is no matter: programs are known by their text. */
function described(source: SourceSpec): string {
  if (source.kind !== "simulated") return sourceName(source);
  const styles = source.stylesOnce ? ", styles once" : "";
  return `${sourceName(source)} (seed ${source.seed}${styles})`;
}
