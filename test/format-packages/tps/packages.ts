import type { FormatPackage } from "../package.ts";
import { answers } from "./answers.ts";
import { generated } from "./generated.ts";
import { grader } from "./grader.ts";
import { pair } from "./pair.ts";
import { sums } from "./sums.ts";
import { talk } from "./talk.ts";

export const tps: FormatPackage[] = [sums, generated, grader, talk, pair, answers];
