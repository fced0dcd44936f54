import { z } from "zod";
import type {
  BenchRun,
  InputSpec,
  MadeInput,
  MadeRun,
  SampleReport,
  Script,
  ShownRun,
  ShowRequest,
  ValidationInput,
} from "../../judge/bench/bench.ts";
import type { JudgeHow } from "../../judge/judge-program.ts";
import type { Judgement } from "../../judge/judgement.ts";
import type { ProgramText, SubmissionText } from "../../judge/program.ts";
import type { InputReport } from "../../judge/verify/validate-inputs.ts";
import type {
  ComparisonAnswer,
  ComparisonRequest,
  SampleRequest,
  SourceAnswer,
} from "../../agent/sources/source.ts";
import type { SourceErrorData } from "../../agent/sources/source-error.ts";
import type { SourceSpec } from "../../agent/sources/source-spec.ts";
import type { Problem } from "../../problems/problem.ts";
import type { PublicProblem } from "../../problems/public-view.ts";

/**
 * How a worker finds a package: by folder if it has the same content, else on its own shelf. It
 * is read as it was before; without a format, as the package tells.
 */
export type ProblemRef = Pick<Problem, "name" | "digest" | "dir"> &
  Partial<Pick<Problem, "format" | "settings">>;

export function refOf({ name, digest, dir, format, settings }: Problem): ProblemRef {
  return { name, digest, dir, format, settings };
}

/** What travels in a job: programs and references, never test data. */
export type JudgeJob = {
  kind: "judge";
  problem: ProblemRef;
  program: SubmissionText;
  how: JudgeHow;
};

/** Looks at the inputs of a package's own tests with its validators. */
export type InputsJob = { kind: "inputs"; problem: ProblemRef };

export type RefereeJob = JudgeJob | InputsJob;

export type BenchJob =
  | { kind: "samples"; problem: PublicProblem; program: ProgramText; scorer: Script | null }
  | { kind: "run"; request: BenchRun }
  | { kind: "show"; request: ShowRequest }
  | { kind: "generate"; generator: Script; wanted: InputSpec[] }
  | { kind: "validate"; validator: Script; inputs: ValidationInput[] };

export type SampleJob =
  | { kind: "sample"; source: SourceSpec; request: SampleRequest }
  | { kind: "compare"; source: SourceSpec; request: ComparisonRequest };

export type Job = RefereeJob | BenchJob | SampleJob;

export function isBenchJob(job: Job): job is BenchJob {
  return !["judge", "inputs", "sample", "compare"].includes(job.kind);
}

const kinds = [
  "judge",
  "inputs",
  "samples",
  "run",
  "show",
  "generate",
  "validate",
  "sample",
  "compare",
] as const satisfies Job["kind"][];

/** How far judging a program has come. */
export const judgeProgress = z.object({ tests: z.int().min(0), of: z.int().min(0) });
export type JudgeProgress = z.output<typeof judgeProgress>;

/** A job as it comes out of Redis. Throws when it is not one of ours; its parts were typed by the sender. */
export function parseJob(data: unknown): Job {
  return jobSchema.parse(data);
}

const jobSchema = z.custom<Job>(
  (data) => z.object({ kind: z.enum(kinds) }).safeParse(data).success,
  "not a job of this version of medalist",
);

/** What each kind of job answers. */
export type Answers = {
  judge: Judgement;
  inputs: InputReport;
  samples: SampleReport;
  run: MadeRun[];
  show: ShownRun | null;
  generate: MadeInput[];
  validate: boolean[];
  sample: SourceAnswer | null;
  compare: ComparisonAnswer | null;
};

/** A source's fault, which trying again would not mend, travels as a value; others are thrown and retried. */
export type JobResult<T> = { ok: true; value: T } | { ok: false; fault: SourceErrorData };

/** A job failed on every try; `message` is the last reason. */
export class JobFailed extends Error {
  override name = "JobFailed";
  readonly hint = "Nothing is lost: mend the cause (`medalist doctor` may tell), then resume.";
}
