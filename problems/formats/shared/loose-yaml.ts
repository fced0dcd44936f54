import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { parseYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";

/**
 * A YAML file of any encoding and line ends, under the same rules against bombs as others: no
 * anchors, aliases or tags.
 *
 * @returns null, and a fault, when it is absent or breaks a rule
 */
export async function readLooseYamlFile(given: Reading, at: string): Promise<YamlFile | null> {
  const file = given.tree.files.get(at);
  if (file === undefined) {
    given.faults.add(at, "no such file", `Add ${at}.`);
    return null;
  }
  const text = await readLooseText(file, bounds.yamlBytes, given.faults);
  return text === null ? null : parseYaml(text, at, given.faults);
}
