import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { bounds } from "./bounds.ts";
import type { Faults } from "./fault.ts";
import { readText } from "./text.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/**
 * Reads a YAML file that stands outside a package, such as a contest or a rule, under the
 * same rules as one inside.
 *
 * @returns null, and faults, when it is absent or breaks a rule
 */
export async function readLooseYaml(file: string, faults: Faults): Promise<YamlFile | null> {
  const name = path.basename(file);
  const realPath = await realpath(file).catch(() => null);
  const info = realPath === null ? null : await stat(realPath);
  if (realPath === null || info === null || !info.isFile()) {
    faults.add(name, `no such file: ${file}`, "Correct the path.");
    return null;
  }
  const entry = { path: name, name, realPath, bytes: info.size };
  const text = await readText(entry, bounds.yamlBytes, faults);
  return text === null ? null : parseYaml(text, name, faults);
}
