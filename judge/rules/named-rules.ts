import { atcoder } from "./atcoder.ts";
import { codeforces, codeforcesEducational } from "./codeforces.ts";
import { icpc } from "./icpc.ts";
import { ioi } from "./ioi.ts";
import type { Rule } from "./rule.ts";
import { training, uncapped } from "./training.ts";

/** Rules that are known by name. */
export const namedRules: Readonly<Record<string, Rule>> = Object.fromEntries(
  [ioi, uncapped, icpc, codeforces, codeforcesEducational, atcoder, training].map((rule) => [
    rule.name,
    rule,
  ]),
);
