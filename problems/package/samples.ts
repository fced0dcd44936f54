import type { Sample } from "../problem.ts";
import { bounds } from "./bounds.ts";
import type { Package } from "./package.ts";
import type { TestFiles } from "./test-folder.ts";
import { readText } from "./text.ts";
import type { PackageFile } from "./tree.ts";

/** A sample as the statement has a place for it: a log of a talk, or the sample itself. */
export type ShownSample = { name: string; interaction: string | null };

/** Samples as contestants get them, and what the statement shows, in order. */
export async function readSamples(
  given: Package,
  tests: readonly TestFiles[],
  judged: boolean,
): Promise<{ samples: Sample[]; shown: ShownSample[] }> {
  const samples: Sample[] = [];
  const shown: ShownSample[] = [];
  let held = 0;
  for (const test of tests) {
    const { name, shown: files } = test;
    const talk = files.interaction === null ? null : await sampleText(given, [files.interaction]);
    const input = talk === null ? await sampleText(given, files.input) : "";
    const answer = talk === null ? await sampleText(given, files.answer) : "";
    held += (talk ?? input + answer).length;
    if (held > bounds.samplesBytes) {
      const rule = `samples of more than ${bounds.samplesBytes} bytes in all`;
      given.faults.add("data/sample", rule, "Leave some out.");
      break;
    }
    shown.push({ name, interaction: talk });
    if (talk !== null) continue;
    if (!judged) remarkOnUnshown(given, test);
    samples.push({ name, input, answer });
  }
  return { samples, shown };
}

function remarkOnUnshown({ remarks }: Package, { input, files, config }: TestFiles): void {
  const isPlain = files.length === 0 && (config?.args ?? []).length === 0;
  if (isPlain) return;
  const hint = "They are given to no program.";
  remarks.add(input.path, "arguments or files of a sample", hint);
}

/** The first that is small enough to be held. */
async function sampleText({ faults }: Package, files: readonly PackageFile[]): Promise<string> {
  const file = files.find(({ bytes }) => bytes <= bounds.sampleBytes) ?? files[0];
  return file === undefined ? "" : ((await readText(file, bounds.sampleBytes, faults)) ?? "");
}
