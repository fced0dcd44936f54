import { type Ended, signalName } from "./diagnosis.ts";
import type { Limits } from "../problems/problem.ts";
import type { Compared } from "./sandbox/slot.ts";
import { shorten } from "./text.ts";
import type { Timed } from "./timing.ts";

const MAX_STDERR = 500;

/**
 * Why a run that ended badly did; with the beginning of its standard error only when `reveal`,
 * since a program can write its input there.
 */
export function describeEnd(
  { result, cpuMs }: Timed<Ended>,
  limits: Limits,
  reveal: boolean,
): string {
  const runs =
    cpuMs.length > 1 ? ` (${cpuMs.map(Math.round).join(", ")} ms in ${cpuMs.length} runs)` : "";
  switch (result.status) {
    case "TLE":
      return `more than ${limits.cpuMs} ms of CPU time${runs}`;
    case "ILE":
      if (result.stoodStill === true)
        return "waits for an answer that never comes, as all others wait too";
      return `more than ${limits.wallMs} ms by the clock${runs}`;
    case "MLE":
      return `more than ${limits.memoryKiB} KiB of memory`;
    case "OLE":
      return `more than ${limits.outputKiB} KiB of output`;
    case "SV":
      return "did what the sandbox forbids";
    default: {
      const how = signalName(result.signal) ?? `exit code ${result.exitCode}`;
      const said = reveal ? shorten(result.stderr.excerpt.trim(), MAX_STDERR) : "";
      return said === "" ? how : `${how}: ${said}`;
    }
  }
}

/** Where an output differs from the answer; both tokens only when `reveal`. */
export function describeDifference({ message, difference }: Compared, reveal: boolean): string {
  if (reveal) return message;
  if (difference === null) return "the output differs in its white space";
  return `the output differs at line ${difference.line}, token ${difference.token}`;
}

/** Says so where the time limit was near, on which a verdict may hang. */
export function withNearness(message: string, { cpuMs, nearLimit }: Timed<Ended>): string {
  if (!nearLimit && cpuMs.length <= 1) return message;
  const runs =
    cpuMs.length === 1
      ? "near the time limit"
      : `near the time limit: ${cpuMs.map(Math.round).join(", ")} ms in ${cpuMs.length} runs, the quickest counts`;
  return message === "" ? runs : `${message}; ${runs}`;
}
