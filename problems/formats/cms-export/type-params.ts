import type { YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import { refuse } from "./json-file.ts";
import type { ProblemJson } from "./problem-json.ts";

export const at = ["task_type_params"];

/**
 * Parameters of the task type by their short names, such as `compilation`; CMS writes
 * `task_type_parameters_Batch_compilation`. Those of other types are passed over.
 *
 * @returns null, and a fault, when they are no JSON object
 */
export function readTypeParams(
  given: Reading,
  json: YamlFile,
  data: ProblemJson,
): Map<string, unknown> | null {
  const written = objectOf(data.task_type_params ?? "");
  if (written === null) {
    refuse(given, json, at, "task_type_params is no JSON object in a text", 'Write "{}" or more.');
    return null;
  }
  const prefix = `task_type_parameters_${data.task_type}_`;
  const params = new Map<string, unknown>();
  for (const [key, value] of Object.entries(written)) {
    if (key.startsWith(prefix)) params.set(key.slice(prefix.length), value);
    else remark(given, json, key);
  }
  return params;
}

/** Remarks on parameters that nothing reads. */
export function remarkOnParams(
  given: Reading,
  json: YamlFile,
  params: ReadonlyMap<string, unknown>,
  known: readonly string[],
): void {
  for (const key of params.keys()) if (!known.includes(key)) remark(given, json, key);
}

function remark({ remarks }: Reading, json: YamlFile, key: string): void {
  const name = JSON.stringify(key.slice(0, 100));
  const rule = `the parameter ${name} of task_type_params is not used`;
  remarks.add(json.file, rule, "Nothing to do: CMS does not read it.", json.lineOf(at));
}

function objectOf(value: string | Record<string, unknown>): Record<string, unknown> | null {
  if (typeof value !== "string") return value;
  if (value === "") return {};
  try {
    const parsed: unknown = JSON.parse(value);
    const isMap = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isMap ? Object.fromEntries(Object.entries(parsed)) : null;
  } catch {
    return null;
  }
}
