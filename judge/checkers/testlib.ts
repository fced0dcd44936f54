import type { Executable } from "../compile/executable.ts";
import type { RunResult, Slot } from "../sandbox/slot.ts";
import { shorten } from "../text.ts";
import {
  type CheckedFiles,
  type CheckerLimits,
  checkerFault,
  checkerSpec,
  endOf,
  MAX_MESSAGE,
} from "./checker-run.ts";
import { accepted, type Opinion, partial, readNumber, wrong } from "./opinion.ts";

/**
 * Exit codes of the testlib convention. 2 (presentation), 4 (`dirt`: more output than was
 * read) and 8 (output ended early) reject an output as 1 does; 3 is the checker's own failure.
 */
const exits = { accepted: 0, failed: 3, points: 7 } as const;
const rejecting = [1, 2, 4, 8];
const known = [exits.accepted, exits.failed, exits.points, ...rejecting];

/** `interpreted` is true for a language in which a breakdown ends with exit code 1. */
export type TestlibChecker = { executable: Executable; interpreted: boolean };

/** Runs a checker as `checker input output answer`. Rejects with `JudgeFault`. */
export async function runTestlib(
  slot: Slot,
  { executable, interpreted }: TestlibChecker,
  files: CheckedFiles,
  limits: CheckerLimits,
): Promise<Opinion> {
  const boxFiles = [
    { path: "input.txt", digest: files.input },
    { path: "output.txt", digest: files.output },
    { path: "answer.txt", digest: files.answer },
  ];
  const spec = await checkerSpec(slot, executable, boxFiles, limits);
  const argv = [...spec.argv, "input.txt", "output.txt", "answer.txt"];
  return readTestlib(await slot.run({ ...spec, argv, exitCodes: known }), interpreted);
}

/** Reads a finished checker run; throws `JudgeFault` when it says nothing about the output. */
export function readTestlib(result: RunResult, interpreted: boolean): Opinion {
  const said = result.stderr.excerpt.trim();
  const message = shorten(said, MAX_MESSAGE);
  if (result.status !== "OK" || result.exitCode === null) throw checkerFault(endOf(result), result);
  if (interpreted && said.startsWith("Traceback (most recent call last):")) {
    throw checkerFault("broke down", result);
  }
  if (result.exitCode === exits.accepted) return accepted(message);
  if (rejecting.includes(result.exitCode)) return wrong(message);
  if (result.exitCode === exits.points) return readPoints(message, result);
  throw checkerFault(result.exitCode === exits.failed ? "failed" : endOf(result), result);
}

/** `points F`, the first word at the start of a line on standard error. */
function readPoints(message: string, result: RunResult): Opinion {
  const written = /^points\s+(\S+)/m.exec(message)?.[1];
  const fraction = written === undefined ? null : readNumber(written);
  if (fraction === null || fraction < 0 || fraction > 1) {
    throw checkerFault("ended with 7 but wrote no `points F` with F from 0 to 1", result);
  }
  return partial(fraction, message);
}
