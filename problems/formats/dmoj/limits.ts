import type { Limits } from "../../problem.ts";
import { usualLimits } from "../shared/limits.ts";
import type { Init } from "./find-file.ts";

const DEFAULT_TIME_MS = 2000;
const DEFAULT_MEMORY_MIB = 256;
/** DMOJ's, where `output_limit_length` says nothing. */
const DEFAULT_OUTPUT_BYTES = 25_165_824;

/** DMOJ's site has the limits on time and memory, and `init.yml` some finer ones. */
export function readLimits({ given, yaml, data }: Init): Limits {
  const { timeLimitMs, memoryLimitMiB } = given.settings;
  const remark = (key: string, value: string) => {
    const rule = `the format has no limits on time and memory: ${key} is taken to be ${value}`;
    given.remarks.add(yaml.file, rule, `Give the problem's own: --set ${key}=…`);
  };
  if (timeLimitMs === undefined) remark("timeLimitMs", String(DEFAULT_TIME_MS));
  if (memoryLimitMiB === undefined) remark("memoryLimitMiB", String(DEFAULT_MEMORY_MIB));
  const cpuMs = timeLimitMs ?? DEFAULT_TIME_MS;
  const factor = data.wall_time_factor;
  const outputBytes = data.output_limit_length ?? DEFAULT_OUTPUT_BYTES;
  return usualLimits(cpuMs, (memoryLimitMiB ?? DEFAULT_MEMORY_MIB) * 1024, {
    outputKiB: Math.ceil(outputBytes / 1024),
    ...(typeof factor === "number" ? { wallMs: Math.ceil(factor * cpuMs) } : {}),
  });
}
