import { availableParallelism } from "node:os";
import { readJournal } from "../../agent/journal/read-journal.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { RunFolder } from "../run/run-folder.ts";
import { loadStrategy } from "../run/load-strategy.ts";
import { createStepProgress } from "../views/step-progress.ts";
import { openCellThreads } from "./cell-threads.ts";
import { compareRun } from "./compare-run.ts";
import type { Comparison } from "./comparison.ts";
import { comparisonOf } from "./comparison-of.ts";

/** From choosing blindly to the best that is known. */
export const comparedStrategies: readonly string[] = ["random", "majority", "o1-ioi", "adaptive"];

/** How often is played what depends on lots: the mean is then known to a few points. */
export const usualSeeds = 10;

export type CompareOptions = {
  rule: Rule;
  strategies?: readonly string[] | undefined;
  /** The rule's own and none where absent. */
  caps?: readonly (number | null)[] | undefined;
  seeds?: number | undefined;
  signal: AbortSignal;
};

/** Each thread holds the recording, which may take some hundred MB. */
const mostThreads = 4;

/**
 * Replays a recorded run under strategies and caps, in threads, with progress on stderr. No judge
 * is started: rejects with a `UserError` where the recording does not hold what is needed.
 */
export async function compareRecording(
  recording: RunFolder,
  { rule, signal, seeds = usualSeeds, ...chosen }: CompareOptions,
): Promise<Comparison> {
  const named = await Promise.all((chosen.strategies ?? comparedStrategies).map(loadStrategy));
  const strategies = [...new Set(named.map(({ name }) => name))];
  const caps = [...new Set(chosen.caps ?? [rule.cap, null])];
  const plan = { rule, strategies, caps, seeds };
  const { entries } = await readJournal(recording.journal);
  await using open = new AsyncDisposableStack();
  const progress = open.adopt(createStepProgress(), ({ clear }) => clear());
  const count = Math.min(mostThreads, availableParallelism(), strategies.length * caps.length);
  const threads = open.adopt(openCellThreads(recording.journal, rule, count), (each) =>
    each.close(),
  );
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener("abort", stop);
  open.defer(() => signal.removeEventListener("abort", stop));
  const cells = await Promise.race([
    stopped.promise,
    compareRun(plan, threads.play, (done, of) =>
      progress.tell(`Replaying ${recording.id} by strategy and cap`, done, of),
    ),
  ]);
  return comparisonOf(recording.id, entries, plan, cells);
}
