import { quote } from "../../package/fault.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";

/**
 * Remarks on keys of a map that the reader does not know.
 *
 * @param at path of the map in the file
 */
export function remarkOnUnused(
  { remarks }: Reading,
  yaml: YamlFile,
  at: readonly string[],
  keys: readonly string[],
  known: ReadonlySet<string>,
): void {
  for (const key of keys.filter((each) => !known.has(each))) {
    const rule = `the key ${quote([...at, key].join("."))} is not used`;
    remarks.add(
      yaml.file,
      rule,
      "Correct its spelling, if it is meant.",
      yaml.lineOf([...at, key]),
    );
  }
}

/** The file of this name with one of the usual endings. */
export function yamlAt({ tree }: Reading, folder: string, stems: readonly string[]): string | null {
  const names = stems.flatMap((stem) => [`${stem}.yaml`, `${stem}.yml`]);
  const places = names.map((name) => (folder === "" ? name : `${folder}/${name}`));
  return places.find((place) => tree.files.has(place)) ?? null;
}
