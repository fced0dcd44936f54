import { readFileSync } from "node:fs";

/**
 * Peak memory of this process in KiB. `process.resourceUsage().maxRSS` would also count what its
 * parent held when it started it (execve(2) keeps the peak).
 */
export function peakKiB(): number {
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
  if (found === null) throw new Error("/proc/self/status tells no VmHWM");
  return Number(found[1]);
}
