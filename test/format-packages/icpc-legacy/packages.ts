import type { FormatPackage } from "../package.ts";
import { domjudge } from "./domjudge.ts";
import { flags } from "./flags.ts";
import { included } from "./included.ts";
import { interactive } from "./interactive.ts";
import { nested } from "./nested.ts";
import { passes } from "./passes.ts";
import { oneOfTwo, plain } from "./plain.ts";
import { points } from "./points.ts";
import { sums } from "./sums.ts";

export const icpcLegacy: FormatPackage[] = [
  sums,
  plain,
  oneOfTwo,
  nested,
  flags,
  points,
  interactive,
  passes,
  included,
  domjudge,
];
