import type { Graders, SourceFile, Task } from "../problem.ts";
import type { MedalistYaml, TaskKind } from "./medalist-yaml.ts";
import { onlyProgram } from "./only-program.ts";
import type { Package, ReadYaml } from "./package.ts";
import { readGraders } from "./graders.ts";
import { readTool } from "./testing-tool.ts";
import { readIncludes } from "./includes.ts";
import { listedLanguages } from "./languages.ts";
import type { ProblemYaml } from "./problem-yaml.ts";
import { checkType, kindOfType } from "./task-type.ts";

type Given = {
  problem: ReadYaml<ProblemYaml>;
  medalist: ReadYaml<MedalistYaml>;
  /** `output_validator_args`, which an ICPC interactor gets. */
  args: string[];
};

/** How a program meets its input; null when the package lacks what such a task needs. */
export async function readTask(given: Package, yaml: Given): Promise<Task | null> {
  const { problem, medalist } = yaml;
  const broken = medalist.yaml !== null && medalist.data === null;
  if (problem.data === null || broken) return null;
  const kind = medalist.data?.task ?? kindOfType(problem.data.type);
  checkType(given.faults, problem, medalist, kind);
  refuseUnused(given, kind, medalist.data?.interactor === "testlib");
  const graders = await gradersFor(given, yaml, kind);
  checkFileNames(given, medalist, graders);
  return taskOf(given, yaml, kind, graders);
}

async function taskOf(
  given: Package,
  { problem, medalist, args }: Given,
  kind: TaskKind,
  graders: Graders | null,
): Promise<Task | null> {
  const { input_file, output_file, processes = 1, io = "std" } = medalist.data ?? {};
  const maxPasses = problem.data?.type.includes("multi-pass")
    ? (problem.data.limits.validation_passes ?? 2)
    : 1;
  switch (kind) {
    case "batch":
    case "grader":
      return {
        kind: "batch",
        inputFile: input_file ?? null,
        outputFile: output_file ?? null,
        graders,
      };
    case "two-step":
      return { kind, graders };
    case "multi-pass":
      return { kind, maxPasses, graders };
    case "output-only":
      return { kind };
    case "communication": {
      const manager = await onlyProgram(given, "manager", "a manager");
      if (manager === null) return null;
      return { kind, manager, processes, io, graders, ...(await readTool(given, medalist)) };
    }
    case "interactive": {
      const convention = medalist.data?.interactor ?? "icpc";
      const folder = convention === "icpc" ? "output_validator" : "interactor";
      const interactor = await onlyProgram(given, folder, "an interactor");
      if (interactor === null) return null;
      const tool = await readTool(given, medalist);
      return { kind, interactor, convention, args, maxPasses, graders, ...tool };
    }
  }
}

/**
 * Graders are asked for by the kind of task, or by what `medalist.yaml` says of them; without that
 * files in `include/` are the format's.
 */
async function gradersFor(
  given: Package,
  { problem, medalist }: Given,
  kind: TaskKind,
): Promise<Graders | null> {
  const { public_graders, hidden_graders_only } = medalist.data ?? {};
  const isGrader = kind === "grader" || (public_graders ?? hidden_graders_only) !== undefined;
  if (isGrader) return readGraders(given, medalist);
  if (!given.tree.folders.has("include")) return null;
  if (kind !== "output-only") return readIncludes(given, listedLanguages(problem.data));
  given.faults.add(
    "include",
    `included files for task: ${kind}`,
    "Remove the folder: nothing is compiled.",
  );
  return null;
}

/** A judge's program that would never run is most often a task of the wrong kind. */
function refuseUnused({ tree, faults }: Package, kind: TaskKind, isTestlib: boolean): void {
  if (tree.folders.has("manager") && kind !== "communication") {
    const hint = "Write task: communication in medalist.yaml, or remove the folder.";
    faults.add("manager", `a manager in a package of task: ${kind}`, hint);
  }
  if (tree.folders.has("interactor") && !(kind === "interactive" && isTestlib)) {
    const hint =
      "Write task: interactive and interactor: testlib in medalist.yaml, or remove the folder.";
    faults.add("interactor", "an interactor that nothing runs", hint);
  }
  if (tree.folders.has("output_validator") && kind === "communication") {
    const hint = "Remove the folder: the manager decides.";
    faults.add("output_validator", "an output validator that nothing runs", hint);
  }
}

/** Files in the program's box must not take the place of the program's own. */
function checkFileNames(
  { faults }: Package,
  { data, yaml }: ReadYaml<MedalistYaml>,
  graders: Graders | null,
): void {
  const taken = new Set(Object.values(graders?.hidden ?? {}).flatMap(namesOf));
  for (const key of ["input_file", "output_file"] as const) {
    const name = data?.[key];
    if (name === undefined || yaml === null) continue;
    if (!taken.has(name) && !/^(program|solution|main|grader)(\.|$)/i.test(name)) {
      taken.add(name);
      continue;
    }
    const rule = `${key}: another file of the program's folder has this name`;
    faults.add("medalist.yaml", rule, "Give it another name.", yaml.lineOf([key]));
  }
}

function namesOf(files: readonly SourceFile[]): string[] {
  return files.map((file) => file.name);
}
