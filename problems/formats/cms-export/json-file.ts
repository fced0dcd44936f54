import { bounds } from "../../package/bounds.ts";
import { quote } from "../../package/fault.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { parseYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import { jsonBreak } from "./json-syntax.ts";

/**
 * A JSON file of any encoding and line ends that still knows its lines: what is JSON is also YAML,
 * but for tabs.
 *
 * @returns null, and a fault, when it is absent, too large, no JSON object, or has a key twice
 */
export async function readJsonFile(given: Reading, at: string): Promise<YamlFile | null> {
  const { tree, faults } = given;
  const file = tree.files.get(at);
  if (file === undefined) {
    faults.add(at, "no such file", `Add ${at}.`);
    return null;
  }
  const text = await readLooseText(file, bounds.yamlBytes, faults);
  if (text === null) return null;
  const broken = jsonBreak(text);
  if (broken !== null) {
    const line = text.slice(0, broken.at).split("\n").length;
    faults.add(at, broken.rule, broken.hint, line);
    return null;
  }
  return parseYaml(text.replaceAll("\t", " "), at, faults);
}

/** A fault at a key of a JSON file. */
export function refuse(
  { faults }: Reading,
  json: YamlFile,
  path: readonly PropertyKey[],
  rule: string,
  hint: string,
): void {
  faults.add(json.file, rule, hint, json.lineOf(path));
}

/**
 * Remarks on keys that nothing here reads.
 *
 * @param at path of the map that has them
 */
export function remarkOnKeys(
  { remarks }: Reading,
  json: YamlFile,
  keys: Iterable<string>,
  known: ReadonlySet<string>,
  at: readonly string[] = [],
): void {
  for (const key of keys)
    if (!known.has(key))
      remarks.add(
        json.file,
        `the key ${quote([...at, key].join("."))} is not used`,
        "Nothing to do, unless it matters for judging.",
        json.lineOf([...at, key]),
      );
}
