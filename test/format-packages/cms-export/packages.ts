import type { FormatPackage } from "../package.ts";
import { answers } from "./answers.ts";
import { grader } from "./grader.ts";
import { namedFiles } from "./named-files.ts";
import { pair } from "./pair.ts";
import { sums } from "./sums.ts";

export const cmsExport: FormatPackage[] = [sums, grader, namedFiles, pair, answers];
