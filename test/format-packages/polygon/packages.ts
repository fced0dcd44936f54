import type { FormatPackage } from "../package.ts";
import { generated } from "./generated.ts";
import { grader } from "./grader.ts";
import { interactive } from "./interactive.ts";
import { namedFiles } from "./named-files.ts";
import { points } from "./points.ts";
import { sums } from "./sums.ts";

export const polygon: FormatPackage[] = [sums, generated, points, interactive, grader, namedFiles];
