import type { Problem } from "../../problems/problem.ts";
import type { JudgeContext } from "../context.ts";
import type { TestsOptions } from "../judge-tests.ts";
import type { TestResult } from "../judgement.ts";
import { packageFiles } from "../package-files.ts";
import { planningFor } from "../planning.ts";
import { sizeOf, type SubmissionText } from "../program.ts";
import { recall } from "./recall.ts";
import { sourceKey } from "./subject.ts";

/**
 * Judges by what is known alone, without so much as the binary, which the cache of compiles may
 * have thrown away since. Null where a test would have to be run.
 */
export async function judgeKnown(
  context: JudgeContext,
  problem: Problem,
  submission: SubmissionText,
  reveal: boolean,
  options: TestsOptions,
): Promise<{ log: string; results: TestResult[] } | null> {
  if (!options.cache || submission.language === "answers") return null;
  if (sizeOf(submission) > problem.limits.sourceKiB * 1024) return null;
  const key = sourceKey(context, problem, submission, reveal);
  const compiled = context.results.compiled(key);
  if (compiled === null) return null;
  const files = await packageFiles(context, problem);
  const known = await recall(context, compiled.subject, { files, problem });
  const { planWith } = await planningFor(context, problem, files, options);
  const plan = planWith(known);
  const told: TestResult[] = [];
  let step = plan.next();
  while (!step.done) {
    const result = known.get(step.value[0]);
    if (result === undefined) return null;
    told.push(result);
    step = plan.next([result]);
  }
  for (const result of told) options.onTest(result);
  return { log: compiled.log, results: [...step.value] };
}
