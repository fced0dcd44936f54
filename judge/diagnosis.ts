import { constants } from "node:os";
import type { Diagnosis } from "./judgement.ts";
import type { RunResult, TeamResult } from "./sandbox/slot.ts";
import { shorten } from "./text.ts";
import type { Timed } from "./timing.ts";

const MAX_STDERR = 500;

/** What a run leaves behind to tell why it ended so. */
export type Ended = Pick<
  RunResult,
  "status" | "cpuMs" | "idle" | "exitCode" | "signal" | "stderr"
> &
  Partial<Pick<RunResult, "compared"> & Pick<TeamResult, "stoodStill">>;

/**
 * Structured findings on a run. What the program wrote and what it was compared with may hold
 * hidden data, and is left out unless `reveal`.
 * @param checker the words of the checker or manager, if one was asked
 */
export function diagnose(
  { result, cpuMs, nearLimit }: Timed<Ended>,
  checker: string | null,
  reveal: boolean,
): Diagnosis {
  const said = shorten(result.stderr.excerpt.trim(), MAX_STDERR);
  return {
    exitCode: result.exitCode,
    signal: signalName(result.signal),
    cpuMsOfRuns: cpuMs.map((ms) => Math.round(ms * 10) / 10),
    nearLimit,
    difference: differenceOf(result, reveal),
    stderr: reveal ? said : null,
    checker: reveal ? checker : null,
  };
}

function differenceOf({ compared }: Ended, reveal: boolean): Diagnosis["difference"] {
  if (compared === undefined || compared.equal || compared.difference === null) return null;
  const { line, token, expected, seen } = compared.difference;
  return { line, token, text: reveal ? { expected, seen } : null };
}

/** Of several names for one number the first is the usual one. */
const names = new Map(
  Object.entries(constants.signals)
    .toReversed()
    .map(([name, number]) => [number, name]),
);

/** `SIGSEGV` for 11, by this machine's numbers, which Linux shares on all its platforms but few. */
export function signalName(signal: number | null): string | null {
  if (signal === null) return null;
  return names.get(signal) ?? `signal ${signal}`;
}
