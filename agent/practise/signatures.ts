import type { MadeRun } from "../../judge/bench/bench.ts";
import type { RunStatus } from "../../judge/verdict.ts";
import { programText, type Candidate } from "../candidate.ts";
import type { BodyOf } from "../journal/events.ts";
import { runInParallel } from "../parallel.ts";
import { script, type Practised, type Practising } from "./practise.ts";

export type Signatures = BodyOf<"signatures">;

const failed: ReadonlySet<string> = new Set<RunStatus>([
  "TLE",
  "ILE",
  "MLE",
  "OLE",
  "RTE",
  "SV",
  "JE",
]);

/** Whether a signature tells of a run that crashed or broke a limit. */
export function isFailure(signature: string): boolean {
  // Most signatures are digests: their length alone tells.
  return signature.length <= 3 && failed.has(signature);
}

/** The signatures of an event, one by one. */
export function listSignatures({ signatures }: Pick<Signatures, "signatures">): string[] {
  return signatures === "" ? [] : signatures.split(" ");
}

/** Made inputs by digest, and for each the group that it counts to. */
export type SignInputs = { digests: readonly string[]; groups: readonly string[] };

/** Runs programs on made inputs; results by program, in their order. */
export async function signAll(
  practising: Practising,
  programs: readonly Candidate[],
  role: Practised["role"],
  inputs: SignInputs,
): Promise<Signatures[]> {
  const results: Signatures[] = [];
  const parallel = practising.settings.benchConcurrency;
  await runInParallel(programs.entries(), parallel, async ([index, program]) => {
    results[index] = await sign(practising, program, role, inputs);
  });
  return results;
}

function sign(
  practising: Practising,
  program: Candidate,
  role: Practised["role"],
  inputs: SignInputs,
): Promise<Signatures> {
  const { problem, bench, journal, scorer, settings, signal } = practising;
  const key = `${problem.name}/signatures/${role}/${program.id}`;
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
    return summary(problem.name, program.id, role, runs, scorer !== null);
  });
}

function summary(
  problem: string,
  program: string,
  role: Practised["role"],
  runs: readonly MadeRun[],
  scored: boolean,
): Signatures {
  const signatures = runs.map((run) => shorten(run.signature));
  return {
    type: "signatures",
    problem,
    program,
    role,
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
