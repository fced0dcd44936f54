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
import { type Opinion, partial, readNumber } from "./opinion.ts";

/** What CMS says for the messages that it translates (cms/grading/steps/evaluation.py). */
const translated = new Map([
  ["success", "Output is correct"],
  ["partial", "Output is partially correct"],
  ["wrong", "Output isn't correct"],
]);

const LONGEST_NUMBER = 40;

/** Runs a checker as `checker input correct output`, followed by its arguments. Rejects with `JudgeFault`. */
export async function runCms(
  slot: Slot,
  { executable, args }: { executable: Executable; args: string[] },
  files: CheckedFiles,
  limits: CheckerLimits,
): Promise<Opinion> {
  const boxFiles = [
    { path: "input.txt", digest: files.input },
    { path: "correct_output.txt", digest: files.answer },
    { path: "user_output.txt", digest: files.output },
  ];
  const spec = await checkerSpec(slot, executable, boxFiles, limits);
  const argv = [...spec.argv, "input.txt", "correct_output.txt", "user_output.txt", ...args];
  return readCms(await slot.run({ ...spec, argv }), "checker");
}

/**
 * Reads what CMS calls the standard manager output: exit code 0, a number from 0 to 1 on the
 * first line of standard output, a message on the first of standard error. CMS takes what
 * Python's `float` does; here `nan`, infinities and numbers outside of 0 to 1 are faults.
 * Throws `JudgeFault`.
 */
export function readCms(result: JudgeProgramRun, role: Role): Opinion {
  if (result.status !== "OK" || result.exitCode !== 0) {
    throw roleFault(role, endOf(result), result);
  }
  const score = firstLine(result.stdout.excerpt);
  const fraction = readNumber(score);
  if (fraction === null || fraction < 0 || fraction > 1) {
    const written = JSON.stringify(shorten(score, LONGEST_NUMBER));
    throw roleFault(role, `wrote ${written} where a score from 0 to 1 belongs`, result);
  }
  return partial(fraction, messageOf(firstLine(result.stderr.excerpt)));
}

function firstLine(text: string): string {
  return text.split("\n", 1).join("").trim();
}

function messageOf(text: string): string {
  const stock = /^translate:\s*(\w+)$/.exec(text)?.[1] ?? "";
  return shorten(translated.get(stock) ?? text, MAX_MESSAGE);
}
