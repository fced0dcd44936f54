import type { Judgement, TestResult } from "../../judge/judgement.ts";
import { submissionOf } from "../../judge/program.ts";
import { type Difference, differencesOf } from "../../judge/verify/differences.ts";
import type { InputReport } from "../../judge/verify/validate-inputs.ts";
import type { Problem, ReferenceSolution } from "../../problems/problem.ts";
import { refOf } from "../../workers/queues/job-types.ts";
import type { Stage } from "../../workers/stage.ts";

/** A reference solution that was judged. */
export type VerifiedSolution = {
  name: string;
  expected: string;
  verdict: string;
  score: number;
  maxScore: number;
  /** In the problem's order; none where the judge failed. */
  tests: Pick<TestResult, "name" | "verdict" | "fraction">[];
  /** Of the slowest test; null when none was run. */
  slowest: { test: string; cpuMs: number } | null;
  limitMs: number;
  differences: Difference[];
  /** What is no difference and should be known. */
  warnings: string[];
};

export type Verified = {
  package: string;
  problem: string;
  solutions: VerifiedSolution[];
  /** Null when inputs were not to be looked at. */
  inputs: InputReport | null;
};

export type VerifyOptions = {
  only: RegExp | null;
  inputs: boolean;
  cache: boolean;
  onSolution: (name: string) => void;
};

/** Judges a package's solutions and looks at its inputs. */
export async function verifyPackage(
  stage: Stage,
  place: string,
  problem: Problem,
  { only, inputs, cache, onSolution }: VerifyOptions,
): Promise<Verified> {
  const ref = refOf(problem);
  const wanted = problem.references.filter((each) => only === null || only.test(each.name));
  const byName = new Map(wanted.map((each) => [each.name, each]));
  const looked = inputs ? stage.validateInputs(ref) : null;
  // Waited for below; a failure must not go unheard until then.
  looked?.catch(() => {});
  const solutions: VerifiedSolution[] = [];
  const programs = wanted.map((reference) => ({
    id: reference.name,
    program: submissionOf(reference),
  }));
  const how = { extent: "all", order: "fixed", cache } as const;
  for await (const judged of stage.judgeMany({ problem: ref, how }, programs, { inOrder: true })) {
    const reference = byName.get(judged.id);
    if (reference === undefined) continue;
    onSolution(judged.id);
    if (judged.ok) solutions.push(verified(problem, reference, judged.judgement));
    else solutions.push(failed(problem, reference, judged.fault));
  }
  return { package: place, problem: problem.name, solutions, inputs: await looked };
}

function verified(
  { limits }: Problem,
  reference: ReferenceSolution,
  judgement: Judgement,
): VerifiedSolution {
  const { verdict, score, maxScore, tests } = judgement;
  const run = tests.filter((test) => test.verdict !== "SK" && test.verdict !== "CE");
  const slow = run.toSorted((a, b) => b.cpuMs - a.cpuMs)[0];
  const slowest = slow === undefined ? null : { test: slow.name, cpuMs: slow.cpuMs };
  const limitMs = judgement.provenance.limits.cpuMs;
  return {
    name: reference.name,
    expected: describeExpected(reference),
    verdict,
    score,
    maxScore,
    tests: tests.map(({ name, verdict: own, fraction }) => ({ name, verdict: own, fraction })),
    slowest,
    limitMs: limitMs > 0 ? limitMs : limits.cpuMs,
    differences: differencesOf(reference, judgement),
    warnings: timeWarnings(reference, judgement),
  };
}

/** Closer to the limit than this a solution that must pass may fail elsewhere. */
const NEAR = 0.5;

function timeWarnings({ verdicts }: ReferenceSolution, { tests, provenance }: Judgement): string[] {
  const { cpuMs: limitMs } = provenance.limits;
  const inTime = tests.filter((test) => test.verdict === "AC" || test.verdict === "PA");
  const slow = inTime.toSorted((a, b) => b.cpuMs - a.cpuMs)[0];
  const mayTimeOut =
    verdicts.length === 0 || verdicts.some((rule) => rule.permitted.includes("TLE"));
  if (slow === undefined || mayTimeOut || slow.cpuMs <= NEAR * limitMs) return [];
  const share = Math.round((100 * slow.cpuMs) / limitMs);
  return [`takes ${share} % of the time limit on ${slow.name}, and must not time out`];
}

function failed(problem: Problem, reference: ReferenceSolution, fault: string): VerifiedSolution {
  return {
    name: reference.name,
    expected: describeExpected(reference),
    verdict: "JE",
    score: 0,
    maxScore: problem.groups.reduce((sum, group) => sum + group.maxScore, 0),
    tests: [],
    slowest: null,
    limitMs: problem.limits.cpuMs,
    differences: [{ of: "judge", expected: "a verdict", got: fault }],
    warnings: [],
  };
}

/** In a few words: `100`, `10 to 40`, `TLE`, or nothing where nothing is written down. */
export function describeExpected({ expectedScore, verdicts }: ReferenceSolution): string {
  if (expectedScore !== null) {
    const { min, max } = expectedScore;
    return min === max ? String(min) : `${min} to ${max}`;
  }
  const widest = verdicts.toSorted((a, b) => b.tests.length - a.tests.length)[0];
  if (widest === undefined) return "";
  const words = widest.required.length < 6 ? widest.required : widest.permitted;
  return words.filter((each) => each !== "PA" && each !== "MLE").join(" or ");
}
