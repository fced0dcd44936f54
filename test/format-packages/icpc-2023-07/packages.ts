import type { FormatPackage } from "../package.ts";
import { answers } from "./answers.ts";
import { args } from "./args.ts";
import { beside } from "./beside.ts";
import { interactive } from "./interactive.ts";
import { nested } from "./nested.ts";
import { passes } from "./passes.ts";
import { sums } from "./sums.ts";

export const icpc202307: FormatPackage[] = [
  sums,
  args,
  beside,
  nested,
  interactive,
  passes,
  answers,
];
