import type { z } from "zod";
import { bounds } from "./bounds.ts";
import { type Constants, replaceIn } from "./constants.ts";
import type { Faults } from "./fault.ts";
import { readText } from "./text.ts";
import type { PackageTree } from "./tree.ts";
import { checkYaml, parseYaml, type YamlFile } from "./yaml-file.ts";

/** A package while it is read: what is in it, and what was found wrong so far. */
export type Package = {
  tree: PackageTree;
  faults: Faults;
  /** What is not used or not understood, though the problem can be judged without it. */
  remarks: Faults;
  /** Of `problem.yaml`; absent until that is read. */
  constants?: Constants;
};

/** A YAML file with its checked content; null content when it is absent or has faults. */
export type ReadYaml<T> = { data: T | null; yaml: YamlFile | null };

/** Reads and checks a YAML file of the package, if it is there. */
export async function readYaml<Schema extends z.ZodType>(
  { tree, faults }: Package,
  path: string,
  schema: Schema,
): Promise<ReadYaml<z.output<Schema>>> {
  const file = tree.files.get(path);
  const text = file === undefined ? null : await readText(file, bounds.yamlBytes, faults);
  const yaml = text === null ? null : parseYaml(text, path, faults);
  return { yaml, data: yaml === null ? null : checkYaml(yaml, schema, faults) };
}

/** Like `readYaml`, with constants replaced; an absent file counts as an empty one. */
export async function readConfig<Schema extends z.ZodType>(
  given: Package,
  path: string,
  schema: Schema,
): Promise<{ data: z.output<Schema> | null; yaml: YamlFile }> {
  const file = given.tree.files.get(path);
  const empty: YamlFile = { file: path, value: {}, lineOf: () => 1, sourceOf: () => null };
  if (file === undefined) return { yaml: empty, data: checkYaml(empty, schema, given.faults) };
  const text = await readText(file, bounds.yamlBytes, given.faults);
  const yaml = text === null ? null : parseYaml(replaceIn(given, path, text), path, given.faults);
  return { yaml: yaml ?? empty, data: yaml && checkYaml(yaml, schema, given.faults) };
}
