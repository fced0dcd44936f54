import path from "node:path";
import { languageOfExtension } from "../../language.ts";
import { isHeader } from "../../package/programs.ts";
import { filesIn } from "../../package/tree.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Checker, Graders, Task } from "../../problem.ts";
import { gradersOf } from "../cms-export/graders.ts";
import { refuse } from "../cms-export/json-file.ts";
import { whiteDiff } from "../cms-export/white-diff.ts";
import type { Reading } from "../format.ts";
import { checkerPlaces, managerPlaces, type Place, placeOf, readOwnProgram } from "./programs.ts";
import type { TaskYaml } from "./task-yaml.ts";
import { checkType, communicationParameters, refuseUnread } from "./task-type.ts";

/**
 * The kind of task, as CMS tells it: output-only where `output_only` says so, communication where
 * there is a manager, else batch.
 */
export async function readTask(
  given: Reading,
  yaml: YamlFile,
  data: TaskYaml,
  code: string,
): Promise<Task | null> {
  refuseUnread(given, yaml, data);
  const manager = placeOf(given, managerPlaces);
  if (data.output_only === true) {
    if (manager !== null)
      given.remarks.add(manager.stem, "a manager that is not used", "The task has answers only.");
    checkType(given, yaml, data, "OutputOnly");
    return { kind: "output-only" };
  }
  checkType(given, yaml, data, manager === null ? "Batch" : "Communication");
  if (manager !== null) return communicationTask(given, yaml, data, code, manager);
  return batchTask(given, yaml, data, code);
}

/** The checker, without which CMS's white diff compares. A manager decides alone. */
export async function readChecker(given: Reading, task: Task): Promise<Checker | null> {
  const place = placeOf(given, checkerPlaces);
  if (task.kind === "communication") {
    if (place !== null)
      given.remarks.add(place.stem, "a checker that is not used", "The manager decides alone.");
    return { kind: "task" };
  }
  remarkOnOthers(given, place);
  if (place === null) return whiteDiff;
  const program = await readOwnProgram(given, place);
  return program && { kind: "cms", program, args: [] };
}

/** What may have been meant as a checker: CMS looks for two names only. */
function remarkOnOthers({ tree, remarks }: Reading, place: Place | null): void {
  const used = new Set(place?.files.map((file) => file.path));
  for (const file of [...filesIn(tree, "check"), ...filesIn(tree, "cor")]) {
    const { ext, name } = path.parse(file.name);
    const isProgram = languageOfExtension(ext) !== undefined && name !== "manager";
    if (!isProgram || used.has(file.path)) continue;
    const hint = `A checker is named ${checkerPlaces.join(" or ")}.`;
    remarks.add(file.path, "a program that is not used", hint);
  }
}

async function batchTask(
  given: Reading,
  yaml: YamlFile,
  data: TaskYaml,
  code: string,
): Promise<Task> {
  const graders = hasMain(given, "grader") ? await readGraders(given, code, "grader") : null;
  const inputFile = fileName(given, yaml, "infile", data.infile, "input.txt", graders);
  const outputFile = fileName(given, yaml, "outfile", data.outfile, "output.txt", graders);
  if (inputFile !== null && inputFile === outputFile)
    refuse(given, yaml, ["outfile"], "one file for input and output", "Name two files.");
  return { kind: "batch", inputFile, outputFile, graders };
}

async function communicationTask(
  given: Reading,
  yaml: YamlFile,
  data: TaskYaml,
  code: string,
  place: Place,
): Promise<Task | null> {
  const { faults } = given;
  const hasStub = hasMain(given, "stub");
  if (!hasStub && hasMain(given, "grader")) {
    const hint = "Name the stub sol/stub, or remove the grader.";
    faults.add("sol", "a manager with a grader in place of a stub", hint);
  }
  const { processes, io } = communicationParameters(given, yaml, data, hasStub);
  const manager = await readOwnProgram(given, place);
  const graders = hasStub ? await readGraders(given, code, "stub") : null;
  return manager && { kind: "communication", manager, processes, io, graders };
}

/** CMS's languages that medalist doesn't judge. A task with a grader in one of them has graders. */
const otherLanguages = new Set([".pas", ".php", ".hs", ".cs"]);

function hasMain({ tree }: Reading, stem: string): boolean {
  return filesIn(tree, "sol").some(
    ({ name }) =>
      isMain(name, stem) ||
      (otherLanguages.has(path.extname(name)) && path.parse(name).name === stem),
  );
}

function isMain(name: string, stem: string): boolean {
  const parsed = path.parse(name);
  return parsed.name === stem && languageOfExtension(parsed.ext) !== undefined;
}

/** `sol/grader.*` or `sol/stub.*` with the headers there; public is what is attached of these. */
function readGraders(given: Reading, code: string, stem: "grader" | "stub"): Promise<Graders> {
  const counts = ({ name }: { name: string }) => isHeader(name) || isMain(name, stem);
  return gradersOf(given, {
    code,
    files: filesIn(given.tree, "sol").filter(counts),
    stems: [stem],
    folder: "sol",
    header: undefined,
    attached: filesIn(given.tree, "att").filter(
      ({ name }) => isHeader(name) || isMain(name, "grader") || isMain(name, "stub"),
    ),
  });
}

/** Null, which is a standard stream, for an empty name. */
function fileName(
  given: Reading,
  yaml: YamlFile,
  key: "infile" | "outfile",
  written: string | null | undefined,
  usual: string,
  graders: Graders | null,
): string | null {
  const name = written === undefined ? usual : (written ?? "");
  if (name === "") return null;
  const taken = Object.values(graders?.hidden ?? {}).flatMap((files) => files.map((f) => f.name));
  const isPlain = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/.test(name);
  const isTaken = taken.includes(name) || /^(program|solution|main|grader)(\.|$)/i.test(name);
  if (isPlain && !isTaken) return name;
  const rule = `${key} is ${isPlain ? "the name of another file" : "no plain name of a file"}`;
  refuse(given, yaml, [key], rule, "Write such as sum.in.");
  return null;
}
