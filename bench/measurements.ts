import { cpuOvershoot } from "./cpu-overshoot.ts";
import { helpCold } from "./help-cold.ts";
import type { Measurement } from "./measurement.ts";
import { megabyteTests } from "./megabyte-tests.ts";
import { precompiledHeader } from "./precompiled-header.ts";
import { queueOverhead } from "./queue-overhead.ts";
import { replay } from "./replay.ts";
import { rivalMeasurements } from "./rivals.ts";
import { sandboxedRun } from "./sandboxed-run.ts";
import { selection } from "./selection.ts";
import { selectionMemory } from "./selection-memory.ts";
import { twoSlots } from "./two-slots.ts";
import { verdictStability } from "./verdict-stability.ts";

/** In the order of the design's table. */
export const measurements: readonly Measurement[] = [
  sandboxedRun,
  ...rivalMeasurements,
  cpuOvershoot,
  verdictStability,
  precompiledHeader,
  twoSlots,
  megabyteTests,
  queueOverhead,
  selection,
  selectionMemory,
  replay,
  helpCold,
];
