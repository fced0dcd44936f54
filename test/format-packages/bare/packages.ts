import type { FormatPackage } from "../package.ts";
import { checker } from "./checker.ts";
import { folders } from "./folders.ts";
import { lines } from "./lines.ts";
import { sums } from "./sums.ts";
import { tolerance } from "./tolerance.ts";

export const bare: FormatPackage[] = [sums, folders, tolerance, checker, lines];
