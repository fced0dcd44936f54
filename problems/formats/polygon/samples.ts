import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Sample } from "../../problem.ts";
import type { FoundTest } from "../shared/assemble.ts";
import { type Document, problemXml } from "./document.ts";
import type { Statement } from "./statement.ts";
import type { ListedTest } from "./testset.ts";

const MOST_SAMPLES = 50;

type Pair = { number: number; input: PackageFile | undefined; answer: PackageFile | undefined };

/**
 * The examples of the statement: `example.01` with `example.01.a`, which may differ from the test's
 * files, else the tests that are samples.
 */
export async function readSamples(
  doc: Document,
  statement: Statement,
  listed: readonly ListedTest[],
  found: readonly FoundTest[],
): Promise<Sample[]> {
  const ofTests = pairsOfTests(listed, found);
  const examples = statement.folders
    .map((folder) => examplesIn(doc, folder))
    .find((pairs) => pairs.length > 0);
  const written = statement.properties?.sampleTests ?? [];
  if (examples === undefined && ofTests.length < written.length)
    return written.slice(0, MOST_SAMPLES).flatMap(({ input, output }, index) => {
      const isSmall = input.length + output.length <= bounds.sampleBytes;
      return isSmall ? [{ name: nameOf(index + 1), input, answer: output }] : [];
    });
  return textsOf(doc, merged(examples ?? [], ofTests));
}

/** By the number of the test; the halves that a statement lacks are the test's. */
function merged(examples: readonly Pair[], ofTests: readonly Pair[]): Pair[] {
  const own = new Map(ofTests.map((pair) => [pair.number, pair]));
  const pairs = examples.map(({ number, input, answer }) => ({
    number,
    input: input ?? own.get(number)?.input,
    answer: answer ?? own.get(number)?.answer,
  }));
  const numbers = new Set(examples.map(({ number }) => number));
  const others = ofTests.filter(({ number }) => !numbers.has(number));
  // Examples are numbered by themselves where samples are not the first tests.
  const all = examples.length >= ofTests.length ? pairs : [...pairs, ...others];
  return all.toSorted((a, b) => a.number - b.number);
}

function pairsOfTests(listed: readonly ListedTest[], found: readonly FoundTest[]): Pair[] {
  const byName = new Map(found.map((test) => [test.name, test]));
  return listed.flatMap(({ name, isSample }, index) => {
    const test = byName.get(name);
    if (!isSample || test === undefined) return [];
    return [{ number: index + 1, input: test.input, answer: test.answer ?? undefined }];
  });
}

function examplesIn({ given }: Document, folder: string): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const file of given.tree.files.values()) {
    if (!file.path.startsWith(`${folder}/`)) continue;
    const parts = /^example\.(\d{1,4})(\.a)?$/.exec(file.path.slice(folder.length + 1));
    if (parts === null) continue;
    const number = Number(parts[1]);
    const pair = pairs.get(number) ?? { number, input: undefined, answer: undefined };
    const half = parts[2] === undefined ? { input: file } : { answer: file };
    pairs.set(number, { ...pair, ...half });
  }
  return [...pairs.values()];
}

async function textsOf({ given }: Document, pairs: readonly Pair[]): Promise<Sample[]> {
  const { faults, remarks } = given;
  const samples: Sample[] = [];
  if (pairs.length > MOST_SAMPLES)
    remarks.add(problemXml, `${pairs.length} samples`, `${MOST_SAMPLES} are shown.`);
  for (const { number, input, answer } of pairs.slice(0, MOST_SAMPLES)) {
    if (input === undefined || answer === undefined) {
      const at = (input ?? answer)?.path ?? problemXml;
      remarks.add(at, "half a sample", "It is left out.");
      continue;
    }
    if (Math.max(input.bytes, answer.bytes) > bounds.sampleBytes) {
      remarks.add(input.path, "a sample that is too large to be shown", "It is left out.");
      continue;
    }
    const shown = await readLooseText(input, bounds.sampleBytes, faults);
    const wanted = await readLooseText(answer, bounds.sampleBytes, faults);
    if (shown !== null && wanted !== null)
      samples.push({ name: nameOf(number), input: shown, answer: wanted });
  }
  return samples;
}

function nameOf(number: number): string {
  return String(number).padStart(2, "0");
}
