import type { Problem, ScoreTree, Test, TestGroup } from "../../problems/problem.ts";
import type { Judged } from "../checkers/judge-output.ts";
import { type Opinion, partial } from "../checkers/opinion.ts";
import { diagnose, type Ended } from "../diagnosis.ts";
import { JudgeFault } from "../faults.ts";
import type { TestResult } from "../judgement.ts";
import { describeEnd, withNearness } from "../run-message.ts";
import type { RunResult } from "../sandbox/slot.ts";
import type { Timed } from "../timing.ts";
import type { TestRun } from "./test-run.ts";

/** What became of a program on a test, be it one run or several together. */
export type Outcome = Ended &
  Pick<RunResult, "wallMs" | "memoryKiB"> &
  Partial<Pick<RunResult, "fault">>;

type Context = Pick<TestRun, "problem" | "reveal">;

/**
 * The result of a test on which the program failed. Throws `JudgeFault` when it was the judge.
 * @param where begins the message, as in "second step: "
 */
export function failedResult(
  { problem, reveal }: Context,
  test: Test,
  timed: Timed<Outcome>,
  where = "",
): TestResult {
  const { status } = timed.result;
  if (status === "JE") {
    throw new JudgeFault(`running test ${test.name}: ${where}${timed.result.fault ?? ""}`);
  }
  if (status === "OK") throw new Error(`test ${test.name} did not fail`);
  const message = `${where}${describeEnd(timed, problem.limits, reveal)}`;
  const diagnosis = diagnose(timed, null, reveal);
  return { ...measured(test, timed.result), verdict: status, fraction: 0, message, diagnosis };
}

/** The result of a test on which the program ended well and was then judged. */
export function judgedResult(
  { problem, reveal }: Context,
  test: Test,
  timed: Timed<Outcome>,
  { opinion, by, compared }: Judged,
): TestResult {
  // The words of a program of the package may quote hidden data.
  const words = by === "package" && !reveal ? "" : opinion.message;
  const result = compared === undefined ? timed.result : { ...timed.result, compared };
  return {
    ...measured(test, result),
    ...shareOf(opinion, problem, test),
    message: withNearness(words, timed),
    diagnosis: diagnose({ ...timed, result }, by === "package" ? opinion.message : null, reveal),
  };
}

function measured(test: Test, { cpuMs, wallMs, memoryKiB }: Outcome) {
  return { name: test.name, cpuMs: tenths(cpuMs), wallMs: tenths(wallMs), memoryKiB };
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** Who gives points gives them of the test's maximum, which must be one number. */
function shareOf(
  { share, verdict, message }: Opinion,
  problem: Problem,
  test: Test,
): Pick<TestResult, "verdict" | "fraction"> {
  if (share.kind === "fraction") return { verdict, fraction: share.value };
  const maxima = problem.groups
    .filter((group) => group.tests.includes(test.name) && group.maxScore > 0)
    .map((group) => worthOf(group, test.name));
  // In groups of no points alone, all points are as good.
  const [max = 0, ...others] = [...new Set(maxima)];
  if (others.length > 0) {
    throw new JudgeFault(
      `the checker wrote score.txt for test ${test.name}, which is worth ${maxima.join(" or ")} points by its groups: let it write score_multiplier.txt`,
    );
  }
  if (maxima.length > 0 && share.value > max) {
    throw new JudgeFault(
      `the checker gave ${share.value} points for test ${test.name}, which is worth ${max}`,
    );
  }
  const fraction = max === 0 ? 1 : share.value / max;
  return { verdict: partial(fraction, message).verdict, fraction };
}

/** The points of an accepted test, as far as its group gives each test some. */
function worthOf({ scoring, maxScore, tests }: TestGroup, test: string): number {
  if (scoring === "sum") return maxScore / tests.length;
  if (typeof scoring !== "object") return maxScore;
  if ("shares" in scoring) return maxScore * (scoring.shares[tests.indexOf(test)] ?? 0);
  return "tree" in scoring ? (acceptedIn(scoring.tree, test) ?? maxScore) : maxScore;
}

function acceptedIn(tree: ScoreTree, test: string): number | undefined {
  if ("test" in tree) return tree.test === test ? tree.accepted : undefined;
  return tree.parts.map((part) => acceptedIn(part, test)).find((each) => each !== undefined);
}
