import type { Limits } from "../problems/problem.ts";
import type { Executable } from "./compile/executable.ts";
import type { RunLimits, RunResult, RunSpec, Slot } from "./sandbox/slot.ts";

type TimeLimits = Pick<Limits, "cpuMs" | "wallMs" | "memoryKiB" | "outputKiB">;

/** A run that went over the CPU limit by less than this share is near the limit. */
const NEAR = 0.05;
const RERUNS = 2;
/** A program that used this share of its CPU time did not just sleep. */
const BUSY = 0.25;
/** How much longer a rerun may take by the clock. */
const PATIENCE = 4;
/** Threads of a language's runtime, and of a program that starts some. */
const MAX_PROCESSES = 16;

/** What a program may use on one test, with its language's share. */
export function limitsFor(limits: TimeLimits, executable: Executable): RunLimits {
  return {
    cpuMs: limits.cpuMs * executable.cpuFactor,
    wallMs: limits.wallMs * executable.cpuFactor,
    memoryKiB: limits.memoryKiB + executable.extraMemoryKiB,
    outputKiB: limits.outputKiB,
    processes: MAX_PROCESSES,
  };
}

export type TimedRun = {
  /** The run that decides; its status is right for the limit. */
  result: RunResult;
  /** CPU time of every run, in order: one, or more where the limit was near. */
  cpuMs: number[];
};

/**
 * Runs a program so that a verdict does not hang on noise. The sandbox ends it a little
 * above the limit, and a run that ends between the limit and there is repeated: noise only
 * ever adds time, so the quickest of the runs decides. A run that the clock ended although
 * it was busy for part of the time met a busy machine; it is repeated with more patience.
 */
export async function runTimed(slot: Slot, spec: RunSpec): Promise<TimedRun> {
  const { cpuMs: limitMs, wallMs } = spec.limits;
  const lenient = { ...spec.limits, cpuMs: Math.ceil(limitMs * (1 + NEAR)) };
  const patient = { ...lenient, wallMs: wallMs * PATIENCE };
  let result = await slot.run({ ...spec, limits: lenient });
  const cpuMs = [result.cpuMs];
  for (let rerun = 0; rerun < RERUNS && isDoubtful(result, limitMs); rerun++) {
    const again = await slot.run({ ...spec, limits: patient });
    cpuMs.push(again.cpuMs);
    result = isBetter(again, result) ? again : result;
  }
  return { result: ruled(result, limitMs), cpuMs };
}

function isDoubtful({ status, cpuMs, idle }: RunResult, limitMs: number): boolean {
  if (status === "ILE") return !idle && cpuMs >= limitMs * BUSY;
  return status !== "TLE" && status !== "JE" && cpuMs > limitMs;
}

function isBetter(again: RunResult, before: RunResult): boolean {
  if (again.status === "JE") return false;
  if (before.status === "ILE") return again.status !== "ILE";
  return again.status !== "ILE" && again.status !== "TLE" && again.cpuMs < before.cpuMs;
}

/** Judges by the real limit: whatever else happened after it was too late. */
function ruled(result: RunResult, limitMs: number): RunResult {
  if (result.status === "JE" || result.status === "SV" || result.cpuMs <= limitMs) return result;
  return { ...result, status: "TLE" };
}
