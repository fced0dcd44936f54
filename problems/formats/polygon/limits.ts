import type { Limits } from "../../problem.ts";
import { usualLimits } from "../shared/limits.ts";
import type { Document } from "./document.ts";
import { wholeIn } from "./numbers.ts";
import type { Testset } from "./testset.ts";

/** `time-limit` in ms and `memory-limit` in bytes; the settings come first. */
export function readLimits(doc: Document, { element }: Testset): Limits {
  const { timeLimitMs, memoryLimitMiB } = doc.given.settings;
  const cpuMs = timeLimitMs ?? wholeIn(doc, element, "time-limit", "in ms", [1, 3_600_000]);
  const memoryKiB =
    memoryLimitMiB === undefined
      ? Math.floor(
          (wholeIn(doc, element, "memory-limit", "in bytes", [2 ** 20, 2 ** 40]) ?? 0) / 1024,
        )
      : Math.ceil(memoryLimitMiB * 1024);
  return usualLimits(cpuMs ?? 1000, memoryKiB);
}
