import type { BodyOf } from "../../agent/journal/events.ts";

export type Ending = BodyOf<"problem-closed">["reason"];

/** Why nothing more was submitted to a problem, in words. */
export const endings: Readonly<Record<Ending, string>> = {
  solved: "solved",
  exhausted: "no program left to try",
  time: "time was up",
  cap: "all submissions used",
  ended: "the contest ended",
};
