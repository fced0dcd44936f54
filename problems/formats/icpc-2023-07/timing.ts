import type { Limits, Problem, ReferenceSolution } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { limitsOf, PROVISIONAL_MS } from "../icpc-shared/limits.ts";
import { timeLimitOf, withTimeLimit } from "../icpc-shared/time-limit.ts";
import type { ProblemYaml } from "./problem-yaml.ts";

/** Of a task of answers, which nothing runs for. */
const OF_ANSWERS_MS = 1000;

/**
 * The problem under its time limit: that of the settings, of `problem.yaml`, or `ac_to_time_limit`
 * times the slowest accepted solution's time, up to a multiple of `time_resolution`.
 */
export async function withTime(
  given: Reading,
  limits: NonNullable<ProblemYaml["limits"]>,
  { answers, timed }: { answers: boolean; timed: readonly ReferenceSolution[] },
  build: (limits: Limits) => Problem,
): Promise<Problem | null> {
  const usual = limitsOf(given, limits, PROVISIONAL_MS);
  const seconds = limits.time_limit ?? null;
  const fixed = seconds === null ? null : Math.max(1, Math.round(seconds * 1000));
  const cpuMs = await timeLimitOf(
    given,
    fixed ?? (answers ? OF_ANSWERS_MS : null),
    () => build(usual),
    timed,
    {
      multiplier: limits.time_multipliers?.ac_to_time_limit ?? 2,
      resolutionMs: (limits.time_resolution ?? 1) * 1000,
    },
  );
  if (cpuMs === null) return null;
  const problem = build(withTimeLimit(usual, cpuMs));
  // Whoever reads the package after this process must have the same limit.
  return { ...problem, settings: { ...problem.settings, timeLimitMs: cpuMs } };
}
