import type { FormatId } from "../../problems/formats/format-id.ts";

/** A small package of one format, and what its solutions get. */
export type FormatPackage = {
  format: FormatId;
  /** Text by path. */
  files: Record<string, string>;
  /** Score by the end of a solution's name. */
  scores: Record<string, number>;
};
