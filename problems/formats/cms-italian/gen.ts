import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { Reading } from "../format.ts";

/** What `gen/GEN` says: how many tests there are, and how they fall into subtasks. */
export type Gen = {
  tests: number;
  /** Null where no line starts a subtask. */
  subtasks: GenSubtask[] | null;
};

/** @property line where it starts, from 1 */
export type GenSubtask = { points: number; tests: number; line: number };

export const genPath = "gen/GEN";

/**
 * `gen/GEN` as CMS reads it, line by line. What stands before the first `#` is a test; what
 * follows is a comment, which starts a subtask as `ST: points`, and is itself a test as `COPY:
 * path`. A line is no two of these.
 *
 * @returns null when there is no such file, and after faults
 */
export async function readGen(given: Reading): Promise<Gen | null> {
  const { tree, faults } = given;
  const file = tree.files.get(genPath);
  if (file === undefined) return refuseCases(given);
  const text = await readLooseText(file, bounds.textBytes, faults);
  if (text === null) return null;
  const gen: Gen = { tests: 0, subtasks: null };
  for (const [index, line] of text.split("\n").entries()) addLine(given, gen, line, index + 1);
  return gen;
}

/** task-maker makes GEN from a file of its own language. */
function refuseCases({ tree, faults }: Reading): null {
  if (tree.files.has("gen/cases.gen"))
    faults.add(
      "gen/cases.gen",
      "not supported yet: gen/cases.gen without gen/GEN",
      "Have task-maker write gen/GEN, and put it in.",
    );
  return null;
}

function addLine(given: Reading, gen: Gen, line: string, number: number): void {
  const cut = line.indexOf("#");
  const isTest = (cut < 0 ? line : line.slice(0, cut)).trim() !== "";
  const comment = cut < 0 ? "" : line.slice(cut + 1).trim();
  const isCopy = comment.startsWith("COPY:");
  const isSubtask = comment.startsWith("ST:");
  const report = (rule: string, hint: string) => given.faults.add(genPath, rule, hint, number);
  if (isTest && (isCopy || isSubtask))
    report("a test and a command on one line", "Give each a line of its own.");
  else if (isSubtask) startSubtask(gen, comment.slice("ST:".length).trim(), number, report);
  else if (isTest || isCopy) gen.tests += 1;
  else if (/^(ST|COPY)\b/i.test(comment)) {
    const hint = "CMS passes over it: commands are # ST: and # COPY:, in capitals.";
    given.remarks.add(genPath, "a comment that looks like a command", hint, number);
  }
  const open = gen.subtasks?.at(-1);
  if ((isTest || isCopy) && open !== undefined) open.tests += 1;
}

function startSubtask(
  gen: Gen,
  points: string,
  line: number,
  report: (rule: string, hint: string) => void,
): void {
  if (gen.subtasks === null && gen.tests > 0)
    report("tests before the first subtask", "Move them below a line with # ST:.");
  if (!/^\d{1,6}$/.test(points))
    report("points of a subtask that are no whole number from 0", "Write # ST: 30, for example.");
  gen.subtasks ??= [];
  gen.subtasks.push({ points: Number(points), tests: 0, line });
}
