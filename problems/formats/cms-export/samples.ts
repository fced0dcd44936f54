import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { Sample, Task, TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";

const MOST_SAMPLES = 20;

/**
 * Tests of a first subtask of no points, which CMS's loader calls Samples. Only those of a task
 * without graders are shown: TPS's graders read secrets from the tests.
 */
export async function readSamples(
  { faults, remarks }: Reading,
  task: Task,
  first: TestGroup | undefined,
  tests: ReadonlyMap<string, FoundTest>,
): Promise<Sample[]> {
  if (first === undefined || first.maxScore > 0) return [];
  if (task.kind !== "batch" || task.graders !== null) {
    const rule = "the tests of the subtask of no points are not shown as samples";
    remarks.add("subtasks", rule, "They may hold secrets of the graders.");
    return [];
  }
  const samples: Sample[] = [];
  for (const name of first.tests.slice(0, MOST_SAMPLES)) {
    const test = tests.get(name);
    if (!test?.answer || isLarge(test.input.bytes) || isLarge(test.answer.bytes)) continue;
    const input = await readLooseText(test.input, bounds.sampleBytes, faults);
    const answer = await readLooseText(test.answer, bounds.sampleBytes, faults);
    if (input !== null && answer !== null)
      samples.push({ name: `sample${samples.length + 1}`, input, answer });
  }
  return samples;
}

function isLarge(bytes: number): boolean {
  return bytes > bounds.sampleBytes;
}
