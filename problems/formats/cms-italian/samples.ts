import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { Sample } from "../../problem.ts";
import type { Reading } from "../format.ts";

const MOST_SAMPLES = 20;

/** Attached pairs such as `twice.input0.txt` with `twice.output0.txt`, or `1.in` with `1.out`. */
export async function readSamples(given: Reading): Promise<Sample[]> {
  const { faults, remarks } = given;
  const pairs = pairsOf(given);
  const samples: Sample[] = [];
  for (const { input, answer } of pairs.slice(0, MOST_SAMPLES)) {
    if (Math.max(input.bytes, answer.bytes) > bounds.sampleBytes) {
      remarks.add(input.path, "a sample that is too large to be shown", "It is left out.");
      continue;
    }
    const texts = [input, answer].map((file) => readLooseText(file, bounds.sampleBytes, faults));
    const [shown, wanted] = await Promise.all(texts);
    if (shown !== null && shown !== undefined && wanted !== null && wanted !== undefined)
      samples.push({ name: `sample${samples.length + 1}`, input: shown, answer: wanted });
  }
  if (pairs.length > MOST_SAMPLES)
    remarks.add("att", `${pairs.length} samples`, `${MOST_SAMPLES} are shown.`);
  return samples;
}

function pairsOf({ tree }: Reading): { input: PackageFile; answer: PackageFile }[] {
  const numeric = new Intl.Collator("en", { numeric: true });
  return filesIn(tree, "att")
    .flatMap((input) => {
      const answer = answerNames(input.name)
        .map((name) => tree.files.get(`att/${name}`))
        .find((file) => file !== undefined);
      return answer === undefined ? [] : [{ input, answer }];
    })
    .toSorted((a, b) => numeric.compare(a.input.name, b.input.name));
}

/** Names of what may be the answer to this file; none for a source. */
function answerNames(name: string): string[] {
  if (name.endsWith(".in")) return [".out", ".ans"].map((ext) => name.slice(0, -3) + ext);
  if (name.includes(".") && !/\.(txt|in)$/.test(name) && !/\.input[^.]{0,9}$/.test(name)) return [];
  const at = name.lastIndexOf("input");
  return at < 0 ? [] : [`${name.slice(0, at)}output${name.slice(at + "input".length)}`];
}
