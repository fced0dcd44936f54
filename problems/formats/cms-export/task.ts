import { languageFamilies, type LanguageFamily } from "../../language.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import { filesIn } from "../../package/tree.ts";
import type { Graders, Task } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readPackageProgram } from "./checker.ts";
import { readGraders } from "./graders.ts";
import { refuse } from "./json-file.ts";
import type { ProblemJson } from "./problem-json.ts";
import { at, readTypeParams, remarkOnParams } from "./type-params.ts";

/** As many as the native format allows. */
const MOST_PROCESSES = 8;

type Params = ReadonlyMap<string, unknown>;

/** Kind of task by `task_type` and its parameters, with CMS's defaults for those. */
export async function readTask(
  given: Reading,
  json: YamlFile,
  data: ProblemJson,
): Promise<Task | null> {
  const params = readTypeParams(given, json, data);
  if (params === null) return null;
  if (data.task_type !== "Communication" && given.tree.files.has("graders/manager.cpp"))
    given.faults.add("graders/manager.cpp", "a manager in a task without one", "Remove it.");
  if (data.task_type === "Batch") return batchTask(given, json, data, params);
  if (data.task_type === "Communication") return communicationTask(given, json, data, params);
  remarkOnParams(given, json, params, []);
  return { kind: "output-only" };
}

/** What a submission may be written in: what the package has graders for, else everything. */
export function languagesOf(task: Task): LanguageFamily[] {
  if (task.kind === "output-only") return [];
  const { graders } = task;
  return languageFamilies.filter((family) => graders === null || graders.hidden[family]);
}

async function batchTask(
  given: Reading,
  json: YamlFile,
  data: ProblemJson,
  params: Params,
): Promise<Task | null> {
  const known = ["compilation", "io_0_inputfile", "io_1_outputfile", "user_managers"];
  remarkOnParams(given, json, params, known);
  const compilation = params.get("compilation") ?? "grader";
  if (compilation !== "grader" && compilation !== "alone") {
    refuse(given, json, at, "compilation is neither grader nor alone", "Write one of them.");
    return null;
  }
  if (compilation === "alone") refuseFiles(given);
  const graders = compilation === "alone" ? null : await readGraders(given, data.code, false);
  const inputFile = fileName(given, json, params, "io_0_inputfile", graders);
  const outputFile = fileName(given, json, params, "io_1_outputfile", graders);
  if (inputFile !== null && inputFile === outputFile)
    refuse(given, json, at, "one file for input and output", "Name two files.");
  return { kind: "batch", inputFile, outputFile, graders };
}

/** CMS has headers lie beside a submission that it compiles alone. */
function refuseFiles({ tree, faults }: Reading): void {
  const [first] = filesIn(tree, "graders");
  if (first === undefined) return;
  const hint = "Remove the files, or write the compilation grader.";
  faults.add(first.path, "not supported yet: files in graders/ with compilation alone", hint);
}

/** Null, which is a standard stream, for an empty name. */
function fileName(
  given: Reading,
  json: YamlFile,
  params: Params,
  key: "io_0_inputfile" | "io_1_outputfile",
  graders: Graders | null,
): string | null {
  const value = params.get(key);
  if (value === undefined || value === null || value === "") return null;
  const taken = Object.values(graders?.hidden ?? {}).flatMap((files) => files.map((f) => f.name));
  const isPlain = typeof value === "string" && /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/.test(value);
  const isTaken =
    isPlain && (taken.includes(value) || /^(program|solution|main|grader)(\.|$)/i.test(value));
  if (isPlain && !isTaken) return value;
  const rule = `${key} ${isTaken ? "is the name of another file" : "is no plain name of a file"}`;
  refuse(given, json, at, rule, "Write such as sum.in.");
  return null;
}

/** Python's `int` takes a text of digits too; NaN for anything else. */
function wholeNumber(value: unknown): number {
  const isText = typeof value === "string" && /^\d{1,9}$/.test(value);
  return typeof value === "number" || isText ? Number(value) : NaN;
}

/**
 * CMS's loader has submissions always compiled with a stub, and talk over standard streams. A
 * grader serves as the stub.
 */
async function communicationTask(
  given: Reading,
  json: YamlFile,
  data: ProblemJson,
  params: Params,
): Promise<Task | null> {
  remarkOnParams(given, json, params, ["num_processes", "compilation", "user_io"]);
  const processes = wholeNumber(params.get("num_processes") ?? 1);
  if (!Number.isInteger(processes) || processes < 1 || processes > MOST_PROCESSES)
    refuse(
      given,
      json,
      at,
      `num_processes is no number from 1 to ${MOST_PROCESSES}`,
      "Correct it.",
    );
  if ((params.get("user_io") ?? "std_io") !== "std_io")
    refuse(given, json, at, "not supported yet: a user_io that is not std_io", "Use std_io.");
  if ((params.get("compilation") ?? "stub") !== "stub")
    refuse(given, json, at, "not supported yet: a compilation that is not stub", "Add a stub.");
  const manager = await readPackageProgram(given, "graders/manager.cpp");
  const graders = await readGraders(given, data.code, true);
  if (manager === null) return null;
  return { kind: "communication", manager, processes, io: "std", graders };
}
