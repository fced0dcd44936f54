import type { FormatPackage } from "../package.ts";
import { answers } from "./answers.ts";
import { grader } from "./grader.ts";
import { oldNames } from "./old-names.ts";
import { pair } from "./pair.ts";
import { product } from "./product.ts";
import { sums } from "./sums.ts";
import { talk } from "./talk.ts";
import { threshold } from "./threshold.ts";

export const cmsItalian: FormatPackage[] = [
  sums,
  oldNames,
  grader,
  product,
  threshold,
  talk,
  pair,
  answers,
];
