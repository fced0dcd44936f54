import type { BlobStore } from "../blobs.ts";
import { compileContestant } from "../compile/compile-contestant.ts";
import type { JudgeContext } from "../context.ts";
import type { SlotUse } from "../slot-use.ts";
import { shorten } from "../text.ts";
import { runStatuses } from "../verdict.ts";
import type { ShownRun, ShowRequest } from "./bench.ts";
import { mapInSlots } from "./in-slots.ts";
import { mustBePractisable } from "./practisable.ts";
import { practiceRun } from "./practice-run.ts";
import { prepareTool, runWithTool, type ToolResult } from "./with-tool.ts";

/** Characters of an input or an output that are told. */
const mostCharacters = 2_000;

/** Runs a program on one made input and tells both texts, cut; null when the input is not stored. */
export async function showRun(
  context: JudgeContext,
  blobs: BlobStore,
  { problem, program, input: digest }: ShowRequest,
): Promise<ShownRun | null> {
  mustBePractisable(problem);
  const bytes = await blobs.get(digest).catch(() => null);
  if (bytes === null) return null;
  const use: SlotUse = { priority: "bench" };
  const graders = problem.task.publicGraders;
  const compiled = await compileContestant(context, program, graders, problem.limits, use);
  const input = shorten(bytes.toString("utf8"), mostCharacters);
  if (!compiled.ok) return { input, status: "RTE", output: "" };
  const file = { digest, read: () => Promise.resolve(bytes) };
  const look = { compareWith: null, scorer: null, outputBytes: 4 * mostCharacters };
  const tool =
    problem.task.practice === "tool"
      ? await prepareTool(context, problem, compiled.executable, use)
      : null;
  const [run] = await mapInSlots(context.pool, use, [file], async (slot, stored) => {
    if (tool !== null) return shownByTool(await runWithTool(slot, tool, stored, null));
    const { timed } = await practiceRun(slot, problem, compiled.executable, stored, look);
    return { status: timed.result.status, output: timed.result.stdout.excerpt ?? "" };
  });
  if (run === undefined) return null;
  return { input, ...run, output: shorten(run.output, mostCharacters) };
}

/** What the tool says stands for an output. */
function shownByTool(result: ToolResult): Omit<ShownRun, "input"> {
  if (result === null) return { status: "OK", output: "" };
  const { verdict, fraction, message } = result;
  const status = runStatuses.find((one) => one === verdict) ?? "OK";
  return {
    status,
    output: `testing tool: ${Math.round(100 * fraction)} % of the points. ${message}`,
  };
}
