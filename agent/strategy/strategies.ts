import type { StrategyName } from "../settings.ts";
import { adaptive } from "./adaptive.ts";
import { o1Ioi } from "./o1-ioi.ts";
import { longest, majority, random, samplePass, tournament } from "./simple.ts";
import type { Strategy } from "./strategy.ts";

/** Every strategy by its name. */
export const strategies: Readonly<Record<StrategyName, Strategy>> = {
  "o1-ioi": o1Ioi,
  adaptive,
  random,
  majority,
  longest,
  "sample-pass": samplePass,
  tournament,
};
