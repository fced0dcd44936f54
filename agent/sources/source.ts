import type { ProgramText } from "../../judge/program.ts";
import type { Script } from "../../judge/bench/bench.ts";
import type { RunStatus } from "../../judge/verdict.ts";
import type { PublicProblem } from "../../problems/public-view.ts";

/** Where programs come from: a language model, recorded programs, or a simulated model. */
export interface ProgramSource {
  /** `openai:o4-mini`, `pool:shift-plan`. */
  readonly name: string;
  /** Recorded and simulated sources are played on a virtual clock. */
  readonly recorded: boolean;
  /**
   * Null when the source has no answer with this index. Rejects with
   * `SourceError`, or with `SourceAborted` when the signal stopped it (`source-error.ts`).
   */
  sample(request: SampleRequest, signal: AbortSignal): Promise<SourceAnswer | null>;
  /** Which of two programs is better; null when the source can't tell. Rejects like `sample`. */
  compare(request: ComparisonRequest, signal: AbortSignal): Promise<ComparisonAnswer | null>;
}

/** What is asked for. `index` tells repeated requests for the same thing apart. */
export type SampleRequest = {
  problem: PublicProblem;
  want: Want;
  /** The group aimed at; null aims at the whole problem. */
  group: string | null;
  index: number;
  /** A solution that is to be mended, where not a new one is asked for. */
  repair?: RepairCase;
};

export const wants = ["solution", "generator", "validator", "brute", "scorer"] as const;
export type Want = (typeof wants)[number];

/** A program that lost points officially, and what is known of why. */
export type RepairCase = {
  /** From 1. */
  round: number;
  program: ProgramText;
  /** Its points by group, as far as feedback told. */
  points: { group: string; score: number; maxScore: number }[];
  failing: FailingTest | null;
};

/** A made input that a program fails, cut to what a prompt can hold. */
export type FailingTest = {
  input: string;
  status: RunStatus;
  output: string;
  /** What is held for right; null where nothing is known, as for a crash. */
  expected: string | null;
};

/** Two programs that answer differently, of which the better one is asked for. */
export type ComparisonRequest = {
  problem: PublicProblem;
  first: ProgramText;
  second: ProgramText;
  /** A made input on which they differ, and what each prints. */
  difference: { input: string; first: string; second: string } | null;
};

export const winners = ["first", "second", "neither"] as const;
export type Winner = (typeof winners)[number];

/** An answer is paid for whether or not it holds what was asked for. */
export type Answer<T> = {
  answer: ({ ok: true } & T) | { ok: false; reason: string };
  usage: Usage;
  /** How long it took, on the contest's clock. */
  durationMs: number;
  /** Bought by an earlier run: nothing was paid for it now. */
  cached?: boolean;
};

export type SourceAnswer = Answer<{ code: Code }> & {
  /** Group that a recorded answer had been aimed at, though it was asked for without one. */
  aimedAt?: string | null;
};

export type ComparisonAnswer = Answer<{ winner: Winner }>;

export type Code =
  | { want: "solution" | "brute"; program: ProgramText }
  | { want: "generator" | "validator" | "scorer"; script: Script };

export type Usage = {
  model: string;
  inputTokens: number;
  outputTokens: number;
  /** Part of `outputTokens`. */
  reasoningTokens: number;
  /** Null when the price of the model is not known. */
  costUsd: number | null;
};
