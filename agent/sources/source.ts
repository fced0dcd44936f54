import type { ProgramText } from "../../judge/program.ts";
import type { Script } from "../../judge/bench/bench.ts";
import type { PublicProblem } from "../../problems/public-view.ts";

/** Where programs come from: a language model, or a folder of recorded programs. */
export interface ProgramSource {
  /** `openai:o4-mini`, `pool:shift-plan`. */
  readonly name: string;
  /** Recorded sources are played on a virtual clock. */
  readonly recorded: boolean;
  /**
   * Null when the source has no answer with this index. Rejects with
   * `SourceError`, or with `SourceAborted` when the signal stopped it (`source-error.ts`).
   */
  sample(request: SampleRequest, signal: AbortSignal): Promise<SourceAnswer | null>;
}

/** What is asked for. `index` tells repeated requests for the same thing apart. */
export type SampleRequest = {
  problem: PublicProblem;
  want: Want;
  /** The group aimed at; null aims at the whole problem. */
  group: string | null;
  index: number;
};

export type Want = "solution" | "generator" | "validator" | "brute" | "scorer";

/** One answer. It is paid for whether or not it holds code. */
export type SourceAnswer = {
  answer: { ok: true; code: Code } | { ok: false; reason: string };
  usage: Usage;
  /** How long it took, on the contest's clock. */
  durationMs: number;
  /** Group that a recorded answer had been aimed at, though it was asked for without one. */
  aimedAt?: string | null;
};

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
