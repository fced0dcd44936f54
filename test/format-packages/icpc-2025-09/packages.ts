import type { FormatPackage } from "../package.ts";
import { passFail } from "./pass-fail.ts";
import { scoring } from "./scoring.ts";

export const icpc202509: FormatPackage[] = [scoring, passFail];
