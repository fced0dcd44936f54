import type { Bench } from "../../judge/bench/bench.ts";
import type { ContestClock } from "../../judge/referee/clock.ts";
import type { Referee } from "../../judge/referee/referee.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { Journal } from "../journal/journal.ts";
import type { Weights } from "../rank/weights.ts";
import type { Sampler } from "../sample/sampler.ts";
import type { Spending } from "../sample/spending.ts";
import type { AgentSettings } from "../settings.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { ScoreRules } from "./known-score.ts";

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
  /** Contest time at which all work ends; Infinity never. */
  endMs: number;
  scoreRules: ScoreRules;
  settings: AgentSettings;
  strategy: Strategy;
  /** Counted submissions that the policy allows; null where there is no cap. */
  cap: number | null;
  weights: Weights;
  signal: AbortSignal;
};
