import { z } from "zod";
import type { Limits } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { usualLimits } from "../shared/limits.ts";
import { looseNumber } from "./words.ts";

const above = (max: number) =>
  looseNumber
    .refine((value) => value > 0 && value <= max, `a number above 0 and up to ${max}`)
    .nullish();

/** Those of `problem.yaml` that both formats have; in seconds, MiB and KiB. */
export const limitsShape = {
  time_limit: above(3600),
  memory: above(1024 * 1024),
  output: above(4096),
  code: above(16 * 1024),
  compilation_time: above(3600),
  compilation_memory: above(1024 * 1024),
  validation_time: above(3600),
  validation_memory: above(1024 * 1024),
  validation_output: above(4096),
  validation_passes: looseNumber
    .refine((value) => Number.isInteger(value) && value >= 2 && value <= 100, "2 to 100 passes")
    .nullish(),
};

const limitsSchema = z.looseObject(limitsShape);
export type GivenLimits = z.output<typeof limitsSchema>;

/** Limits under which the slowest accepted solution tells the time limit. */
export const PROVISIONAL_MS = 300_000;

/** With the typical system defaults of the format. */
export function limitsOf({ settings }: Reading, given: GivenLimits, cpuMs: number): Limits {
  return usualLimits(cpuMs, kib(settings.memoryLimitMiB ?? given.memory, 2048), {
    outputKiB: kib(given.output, 8),
    sourceKiB: Math.ceil(given.code ?? 128),
    compileCpuMs: ms(given.compilation_time),
    compileMemoryKiB: kib(given.compilation_memory, 2048),
    checkerCpuMs: ms(given.validation_time),
    checkerMemoryKiB: kib(given.validation_memory, 2048),
    checkerOutputKiB: kib(given.validation_output, 8),
  });
}

function kib(mib: number | null | undefined, usual: number): number {
  return Math.ceil((mib ?? usual) * 1024);
}

function ms(seconds: number | null | undefined): number {
  return Math.ceil((seconds ?? 60) * 1000);
}
