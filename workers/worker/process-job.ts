import type { ProgramSource } from "../../agent/sources/source.ts";
import type { SourceSpec } from "../../agent/sources/source-spec.ts";
import type { Bench } from "../../judge/bench/bench.ts";
import type { JudgeOptions } from "../../judge/judge-program.ts";
import type { Judgement } from "../../judge/judgement.ts";
import type { SubmissionText } from "../../judge/program.ts";
import type { InputReport } from "../../judge/verify/validate-inputs.ts";
import type { Problem } from "../../problems/problem.ts";
import type { BenchJob, JudgeProgress, RefereeJob, SampleJob } from "../queues/job-types.ts";
import type { ProblemShelf } from "./problem-shelf.ts";

/** What a worker judges with. */
export type JudgeService = {
  judge(problem: Problem, program: SubmissionText, options: JudgeOptions): Promise<Judgement>;
  validateInputs(problem: Problem, signal: AbortSignal): Promise<InputReport>;
  bench: Bench;
};

export async function processReferee(
  job: RefereeJob,
  service: JudgeService,
  shelf: ProblemShelf,
  signal: AbortSignal,
  tell: (progress: JudgeProgress) => void,
): Promise<Judgement | InputReport> {
  const problem = await shelf.find(job.problem);
  if (job.kind === "inputs") return service.validateInputs(problem, signal);
  let tests = 0;
  const onTest = () => tell({ tests: ++tests, of: problem.tests.length });
  return service.judge(problem, job.program, { ...job.how, signal, onTest });
}

export function processBench(job: BenchJob, bench: Bench): Promise<unknown> {
  switch (job.kind) {
    case "samples":
      return job.scorer === null
        ? bench.samples(job.problem, job.program)
        : bench.samples(job.problem, job.program, job.scorer);
    case "run":
      return bench.run(job.request);
    case "show":
      return bench.show(job.request);
    case "generate":
      return bench.generate(job.generator, job.wanted);
    case "validate":
      return bench.validate(job.validator, job.inputs);
  }
}

/** Opens each source once. */
export function createSampleProcessor(open: (spec: SourceSpec) => ProgramSource) {
  const sources = new Map<string, ProgramSource>();
  return (job: SampleJob, signal: AbortSignal) => {
    const key = JSON.stringify(job.source);
    const source = sources.get(key) ?? open(job.source);
    sources.set(key, source);
    return job.kind === "sample"
      ? source.sample(job.request, signal)
      : source.compare(job.request, signal);
  };
}
