import type { YamlFile } from "../../package/yaml-file.ts";
import type { Limits } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { usualLimits } from "../shared/limits.ts";
import { refuse } from "./json-file.ts";
import type { ProblemJson } from "./problem-json.ts";

/** For answers, which nothing is run for. */
const UNUSED_MS = 1000;
const UNUSED_BYTES = 256 * 2 ** 20;

/**
 * Limits in seconds and bytes. A memory limit below 1 MiB is of an export for CMS before 1.5,
 * where it was in MiB. `timeLimitMs` and `memoryLimitMiB` of the settings come first.
 */
export function readLimits(given: Reading, json: YamlFile, data: ProblemJson): Limits {
  const { timeLimitMs, memoryLimitMiB } = given.settings;
  const isOptional = data.task_type === "OutputOnly";
  const need = (key: "time_limit" | "memory_limit", other: number) => {
    const value = data[key] ?? null;
    if (value === null && !isOptional) refuse(given, json, [], `${key} is required`, "Add it.");
    return value ?? other;
  };
  const cpuMs = timeLimitMs ?? inMs(need("time_limit", UNUSED_MS / 1000));
  if (memoryLimitMiB !== undefined) return usualLimits(cpuMs, memoryLimitMiB * 1024);
  const written = need("memory_limit", UNUSED_BYTES);
  const isMiB = written < 2 ** 20;
  if (isMiB) {
    const rule = `memory_limit is taken to be ${written} MiB: as bytes it is less than one`;
    const hint = "Set memoryLimitMiB to the problem's own if it is not.";
    given.remarks.add(json.file, rule, hint, json.lineOf(["memory_limit"]));
  }
  return usualLimits(cpuMs, Math.ceil(isMiB ? written * 1024 : written / 1024));
}

/** Seconds as whole milliseconds: 1.1 × 1000 is a little more than 1100. */
export function inMs(seconds: number): number {
  return Math.max(1, Math.round(seconds * 1000));
}
