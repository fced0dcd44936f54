import type { Limits, Problem, ReferenceSolution } from "../../problem.ts";
import type { Reading } from "../format.ts";

/** How a time limit follows from the slowest accepted solution. */
export type Timing = {
  /** Of the slowest solution's time. */
  multiplier: number;
  /** The limit is the next multiple of this, and one at least. */
  resolutionMs: number;
};

/**
 * The time limit that the settings or the package give, or else the one that the slowest of the
 * solutions makes.
 *
 * @param fixedMs as the package gives it
 * @param slowest solutions that are within any time limit
 * @returns null, and a fault, when it can't be told
 */
export async function timeLimitOf(
  given: Reading,
  fixedMs: number | null,
  provisional: () => Problem,
  slowest: readonly ReferenceSolution[],
  timing: Timing,
): Promise<number | null> {
  const { faults, remarks, settings, workshop } = given;
  const told = settings.timeLimitMs ?? fixedMs;
  if (told !== null) return told;
  const hint = "Give one: --set timeLimitMs=…";
  if (workshop === null) {
    faults.add("problem.yaml", "no time limit: it follows from the slowest solution", hint);
    return null;
  }
  if (slowest.length === 0) {
    faults.add("submissions/accepted", "no accepted solution that tells the time limit", hint);
    return null;
  }
  const answer = await workshop.slowest(provisional(), slowest);
  if (!answer.ok) {
    for (const each of answer.faults) faults.add(each.file, each.rule, each.hint, each.line);
    return null;
  }
  const cpuMs = limitFor(answer.cpuMs, timing);
  const rule = `the slowest accepted solution takes ${Math.round(answer.cpuMs)} ms: the time limit is ${cpuMs} ms`;
  remarks.add("problem.yaml", rule, "To have another, give --set timeLimitMs=…");
  return cpuMs;
}

/** As problemtools rounds it. */
export function limitFor(slowestMs: number, { multiplier, resolutionMs }: Timing): number {
  const steps = Math.max(1, Math.ceil((slowestMs * multiplier) / resolutionMs));
  return Math.ceil(steps * resolutionMs);
}

/** The limits with this time limit, and the wall time that goes with it. */
export function withTimeLimit(limits: Limits, cpuMs: number): Limits {
  return { ...limits, cpuMs, wallMs: 2 * cpuMs + 2000 };
}
