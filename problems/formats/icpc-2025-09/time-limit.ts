import type { Submission } from "../../package/submissions.ts";
import { mayGet, timedTests } from "../../package/verdict-rules.ts";
import type { Problem, ReferenceSolution } from "../../problem.ts";
import type { Workshop } from "../../workshop.ts";
import type { Reading } from "../format.ts";

/** How a time limit follows from the slowest solution. */
export type Timing = {
  /** Of the slowest solution's time. */
  multiplier: number;
  /** The limit is a multiple of this. */
  resolutionMs: number;
};

/** Limit under which solutions are measured. */
export const MEASURED_UNDER_MS = 300_000;

const file = "problem.yaml";
const hint = "Add limits.time_limit in seconds, or set timeLimitMs.";

/**
 * The time limit that the solutions make which must be within it: the slowest of them, on the tests
 * for which that is asked, tells the least that it may be.
 *
 * @param problemWith the problem with these tests alone
 * @returns null, and a fault, when it can't be told
 */
export async function inferTimeLimit(
  given: Reading,
  submissions: readonly Submission[],
  { multiplier, resolutionMs }: Timing,
  problemWith: (tests: ReadonlySet<string>) => Problem,
): Promise<number | null> {
  const { faults, remarks, workshop } = given;
  if (workshop === null) {
    const rule = "no time limit: it is inferred from submissions, which can't be run here";
    faults.add(file, rule, hint);
    return null;
  }
  const measured = measuredOn(given, submissions);
  if (measured.size === 0) {
    faults.add("submissions", "no solution that tells the time limit", hint);
    return null;
  }
  const slowestMs = await slowestOf(given, workshop, measured, problemWith);
  if (slowestMs === null) return null;
  const steps = Math.max(1, Math.ceil((slowestMs * multiplier) / resolutionMs));
  const limitMs = Math.ceil(steps * resolutionMs);
  const rule = `the slowest solution takes ${Math.round(slowestMs)} ms: the time limit is ${limitMs} ms`;
  remarks.add(file, rule, "To have another, set timeLimitMs.");
  return limitMs;
}

/** By the tests, those solutions that are measured on exactly them. */
function measuredOn(
  { remarks }: Reading,
  submissions: readonly Submission[],
): Map<string, { tests: ReadonlySet<string>; solutions: ReferenceSolution[] }> {
  const measured = new Map<string, { tests: Set<string>; solutions: ReferenceSolution[] }>();
  for (const { reference, demands } of submissions) {
    const tests = timedTests(demands);
    if (tests.size === 0 || reference.language === "answers") continue;
    if (mayGet(demands, "RTE", tests)) {
      const rule = "may crash, so that its time is not measured for the time limit";
      remarks.add(
        `submissions/${reference.name}`,
        rule,
        "Its verdicts must be right all the same.",
      );
      continue;
    }
    const key = JSON.stringify([...tests].toSorted());
    const alike = measured.get(key) ?? { tests, solutions: [] };
    alike.solutions.push(reference);
    measured.set(key, alike);
  }
  return measured;
}

async function slowestOf(
  { faults }: Reading,
  workshop: Workshop,
  measured: ReturnType<typeof measuredOn>,
  problemWith: (tests: ReadonlySet<string>) => Problem,
): Promise<number | null> {
  let slowestMs = 0;
  for (const { tests, solutions } of measured.values()) {
    const answer = await workshop.slowest(problemWith(tests), solutions);
    if (answer.ok) slowestMs = Math.max(slowestMs, answer.cpuMs);
    else for (const each of answer.faults) faults.add(each.file, each.rule, each.hint, each.line);
  }
  return faults.any ? null : slowestMs;
}
