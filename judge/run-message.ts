import type { Limits } from "../problems/problem.ts";
import { shorten } from "./text.ts";
import type { TimedRun } from "./timing.ts";

const MAX_STDERR = 500;

/** Why a run that ended badly did, with the end of the story in the program's own words. */
export function describeEnd({ result, cpuMs }: TimedRun, limits: Limits): string {
  const runs =
    cpuMs.length > 1 ? ` (${cpuMs.map(Math.round).join(", ")} ms in ${cpuMs.length} runs)` : "";
  switch (result.status) {
    case "TLE":
      return `more than ${limits.cpuMs} ms of CPU time${runs}`;
    case "ILE":
      return `more than ${limits.wallMs} ms by the clock${runs}`;
    case "MLE":
      return `more than ${limits.memoryKiB} KiB of memory`;
    case "OLE":
      return `more than ${limits.outputKiB} KiB of output`;
    case "SV":
      return "did what the sandbox forbids";
    default: {
      const how =
        result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
      const said = shorten(result.stderr.excerpt.trim(), MAX_STDERR);
      return said === "" ? how : `${how}: ${said}`;
    }
  }
}
