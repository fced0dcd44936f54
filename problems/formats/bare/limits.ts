import type { Limits } from "../../problem.ts";
import { usualLimits } from "../shared/limits.ts";
import type { Told } from "./problem-yaml.ts";
import type { StatedLimits } from "./statement-limits.ts";

const DEFAULT_TIME_MS = 2000;
const DEFAULT_MEMORY_MIB = 256;

/** Limits by settings, else `problem.yaml`, else the statement, else the defaults with a remark. */
export function readLimits({ given, data }: Told, stated: StatedLimits): Limits {
  const { settings, remarks } = given;
  const otherwise = (what: string, key: string, value: number, unit: string) => {
    const rule = `no ${what} limit is stated: it is taken to be ${value} ${unit}`;
    remarks.add(".", rule, `Put it into problem.yaml, or give --set ${key}=…`);
    return value;
  };
  const timeMs =
    settings.timeLimitMs ??
    (data.time_limit === undefined ? null : Math.round(data.time_limit * 1000)) ??
    stated.timeMs ??
    otherwise("time", "timeLimitMs", DEFAULT_TIME_MS, "ms");
  const memoryMiB =
    settings.memoryLimitMiB ??
    data.memory_limit ??
    stated.memoryMiB ??
    otherwise("memory", "memoryLimitMiB", DEFAULT_MEMORY_MIB, "MiB");
  return usualLimits(timeMs, Math.ceil(memoryMiB * 1024));
}
