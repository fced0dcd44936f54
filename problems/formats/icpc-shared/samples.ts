import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Sample } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { DataTest } from "./data-folder.ts";

/**
 * Samples as they are shown. Files that stand in for a sample's own in the statement come first;
 * one with an `.interaction` is shown as that in the format, and not here.
 *
 * @param tests those of `data/sample`
 */
export async function readSamples(given: Reading, tests: readonly DataTest[]): Promise<Sample[]> {
  const { tree, remarks } = given;
  const samples: Sample[] = [];
  if (tree.folders.has("data/sample/statement"))
    remarks.add(
      "data/sample/statement",
      "samples of the statement are not read",
      "Those in data/sample are shown.",
    );
  for (const { path, input, answer } of tests) {
    const at = (ending: string) => tree.files.get(`data/${path}${ending}`);
    if (at(".interaction") !== undefined) {
      const hint = "The sample is not shown.";
      remarks.add(`data/${path}.interaction`, "an interaction is not read", hint);
      continue;
    }
    const name = path.replace(/^sample\//, "");
    samples.push({
      name,
      input: await textOf(given, at(".in.statement") ?? input),
      answer: await textOf(given, at(".ans.statement") ?? at(".out") ?? answer),
    });
  }
  return samples;
}

async function textOf({ faults }: Reading, file: PackageFile): Promise<string> {
  return (await readLooseText(file, bounds.sampleBytes, faults)) ?? "";
}
