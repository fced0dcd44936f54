import type { LanguageId } from "../../problems/language.ts";
import type { Executable } from "../compile/executable.ts";
import type { Slot } from "../sandbox/slot.ts";
import { shorten } from "../text.ts";
import {
  type CheckedFiles,
  type CheckerLimits,
  checkerSpec,
  endOf,
  type JudgeProgramRun,
  MAX_MESSAGE,
  type Role,
  roleFault,
} from "./checker-run.ts";
import { brokeDown } from "./breakdown.ts";
import { accepted, type Opinion, partial, readNumber, wrong } from "./opinion.ts";

/**
 * Exit codes of the testlib convention. 2 (presentation), 4 (`dirt`: more output than was
 * read) and 8 (output ended early) reject an output as 1 does; 3 is the checker's own failure.
 */
const exits = { accepted: 0, failed: 3, points: 7 } as const;
const rejecting = [1, 2, 4, 8];

/**
 * `quitf(_pc(n), …)` says `partially correct (n)` and ends with n, or with 50 + n where it was
 * compiled with TESTSYS. n is taken as a percentage. The codes 0 to 8 have their other
 * meanings (`_pc(0)` would be an acceptance, and is a fault), so that points are better given
 * by `quitp`, which ends with 7.
 */
const PARTIAL_BASES = [0, 50];
const MAX_PARTIAL = 100;

/** Those with a meaning of their own. */
export const testlibExitCodes = [exits.accepted, ...rejecting, exits.failed, exits.points] as const;

/** `language`: in some, a breakdown ends with an exit code of the convention. */
export type TestlibChecker = {
  executable: Executable;
  language: LanguageId;
  args: string[];
  /** What its points are divided by to make a fraction. */
  pointsDivisor: number;
};

/** Runs a checker as `checker input output answer`, followed by its arguments. Rejects with `JudgeFault`. */
export async function runTestlib(
  slot: Slot,
  { executable, language, args, pointsDivisor }: TestlibChecker,
  files: CheckedFiles,
  limits: CheckerLimits,
): Promise<Opinion> {
  const boxFiles = [
    { path: "input.txt", digest: files.input },
    { path: "output.txt", digest: files.output },
    { path: "answer.txt", digest: files.answer },
  ];
  const spec = await checkerSpec(slot, executable, boxFiles, limits);
  const argv = [...spec.argv, "input.txt", "output.txt", "answer.txt", ...args];
  const result = await slot.run({ ...spec, argv, exitCodes: [...testlibExitCodes] });
  return readTestlib(result, language, "checker", pointsDivisor);
}

/** Reads a finished run; throws `JudgeFault` when it says nothing about the output. */
export function readTestlib(
  result: JudgeProgramRun,
  language: LanguageId,
  role: Role = "checker",
  pointsDivisor = 1,
): Opinion {
  const { status, exitCode } = result;
  const said = result.stderr.excerpt.trim();
  const message = shorten(said, MAX_MESSAGE);
  if (status !== "OK" || exitCode === null) {
    const percent = status === "RTE" ? percentOf(exitCode, message) : null;
    if (percent !== null) return partial(percent / 100, message);
    throw roleFault(role, endOf(result), result);
  }
  if (brokeDown(language, said)) throw roleFault(role, "broke down", result);
  if (exitCode === exits.accepted && said.startsWith("partially correct (")) {
    throw roleFault(role, "ended as for an acceptance but calls it partial: use quitp", result);
  }
  if (exitCode === exits.accepted) return accepted(message);
  if (rejecting.includes(exitCode)) return wrong(message);
  if (exitCode === exits.points) return readPoints(message, result, role, pointsDivisor);
  throw roleFault(role, exitCode === exits.failed ? "failed" : endOf(result), result);
}

/** `points F`, the first word at the start of a line on standard error. */
function readPoints(
  message: string,
  result: JudgeProgramRun,
  role: Role,
  pointsDivisor: number,
): Opinion {
  const written = /^points\s+(\S+)/m.exec(message)?.[1];
  const points = written === undefined ? null : readNumber(written);
  if (points === null || points < 0 || points > pointsDivisor) {
    const what = `ended with 7 but wrote no \`points F\` with F from 0 to ${pointsDivisor}`;
    throw roleFault(role, what, result);
  }
  return partial(points / pointsDivisor, message);
}

/** By an exit code that the convention has no other meaning for, which is told as RTE. */
function percentOf(exitCode: number | null, message: string): number | null {
  if (exitCode === null || exitCode <= Math.max(...testlibExitCodes)) return null;
  const written = /^partially correct \((\d{1,3})\)/.exec(message)?.[1];
  const percent = Number(written ?? Number.NaN);
  const isMeant = PARTIAL_BASES.some((base) => exitCode === base + percent);
  return isMeant && percent <= MAX_PARTIAL ? percent : null;
}
