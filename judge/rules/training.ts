import { ioi } from "./ioi.ts";
import type { Rule } from "./rule.ts";

/** No limits, full feedback: what could be had. */
export const training: Rule = {
  ...ioi,
  name: "training",
  cap: null,
  outputOnlyCap: null,
  intervalMs: 0,
};

/** The IOI with its cap lifted as far as the published comparison did. */
export const uncapped: Rule = { ...training, name: "uncapped", cap: 10_000, outputOnlyCap: 10_000 };
