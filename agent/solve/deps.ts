import type { Bench } from "../../judge/bench/bench.ts";
import type { ContestClock } from "../../judge/referee/clock.ts";
import type { Referee } from "../../judge/referee/referee.ts";
import type { Share } from "../../judge/rules/fair-share.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { Journal } from "../journal/journal.ts";
import type { Weights } from "../rank/weights.ts";
import type { Sampler } from "../sample/sampler.ts";
import type { Spending } from "../sample/spending.ts";
import type { AgentSettings } from "../settings.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { SharedFields } from "./shared-fields.ts";

/** What solving a problem needs of the world. All that is hidden is behind `referee`. */
export type SolveDeps = {
  problem: PublicProblem;
  sampler: Sampler;
  bench: Bench;
  referee: Referee;
  journal: Journal;
  /** Shared by the problems of a run. */
  spending: Spending;
  clock: ContestClock;
  /** Programs are recorded and `clock` is virtual. */
  virtual: boolean;
  /** What rule and session say of the problem. */
  terms: ProblemTerms;
  /** Contest time at which all work ends, by its session or the budget; Infinity never. */
  endMs: number;
  /** Its part of the session's model calls, on a virtual clock. */
  share: Share;
  settings: AgentSettings;
  strategy: Strategy;
  weights: Weights;
  fields: SharedFields;
  signal: AbortSignal;
};
