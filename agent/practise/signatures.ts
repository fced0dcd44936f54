import type { MadeRun } from "../../judge/bench/bench.ts";
import { runStatuses } from "../../judge/verdict.ts";
import { programText, type Candidate } from "../candidate.ts";
import type { BodyOf } from "../journal/events.ts";
import { runInParallel } from "../parallel.ts";
import { script, type Practised, type Practising } from "./practise.ts";

export type Signatures = BodyOf<"signatures">;

/** How a program behaved on made inputs. */
export type Behaviour = {
  /**
   * One for each input, separated by single spaces: as one text, ten thousand programs fit into
   * memory. `signatureList` tells them apart.
   */
  signatures: string;
  /** The scorer's values, null for an invalid answer; empty without a scorer. */
  values: (number | null)[];
};

/** The signature of an input that a program was not run on. */
export const unrun = "SK";

const failed: ReadonlySet<string> = new Set<string>(runStatuses.filter((one) => one !== "OK"));

/** Whether a signature tells of a run that crashed or broke a limit. */
export function isFailure(signature: string): boolean {
  // Most signatures are digests: their length alone tells.
  return signature.length <= 3 && failed.has(signature);
}

/** The signatures of a behaviour, one by one. */
export function signatureList({ signatures }: Pick<Behaviour, "signatures">): string[] {
  return signatures === "" ? [] : signatures.split(" ");
}

/** Made inputs by digest, and for each the group that it counts to. */
export type SignInputs = { digests: readonly string[]; groups: readonly string[] };

/** A program, and the inputs that it is to be run on. */
export type ToSign = { program: Candidate; inputs: SignInputs };

/** Runs programs on made inputs; results by program, in their order. */
export async function signAll(
  practising: Practising,
  wanted: readonly ToSign[],
  role: Practised["role"],
  part: Signatures["part"] = "all",
): Promise<Behaviour[]> {
  const results: Behaviour[] = [];
  const parallel = practising.settings.benchConcurrency;
  await runInParallel(wanted.entries(), parallel, async ([index, one]) => {
    const { signatures, values } = await sign(practising, one, role, part);
    results[index] = { signatures, values };
  });
  return results;
}

function sign(
  practising: Practising,
  { program, inputs }: ToSign,
  role: Practised["role"],
  part: Signatures["part"],
): Promise<Signatures> {
  const { problem, bench, journal, scorer, settings, signal } = practising;
  const suffix = part === "rest" ? "/rest" : "";
  const key = `${problem.name}/signatures/${role}/${program.id}${suffix}`;
  return journal.effect(key, ["signatures"], async () => {
    signal.throwIfAborted();
    const request = {
      problem,
      program: programText(program),
      inputs: [...inputs.digests],
      giveUp: { timeouts: settings.timeoutsPerGroup, parts: [...inputs.groups] },
    };
    const scored = script(scorer);
    const runs =
      inputs.digests.length === 0
        ? []
        : await bench.run(scored === undefined ? request : { ...request, scorer: scored });
    return {
      ...summary(runs, scorer !== null || problem.task.practice === "tool"),
      problem: problem.name,
      program: program.id,
      role,
      part,
    };
  });
}

function summary(
  runs: readonly MadeRun[],
  scored: boolean,
): Omit<Signatures, "problem" | "program" | "role" | "part"> {
  const signatures = runs.map((run) => shorten(run.signature));
  return {
    type: "signatures",
    signatures: signatures.join(" "),
    failures: signatures.filter(isFailure).length,
    values: scored ? runs.map((run) => run.value) : [],
    worstCpuMs: runs.reduce((worst, run) => Math.max(worst, run.cpuMs), 0),
  };
}

/** 64 bits of a digest are plenty to tell the outputs of one input apart. */
function shorten(signature: string): string {
  return /^[0-9a-f]{64}$/.test(signature)
    ? signature.slice(0, 16)
    : signature.replaceAll(/\s+/g, "_").slice(0, 40);
}
