import type { MedalistYaml } from "../../package/medalist-yaml.ts";
import { givenTimeLimitMs, type ProblemYaml } from "../../package/problem-yaml.ts";
import type { Submission } from "../../package/submissions.ts";
import type { GroupScoring, Problem, TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { Settings } from "../settings.ts";
import { inferTimeLimit, MEASURED_UNDER_MS } from "./time-limit.ts";

/** Of answers, which nothing runs for. */
const OF_ANSWERS_MS = 1000;

type Yaml = { problem: ProblemYaml; medalist: MedalistYaml | null };
/** Without tests all of them; wall time is not bounded more than usual where solutions are measured. */
type Build = (
  cpuMs: number,
  settings: Settings,
  measured?: Partial<Pick<Problem, "tests" | "groups">>,
) => Problem;

/**
 * The problem under the time limit of the settings, of `problem.yaml`, or else the one that its
 * submissions make. That one is written into its settings, so that whoever reads the package with
 * them has the same limit and need not measure.
 */
export async function withTimeLimit(
  given: Reading,
  { problem }: Yaml,
  submissions: readonly Submission[],
  build: Build,
): Promise<Problem | null> {
  const { settings } = given;
  const isAnswers = problem.type.includes("submit-answer");
  const told =
    settings.timeLimitMs ?? givenTimeLimitMs(problem) ?? (isAnswers ? OF_ANSWERS_MS : null);
  if (told !== null) return build(told, settings);
  const whole = build(MEASURED_UNDER_MS, settings, {});
  const { time_multipliers, time_resolution } = problem.limits;
  const timing = {
    multiplier: time_multipliers?.ac_to_time_limit ?? 2,
    resolutionMs: time_resolution * 1000,
  };
  const timeLimitMs = await inferTimeLimit(given, submissions, timing, (tests) =>
    tests.size === whole.tests.length
      ? whole
      : build(MEASURED_UNDER_MS, settings, partOf(whole, tests)),
  );
  return timeLimitMs === null ? null : build(timeLimitMs, { ...settings, timeLimitMs });
}

/** Only these tests, each worth no less than it is among all. */
function partOf({ tests, groups }: Problem, wanted: ReadonlySet<string>) {
  const isWanted = (name: string) => wanted.has(name);
  const parts = groups.map(
    (group): TestGroup => ({
      ...group,
      scoring: scoringOf(group, wanted),
      requires: [],
      tests: group.tests.filter(isWanted),
    }),
  );
  return {
    tests: tests.filter(({ name }) => isWanted(name)),
    groups: parts.filter((group) => group.tests.length > 0),
  };
}

function scoringOf({ scoring, tests }: TestGroup, wanted: ReadonlySet<string>): GroupScoring {
  if (typeof scoring === "string" || !("shares" in scoring)) return scoring;
  return { shares: scoring.shares.filter((_, index) => wanted.has(tests[index] ?? "")) };
}
