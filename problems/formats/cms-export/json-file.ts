import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { parseYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";

/**
 * A JSON file of any encoding and line ends that still knows its lines: what is JSON is also YAML,
 * but for tabs.
 *
 * @returns null, and a fault, when it is absent, too large, no JSON, or has a key twice
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
  const problem = syntaxOf(text);
  if (problem !== null) {
    faults.add(at, "not valid JSON", "Mend the JSON.", problem.line);
    return null;
  }
  return parseYaml(text.replaceAll("\t", " "), at, faults);
}

/** Null for JSON; else where it goes wrong, as far as the engine says. */
function syntaxOf(text: string): { line: number | null } | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return { line: at === undefined ? null : text.slice(0, Number(at)).split("\n").length };
  }
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

/** Remarks on keys that nothing here reads. */
export function remarkOnKeys(
  { remarks }: Reading,
  json: YamlFile,
  keys: Iterable<string>,
  known: ReadonlySet<string>,
): void {
  for (const key of keys)
    if (!known.has(key))
      remarks.add(
        json.file,
        `the key ${JSON.stringify(key.slice(0, 100))} is not used`,
        "Nothing to do, unless it matters for judging.",
        json.lineOf([key]),
      );
}
