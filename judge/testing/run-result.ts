import type { OutputSummary, RunResult } from "../sandbox/slot.ts";

const silent: OutputSummary = { bytes: 0, digest: "", tokenDigest: "", excerpt: "" };

/** A run that ended well and used nothing, but for what is given. */
export function runResult(given: Partial<RunResult> & { said?: string } = {}): RunResult {
  const { said = "", ...rest } = given;
  return {
    status: "OK",
    exitCode: 0,
    signal: null,
    cpuMs: 0,
    wallMs: 0,
    memoryKiB: 0,
    stdout: silent,
    stderr: { ...silent, bytes: said.length, excerpt: said },
    kept: {},
    fault: "",
    idle: false,
    ...rest,
  };
}
