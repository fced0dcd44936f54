import type { Verdict } from "./verdict.ts";

/** A program judged on tests: what `medalist judge --json` prints, one a line. */
export type Judgement = {
  /** The program's id. */
  program: string;
  problem: string;
  /** The worst verdict of any test, in the order tests were run; AC when all are. */
  verdict: Verdict;
  score: number;
  maxScore: number;
  groups: GroupResult[];
  tests: TestResult[];
  compile: { ok: boolean; log: string };
  provenance: Provenance;
};

export type GroupResult = { name: string; score: number; maxScore: number; verdict: Verdict };

export type TestResult = {
  name: string;
  verdict: Verdict;
  /** Share of the test's points, 0 to 1. */
  fraction: number;
  cpuMs: number;
  wallMs: number;
  memoryKiB: number;
  /** Bounded; why the test failed: the checker's words, the first difference, the signal. */
  message: string;
};

export type Provenance = {
  /** Docker image id the program ran in. */
  image: string;
  compiler: string;
  flags: string[];
  problemDigest: string;
};
