import type { RunLimits } from "./run-limits.ts";
import type { Verdict } from "./verdict.ts";

/** A program judged on tests: what `medalist judge --json` prints, one a line. */
export type Judgement = {
  /** The program's id. */
  program: string;
  problem: string;
  /** AC when every group has its full score, else the worst verdict of any test. */
  verdict: Verdict;
  score: number;
  maxScore: number;
  groups: GroupResult[];
  tests: TestResult[];
  compile: { ok: boolean; log: string };
  provenance: Provenance;
};

/** The score is not rounded; a problem's score, the sum over its groups, is. */
export type GroupResult = { name: string; score: number; maxScore: number; verdict: Verdict };

export type TestResult = {
  name: string;
  verdict: Verdict;
  /** Share of the test's points, 0 to 1. */
  fraction: number;
  /** Of all programs of a team and of both steps of two; of several passes, the slowest. */
  cpuMs: number;
  wallMs: number;
  memoryKiB: number;
  /** Bounded; why the test failed. Holds hidden data only where the judge was told to reveal it. */
  message: string;
  /** The same binary was run on the same test before; times are of that run. */
  cached?: true;
  /** Absent where the program was not run. */
  diagnosis?: Diagnosis;
};

/**
 * What is known of a run, bounded to what fits a prompt. What a program wrote may repeat its
 * input, so that all text is there only where the judge was told to reveal hidden data.
 */
export type Diagnosis = {
  exitCode: number | null;
  /** Name such as `SIGSEGV`. */
  signal: string | null;
  /** CPU time of each run, in order: several where the limit was near and noise could decide. */
  cpuMsOfRuns: number[];
  /** Within 5 % of the CPU limit, on either side. */
  nearLimit: boolean;
  /** First difference from the answer, where the judge itself compares. From 1. */
  difference: {
    line: number;
    token: number;
    text: { expected: string; seen: string } | null;
  } | null;
  /** Its beginning; null unless revealed. */
  stderr: string | null;
  /** The checker's or manager's words; null unless revealed. */
  checker: string | null;
};

/** What a verdict hangs on besides the program. */
export type Provenance = {
  /** Docker image id the program ran in. */
  image: string;
  /** First line of what the compiler or interpreter says of its version. */
  compiler: string;
  flags: string[];
  /** Who judged outputs: the program, its convention, and which testlib it brought along. */
  judges: string;
  problemDigest: string;
  /** What a test may use in this language, in the units of `RunLimits`. */
  limits: RunLimits;
  machine: Machine;
};

export type Machine = {
  /** Such as `x64`. */
  arch: string;
  cpu: string;
  cores: number;
  kernel: string;
  engine: string;
};
