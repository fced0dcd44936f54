import type { Checker, JudgeProgram, Task } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseProgram } from "../shared/loose-program.ts";
import { whiteDiff } from "./white-diff.ts";

const source = "checker/checker.cpp";

/**
 * `checker/checker.cpp`, run in CMS's convention, which the `testlib.h` of TPS follows; without
 * one, CMS's own comparison. A Communication task's manager decides alone.
 */
export async function readChecker(given: Reading, task: Task): Promise<Checker | null> {
  const { tree, faults, remarks } = given;
  const isThere = tree.files.has(source);
  if (task.kind === "communication") {
    if (isThere) remarks.add(source, "a checker that is not used", "The manager decides alone.");
    return { kind: "task" };
  }
  if (!isThere) {
    const other = [...tree.files.keys()].find((each) => each.startsWith("checker/"));
    if (other === undefined) return whiteDiff;
    faults.add(other, `a checker's folder without ${source}`, "Add it, or remove the folder.");
    return null;
  }
  const program = await readPackageProgram(given, source);
  return program && { kind: "cms", program, args: [] };
}

/** A program that CMS's loader compiles, always as C++17. */
export async function readPackageProgram(given: Reading, at: string): Promise<JudgeProgram | null> {
  const program = await readLooseProgram(given, at);
  return program && { ...program, language: "cpp17" };
}
