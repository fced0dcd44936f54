import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { Sample } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { Pair } from "./pairs.ts";
import type { FoundStatement } from "./statement.ts";
import { statementSamples } from "./statement-samples.ts";

/** Their texts are held, of each two of `bounds.sampleBytes` at most. */
const MOST_SAMPLES = 50;

/** Samples of files that are called so, else of the statement's text. */
export async function readSamples(
  given: Reading,
  pairs: readonly Pair[],
  statement: FoundStatement,
): Promise<Sample[]> {
  if (pairs.length === 0)
    return statement.file === null ? [] : statementSamples(given, statement.file, statement.text);
  const more = pairs[MOST_SAMPLES];
  if (more !== undefined)
    given.remarks.add(more.input.path, `more than ${MOST_SAMPLES} samples`, "It is not shown.");
  const samples: Sample[] = [];
  for (const { name, input, answer } of pairs.slice(0, MOST_SAMPLES)) {
    const texts = [
      await readLooseText(input, bounds.sampleBytes, given.faults),
      await readLooseText(answer, bounds.sampleBytes, given.faults),
    ];
    samples.push({ name, input: texts[0] ?? "", answer: texts[1] ?? "" });
  }
  return samples;
}
