import type { FormatPackage } from "../package.ts";
import { batches } from "./batches.ts";
import { checkers } from "./checkers.ts";
import { patterns, usualNames } from "./patterns.ts";
import { bridged, interactive, signature } from "./programs.ts";
import { sums } from "./sums.ts";

export const dmoj: FormatPackage[] = [
  sums,
  batches,
  patterns,
  usualNames,
  ...checkers,
  bridged,
  interactive,
  signature,
];
