import type { OutputArgs } from "../../package/checker.ts";
import { parseStandardArgs } from "../../package/standard-args.ts";
import type { Checker, Graders, Task } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readOutputValidator } from "./validators.ts";

/** What the package says of how outputs are judged. */
export type Validation = {
  custom: boolean;
  interactive: boolean;
  /** Null for one pass. */
  maxPasses: number | null;
  /** Where an output validator may be. */
  folders: string[];
};

/** The kind of task, and what judges it. Null, and a fault, when the package lacks it. */
export async function readJudging(
  given: Reading,
  { custom, interactive, maxPasses, folders }: Validation,
  usual: OutputArgs,
  graders: Graders | null,
): Promise<{ task: Task; checker: Checker } | null> {
  if (!custom) {
    const task: Task = { kind: "batch", inputFile: null, outputFile: null, graders };
    return { task, checker: parseStandardArgs(usual.words, usual.file, given.faults) };
  }
  const program = await readOutputValidator(given, folders);
  if (program === null) return null;
  const args = usual.words;
  if (interactive) {
    const passes = maxPasses ?? 1;
    const kind = "interactive";
    const task: Task = {
      kind,
      interactor: program,
      convention: "icpc",
      args,
      maxPasses: passes,
      graders,
    };
    return { task, checker: { kind: "task" } };
  }
  const checker: Checker = { kind: "icpc", program, args };
  if (maxPasses !== null) return { task: { kind: "multi-pass", maxPasses, graders }, checker };
  return { task: { kind: "batch", inputFile: null, outputFile: null, graders }, checker };
}
