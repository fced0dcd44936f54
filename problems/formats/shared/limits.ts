import type { Limits } from "../../problem.ts";

/**
 * Limits of a format that names only time and memory; all others are the native format's
 * usual ones.
 */
export function usualLimits(
  cpuMs: number,
  memoryKiB: number,
  finer: Partial<Omit<Limits, "cpuMs" | "memoryKiB">> = {},
): Limits {
  return {
    cpuMs,
    wallMs: 2 * cpuMs + 2000,
    memoryKiB,
    outputKiB: 64 * 1024,
    sourceKiB: 128,
    compileCpuMs: 60_000,
    compileMemoryKiB: 2048 * 1024,
    checkerCpuMs: 60_000,
    checkerMemoryKiB: 2048 * 1024,
    checkerOutputKiB: 8 * 1024,
    ...finer,
  };
}
