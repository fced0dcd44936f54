import { openRunFolder, type RunFolder } from "../run/run-folder.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { compareRecording } from "./compare-recording.ts";
import type { Comparison } from "./comparison.ts";
import { readComparison, writeComparison } from "./comparison-file.ts";

/**
 * What cap and strategy make of the recorded run that a run's contest comes with, under the run's
 * rule: made once, and kept in the run's folder. Null where there is nothing to compare.
 */
export async function comparisonOfRun(
  folder: RunFolder,
  { runs, compare }: { runs: string; compare?: boolean | undefined },
): Promise<Comparison | null> {
  const known = await readComparison(folder.comparison);
  if (known !== null || compare === false) return known;
  const { recording, rule } = await readRunSpec(folder.spec);
  if (recording === null) return null;
  await using open = new AsyncDisposableStack();
  const { signal } = open.adopt(stopOnSignals(), ({ done }) => done());
  const comparison = await compareRecording(await openRunFolder(runs, recording), { rule, signal });
  await writeComparison(folder.comparison, comparison);
  return comparison;
}
