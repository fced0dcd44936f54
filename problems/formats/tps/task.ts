import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Checker, Task } from "../../problem.ts";
import { readChecker } from "../cms-export/checker.ts";
import { gradersOf } from "../cms-export/graders.ts";
import { refuse } from "../cms-export/json-file.ts";
import { whiteDiff } from "../cms-export/white-diff.ts";
import type { Reading } from "../format.ts";
import type { ProblemJson } from "./problem-json.ts";

const languageFolders = ["cpp", "java", "py", "pas"];

/** Kind of task: Batch with the graders of `grader/LANGUAGE/`, or OutputOnly. */
export async function readTask(
  given: Reading,
  json: YamlFile,
  data: ProblemJson,
): Promise<Task | null> {
  const { has_manager: hasManager, type_params: params, grader_name: graderName } = data;
  const no = (key: string) =>
    refuse(given, json, [key], `not supported yet: ${key}`, "Run `tps export CMS 1`.");
  if (hasManager === true) no("has_manager");
  if (Object.keys(params ?? {}).length > 0) no("type_params");
  if ((graderName ?? "grader") !== "grader") no("grader_name");
  if (data.type === "OutputOnly") {
    if (data.has_grader === true) no("has_grader");
    return { kind: "output-only" };
  }
  const batch = { kind: "batch", inputFile: null, outputFile: null } as const;
  if (data.has_grader === false) return { ...batch, graders: null };
  const graders = await gradersOf(given, {
    code: data.name,
    files: filesOf(given, "grader"),
    stems: ["grader"],
    folder: "grader",
    header: given.tree.files.get(`grader/cpp/${data.name}.h`),
    attached: filesOf(given, "public").filter((file) => !isSolution(file, data.name)),
  });
  return { ...batch, graders };
}

/** Files of a folder's folders for languages. */
function filesOf({ tree }: Reading, folder: string): PackageFile[] {
  return languageFolders.flatMap((language) => filesIn(tree, `${folder}/${language}`));
}

/** A public sample of a solution has the task's name. */
function isSolution({ name }: PackageFile, code: string): boolean {
  return name.startsWith(`${code}.`) && !/\.(h|hh|hpp)$/.test(name);
}

/** `checker/checker.cpp`; with `has_checker: false` exports have none, and CMS its white diff. */
export async function readTpsChecker(
  given: Reading,
  task: Task,
  hasChecker: boolean,
): Promise<Checker | null> {
  if (!hasChecker) return whiteDiff;
  if (given.tree.files.has("checker/checker.cpp")) return readChecker(given, task);
  const hint = "Add it, or write has_checker: false for CMS's own comparison.";
  given.faults.add("checker/checker.cpp", "a checker is missing", hint);
  return null;
}
