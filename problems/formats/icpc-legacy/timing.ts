import type { Limits, Problem } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { DomjudgeFiles } from "../icpc-shared/domjudge-files.ts";
import { limitsOf, PROVISIONAL_MS } from "../icpc-shared/limits.ts";
import { timeLimitOf, withTimeLimit } from "../icpc-shared/time-limit.ts";
import type { ProblemYaml } from "./problem-yaml.ts";

type LegacyLimits = NonNullable<ProblemYaml["limits"]>;

/**
 * The problem under its time limit: that of the settings, of `problem.yaml`, of DOMjudge's files,
 * or `time_multiplier` times the slowest accepted solution's time, up to whole seconds.
 */
export async function withTime(
  given: Reading,
  limits: LegacyLimits,
  domjudge: DomjudgeFiles,
  build: (limits: Limits) => Problem,
): Promise<Problem | null> {
  const seconds = limits.time_limit ?? domjudge.timeLimit;
  if (
    limits.time_limit != null &&
    domjudge.timeLimit !== null &&
    limits.time_limit !== domjudge.timeLimit
  ) {
    const rule = `says ${domjudge.timeLimit} s, and problem.yaml ${limits.time_limit} s, which counts`;
    given.remarks.add(domjudge.from, rule, "Take one of them out.");
  }
  const usual = limitsOf(given, limits, PROVISIONAL_MS);
  const provisional = () => build(usual);
  const cpuMs = await timeLimitOf(
    given,
    seconds === null ? null : Math.round(seconds * 1000),
    provisional,
    provisional().references.filter(({ name }) => name.startsWith("accepted/")),
    {
      multiplier: limits.time_multiplier ?? limits.time_multipliers?.ac_to_time_limit ?? 5,
      resolutionMs: (limits.time_resolution ?? 1) * 1000,
    },
  );
  if (cpuMs === null) return null;
  const problem = build(withTimeLimit(usual, cpuMs));
  // Whoever reads the package after this process must have the same limit.
  return { ...problem, settings: { ...problem.settings, timeLimitMs: cpuMs } };
}
