import type { LanguageId } from "../../problems/language.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { ProgramText } from "../program.ts";
import type { RunStatus, Verdict } from "../verdict.ts";

/**
 * Practice judging: samples and inputs that the agent made or was given. Unlimited, tells
 * everything, and knows a problem only by its public view. Compile errors are results, not rejections;
 * a rejection is the judge's own fault.
 */
export interface Bench {
  /** Compiles a program and, where programs can be tried, runs it on the samples. */
  samples(problem: PublicProblem, program: ProgramText, scorer?: Script): Promise<SampleReport>;
  /** Runs a program on made inputs, in order. */
  run(request: BenchRun): Promise<MadeRun[]>;
  /** What a program prints on a made input, for people and prompts; null once the input is gone. */
  show(request: ShowRequest): Promise<ShownRun | null>;
  /** Makes inputs; a failed one is told with its reason. */
  generate(generator: Script, wanted: InputSpec[]): Promise<MadeInput[]>;
  /** For each input, whether the validator accepts it. */
  validate(validator: Script, inputs: ValidationInput[]): Promise<boolean[]>;
}

/**
 * A program that the model wrote for its own use. JavaScript runs in isolated-vm, all else
 * in the container.
 *
 * generator: argv `group seed`, the input on stdout; in JavaScript a function
 *   `generate(group, seed, random)` that returns it (`random()` is seeded, in [0, 1)).
 * validator: argv `group`, the input on stdin, exit 0 accepts; in JavaScript
 *   `validate(input, group)` that returns true or false.
 * scorer: JavaScript only, `score(input, output)` that returns how good an answer is
 *   (greater is better), or null for an invalid one.
 */
export type Script = { language: LanguageId | "javascript"; source: string };

export type InputSpec = { group: string; seed: number };

export type MadeInput = InputSpec &
  ({ ok: true; digest: string; bytes: number } | { ok: false; reason: string });

export type ValidationInput = { digest: string; group: string };

export type BenchRun = {
  problem: PublicProblem;
  program: ProgramText;
  /** Digests of inputs in the blob store. */
  inputs: string[];
  /**
   * Spares the time that a slow program would burn: after so many time-outs (TLE, ILE) among
   * inputs of one part, the rest of that part counts as timed out too, without being run. So do
   * parts that contain it, where parts are groups of the problem: they are lost with it. A
   * program that did nothing else in two parts is given up in all.
   * `parts` names the part of each input.
   */
  giveUp?: { timeouts: number; parts: string[] };
  /** Judges an answer where many are right; its value is then the signature. */
  scorer?: Script;
};

export type ShowRequest = {
  problem: PublicProblem;
  program: ProgramText;
  /** Digest of an input in the blob store. */
  input: string;
};

/** Texts are cut to what a prompt can hold. */
export type ShownRun = { input: string; status: RunStatus; output: string };

export type MadeRun = {
  status: RunStatus;
  cpuMs: number;
  memoryKiB: number;
  /**
   * Equal for runs that behaved alike: the token digest of the output, `score:X` under a
   * scorer, `tool:X` with a testing tool, or the status of a run that failed.
   */
  signature: string;
  /** The scorer's value, or the tool's share of the points; null without one or for an invalid answer. */
  value: number | null;
};

/** The signature of a run that the testing tool gives this share of the points, from 0 to 1. */
export function toolSignature(fraction: number): string {
  return `tool:${fraction}`;
}

export type SampleReport = {
  compile: { ok: boolean; log: string };
  /** In the order of the problem's samples; empty when the program does not compile. */
  samples: { name: string; verdict: Verdict; message: string; cpuMs: number }[];
};
