import type { YamlFile } from "../../package/yaml-file.ts";
import type { Limits } from "../../problem.ts";
import { inMs } from "../cms-export/limits.ts";
import type { Reading } from "../format.ts";
import { usualLimits } from "../shared/limits.ts";
import type { TaskYaml } from "./task-yaml.ts";

const DEFAULT_MIB = 512;

/** For answers, which nothing is run for. */
const UNUSED = { cpuMs: 1000, memoryKiB: 256 * 1024 };

/**
 * `time_limit` in seconds and `memory_limit` in MiB, or `timeLimitMs` and `memoryLimitMiB` of the
 * settings, which come first. CMS takes either for none where it is absent; here a time limit must
 * be known.
 */
export function readLimits(given: Reading, yaml: YamlFile, data: TaskYaml): Limits {
  if (data.output_only === true) return usualLimits(UNUSED.cpuMs, UNUSED.memoryKiB);
  const { timeLimitMs, memoryLimitMiB } = given.settings;
  const seconds = data.time_limit ?? data.timeout ?? null;
  if (timeLimitMs === undefined && seconds === null)
    given.faults.add(yaml.file, "time_limit is required", "Add it, or set timeLimitMs.", 1);
  const mebibytes = data.memory_limit ?? data.memlimit ?? null;
  if (memoryLimitMiB === undefined && mebibytes === null) {
    const rule = `memory_limit is missing: ${DEFAULT_MIB} MiB are taken`;
    given.remarks.add(yaml.file, rule, "CMS has no limit then; set memoryLimitMiB.", 1);
  }
  const memoryMiB = memoryLimitMiB ?? mebibytes ?? DEFAULT_MIB;
  return usualLimits(timeLimitMs ?? inMs(seconds ?? 1), Math.ceil(memoryMiB * 1024));
}
