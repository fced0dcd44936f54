import type Docker from "dockerode";
import type { Summary } from "./statistics.ts";

/** One line of the table: two things measured in turns, and the figure made of them. */
export type Measurement = {
  /** On the command line. */
  name: string;
  /** What the figure tells, as the design words it. */
  what: string;
  /** What each side is. */
  ours: string;
  against: string;
  figure: Figure;
  /** Why it can't be measured on this machine; null where it can. Absent: always. */
  missing?: () => Promise<string | null>;
  measure: (lab: Lab) => Promise<Samples>;
};

/** Of both sides, in milliseconds; in MiB where the figure is. */
export type Samples = { ours: number[]; against: number[] };

export type Figure = {
  unit: "×" | "ms" | "MiB" | "s" | "a minute" | "of 20";
  of: (ours: Summary, against: Summary) => number;
  reach: Reach;
};

/** Null where the design sets no bound. */
export type Reach = { atMost: number } | { atLeast: number } | null;

/** What measurements share. */
export type Lab = {
  /** The engine and the judge's image on it; rejects where either is missing. */
  judging: () => Promise<{ docker: Docker; image: string }>;
  /** An empty folder, removed at the end. */
  dir: string;
  signal: AbortSignal;
};

export function isReached(value: number, reach: Reach): boolean {
  if (reach === null) return true;
  return "atMost" in reach ? value <= reach.atMost : value >= reach.atLeast;
}

export const oursOverAgainst: Figure["of"] = (ours, against) => ours.p10 / against.p10;
export const againstOverOurs: Figure["of"] = (ours, against) => against.p10 / ours.p10;
