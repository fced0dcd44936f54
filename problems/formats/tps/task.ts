import type { YamlFile } from "../../package/yaml-file.ts";
import type { Checker, Task } from "../../problem.ts";
import { readChecker } from "../cms-export/checker.ts";
import { refuse } from "../cms-export/json-file.ts";
import { whiteDiff } from "../cms-export/white-diff.ts";
import type { Reading } from "../format.ts";
import { communicationTask, managerPlaces } from "./communication.ts";
import { readGraders } from "./graders.ts";
import type { ProblemJson } from "./problem-json.ts";

const source = "checker/checker.cpp";

/**
 * Kind of task: Batch with the graders of `grader/LANGUAGE/`, OutputOnly, or Communication with a
 * manager.
 */
export async function readTask(
  given: Reading,
  json: YamlFile,
  data: ProblemJson,
): Promise<Task | null> {
  const { has_manager: hasManager, type_params: params, grader_name: graderName } = data;
  const no = (key: string) =>
    refuse(given, json, [key], `not supported yet: ${key}`, "Run `tps export CMS 1`.");
  if ((graderName ?? "grader") !== "grader") no("grader_name");
  if (data.type === "Communication") return communicationTask(given, json, data);
  if (hasManager === true) no("has_manager");
  if (Object.keys(params ?? {}).length > 0) no("type_params");
  if (data.type === "OutputOnly") {
    if (data.has_grader === true) no("has_grader");
    return { kind: "output-only" };
  }
  for (const unused of managerPlaces.filter((at) => given.tree.files.has(at)))
    given.remarks.add(unused, "a manager that is not used", "Batch has none.");
  const graders = await readGraders(given, data);
  return { kind: "batch", inputFile: null, outputFile: null, graders };
}

/** `checker/checker.cpp`; with `has_checker: false` exports have none, and CMS its white diff. */
export async function readTpsChecker(
  given: Reading,
  task: Task,
  hasChecker: boolean,
): Promise<Checker | null> {
  if (task.kind === "communication") return readChecker(given, task);
  const isThere = given.tree.files.has(source);
  if (!hasChecker) {
    const hint = "has_checker is false: CMS's own comparison judges.";
    if (isThere) given.remarks.add(source, "a checker that is not used", hint);
    return whiteDiff;
  }
  if (isThere) return readChecker(given, task);
  const hint = "Add it, or write has_checker: false for CMS's own comparison.";
  given.faults.add(source, "a checker is missing", hint);
  return null;
}
