import type { Problem } from "../problems/problem.ts";
import type { JudgeContext } from "./context.ts";
import type { Judgement, TestResult } from "./judgement.ts";
import { describeJudges } from "./describe-judges.ts";
import { judgeTests, type TestsOptions } from "./judge-tests.ts";
import { describeTools } from "./languages/tools.ts";
import { namingKillers } from "./name-killers.ts";
import { programId, type SubmissionText } from "./program.ts";
import type { Priority } from "./sandbox/pool.ts";
import { judgeKnown } from "./results/judge-known.ts";
import { sourceKey, subjectKey } from "./results/subject.ts";
import { scoreGroups, scoreProblem } from "./scoring/score.ts";
import { worstVerdict } from "./scoring/worst-verdict.ts";
import type { SlotUse } from "./slot-use.ts";
import { type PreparedSubmission, prepareSubmission } from "./tasks/prepare-submission.ts";
import { prepareTask } from "./tasks/prepare-task.ts";
import type { PreparedTask } from "./tasks/prepared-task.ts";
import { faulty, unrun } from "./unrun.ts";

/** How a program is judged; what is absent is as usual. */
export type JudgeHow = {
  /**
   * Tell hidden data in messages and diagnoses: expected and seen tokens, what the program and
   * the checker wrote. For the package's owner; false when absent.
   */
  reveal?: boolean;
  /** `score` when absent. */
  extent?: TestsOptions["extent"];
  /** Take results of tests that the same binary was run on before; true when absent. */
  cache?: boolean;
  /** `fixed` when absent. */
  order?: TestsOptions["order"];
  /** `referee` when absent. */
  priority?: Priority;
};

export type JudgeOptions = JudgeHow & {
  signal?: AbortSignal | undefined;
  /** Told each result as it comes. */
  onTest?: (result: TestResult) => void;
};

/**
 * Judges a submission on the hidden tests of a problem. Whatever a program does ends in a
 * verdict; so does a fault of the judge in one test (JE, after one more try in another
 * slot). Rejects with `JudgeFault` when the program cannot even be compiled for the judge's
 * own fault, and with the signal's reason when it is aborted.
 */
export async function judgeProgram(
  given: JudgeContext,
  problem: Problem,
  submission: SubmissionText,
  options: JudgeOptions = {},
): Promise<Judgement> {
  const who = `program ${programId(submission)} of ${problem.name}`;
  const context = { ...given, pool: namingKillers(given.pool, who, given.onWarning) };
  const use: SlotUse = { priority: options.priority ?? "referee", signal: options.signal };
  // Asked for first: behind other programs' tests it would wait for all of them.
  const tools = describeTools(context, problem, submission.language, use);
  tools.catch(() => {});
  const { ok, log, results } = await compileAndRun(context, problem, submission, use, options);
  return {
    program: programId(submission),
    problem: problem.name,
    ...scored(problem, results),
    tests: results,
    compile: { ok, log },
    provenance: {
      image: context.image,
      ...(await tools),
      judges: describeJudges(problem),
      problemDigest: problem.digest,
      machine: context.machine,
    },
  };
}

async function compileAndRun(
  context: JudgeContext,
  problem: Problem,
  submission: SubmissionText,
  use: SlotUse,
  options: JudgeOptions,
): Promise<{ ok: boolean; log: string; results: TestResult[] }> {
  const { reveal = false, extent = "score", cache = true, order = "fixed" } = options;
  const how = { extent, cache, order, onTest: options.onTest ?? (() => {}) };
  const known = await judgeKnown(context, problem, submission, reveal, how);
  if (known !== null) return { ok: true, ...known };
  const prepared = await prepareSubmission(context, problem, submission, use);
  const { ok, log } = prepared;
  if (!prepared.ok) {
    const results = problem.tests.map((test) => unrun(test, "CE", "does not compile"));
    return { ok, log, results };
  }
  const remember = (task: PreparedTask) => {
    if (!cache || submission.language === "answers" || task.kind === "output-only") return;
    const subject = subjectKey(context, { problem, task, reveal });
    context.results.setCompiled(sourceKey(context, problem, submission, reveal), { subject, log });
  };
  return {
    ok,
    log,
    results: await runAll(context, problem, prepared, use, { reveal, how, remember }),
  };
}

type Running = { reveal: boolean; how: TestsOptions; remember: (task: PreparedTask) => void };

async function runAll(
  context: JudgeContext,
  problem: Problem,
  submission: Exclude<PreparedSubmission, { ok: false }>,
  use: SlotUse,
  { reveal, how, remember }: Running,
): Promise<TestResult[]> {
  let task: PreparedTask;
  try {
    task = await prepareTask(context, problem, submission, use);
  } catch (error) {
    use.signal?.throwIfAborted();
    return problem.tests.map((test) => faulty(test, error, reveal));
  }
  remember(task);
  return judgeTests(context, { problem, task, reveal }, use, how);
}

function scored(
  problem: Problem,
  results: readonly TestResult[],
): Pick<Judgement, "verdict" | "score" | "maxScore" | "groups"> {
  const byName = new Map(results.map((result) => [result.name, result]));
  const groups = scoreGroups(problem.groups, byName);
  const isFull = groups.length > 0 && groups.every((group) => group.verdict === "AC");
  return {
    verdict: isFull ? "AC" : worstVerdict(results.map((result) => result.verdict)),
    score: scoreProblem(groups),
    maxScore: scoreProblem(groups.map((group) => ({ score: group.maxScore }))),
    groups,
  };
}
