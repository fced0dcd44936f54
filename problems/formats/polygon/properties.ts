import { z } from "zod";
import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { Reading } from "../format.ts";

const text = z.string().nullish().catch(null);

const problemProperties = z.looseObject({
  name: text,
  legend: text,
  input: text,
  output: text,
  interaction: text,
  scoring: text,
  notes: text,
  sampleTests: z
    .array(z.looseObject({ input: z.string(), output: z.string() }))
    .nullish()
    .catch(null),
});
export type Properties = z.infer<typeof problemProperties>;

/** `problem-properties.json` of a statement; null without it, and with a remark for no JSON. */
export async function readProperties(given: Reading, folder: string): Promise<Properties | null> {
  const file = given.tree.files.get(`${folder}/problem-properties.json`);
  if (file === undefined) return null;
  const json = await readLooseText(file, bounds.textBytes, given.faults);
  const read = json === null ? null : problemProperties.safeParse(parsed(json));
  if (read?.success === true) return read.data;
  given.remarks.add(file.path, "not valid JSON with a statement's texts", "It is not used.");
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
