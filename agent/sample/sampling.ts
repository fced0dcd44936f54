import type { ContestClock } from "../../judge/referee/clock.ts";
import type { Share } from "../../judge/rules/fair-share.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { Journal } from "../journal/journal.ts";
import type { AgentSettings } from "../settings.ts";
import { type CallTimes, realCallTimes, virtualCallTimes } from "./call-times.ts";
import type { Sampler } from "./sampler.ts";
import type { Spending } from "./spending.ts";

/** What model calls for one problem need of the world. */
export type Sampling = {
  problem: PublicProblem;
  sampler: Sampler;
  journal: Journal;
  spending: Spending;
  clock: ContestClock;
  /** Programs are recorded: time is virtual. */
  virtual: boolean;
  /** Contest time at which the problem opens. */
  terms: { startMs: number };
  /** Contest time at which all work ends; Infinity never. */
  endMs: number;
  /** Its part of the session's model calls, on a virtual clock. */
  share: Share;
  settings: AgentSettings;
  signal: AbortSignal;
};

/** When the calls that are made from now on begin and end, and how many are made at once. */
export function startCalls({ settings, clock, virtual, share }: Sampling): {
  times: CallTimes;
  parallel: number;
} {
  if (!virtual) return { times: realCallTimes(clock), parallel: settings.modelConcurrency };
  // Recorded calls answer at once: one after the other, time and budget are exact.
  return { times: virtualCallTimes(share, clock.nowMs()), parallel: 1 };
}
