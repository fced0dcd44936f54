import type { FormatId } from "../../problems/formats/format-id.ts";

/** A small package of one format, and what is to be made of it. */
export type FormatPackage = {
  format: FormatId;
  /** What it shows, in plain words; its folder is named after it. `sums` without it. */
  title?: string;
  /** Text or bytes by path. */
  files: Record<string, string | Uint8Array>;
  /** What `inspect --json` tells of it, in part; besides the format. */
  inspection?: object;
  /** Score by the end of a solution's name. */
  scores: Record<string, number>;
  /** What `verify` is to find different from what the package says, by the end of a solution's name. */
  differing?: Record<string, string[]>;
  /** Such as `rejected 05`: what a validator is to make of the input of a test, by the end of its name. */
  rejected?: string[];
  /** Answers to an output-only task, which no format has among its solutions. */
  answers?: Record<string, Answers>;
  /** What a native package does not hold of it, besides names and the finer of expectations. */
  lost?: string[];
};

/** @property outputs text by the file's name */
export type Answers = { outputs: Record<string, string>; score: number };
