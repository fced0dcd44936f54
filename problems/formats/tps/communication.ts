import { z } from "zod";
import { checkYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { Graders, Task } from "../../problem.ts";
import { readPackageProgram } from "../cms-export/checker.ts";
import { refuse } from "../cms-export/json-file.ts";
import type { Reading } from "../format.ts";
import { readGraders } from "./graders.ts";
import type { ProblemJson } from "./problem-json.ts";

/** Where TPS has the manager, and where it had it before. */
export const managerPlaces = ["manager/manager.cpp", "grader/cpp/manager.cpp"];

const prefix = "task_type_parameters_Communication_";

const typeParams = z
  .strictObject(
    {
      [`${prefix}num_processes`]: z.int("a whole number | Write one from 1 to 8.").min(1).max(8),
      [`${prefix}compilation`]: z.literal("stub", "not stub | Write stub, or remove the key."),
      [`${prefix}user_io`]: z.enum(
        ["std_io", "fifo_io"],
        "neither std_io nor fifo_io | Write one of them.",
      ),
    },
    "parameters that Communication has not | Remove them.",
  )
  .partial()
  .nullish();

/**
 * A manager with one program or several, which decides alone, as in CMS. TPS gives a program the
 * pipes' paths as arguments, and CMS has it talk over standard streams: `user_io` tells, and
 * without it whether a grader looks at its arguments.
 */
export async function communicationTask(
  given: Reading,
  json: YamlFile,
  data: ProblemJson,
): Promise<Task | null> {
  const params = checkYaml(json, typeParams, given.faults, ["type_params"]) ?? {};
  if (data.has_manager === false)
    refuse(given, json, ["has_manager"], "a Communication task without a manager", "Remove it.");
  const at = managerPlaces.find((place) => given.tree.files.has(place)) ?? "manager/manager.cpp";
  const manager = await readPackageProgram(given, at);
  const graders = await readGraders(given, data);
  const written = params[`${prefix}user_io`];
  const io = written === undefined ? ioOf(graders) : written === "std_io" ? "std" : "fifo";
  const processes = data.num_processes ?? params[`${prefix}num_processes`] ?? 1;
  if (manager === null || typeof processes !== "number") return null;
  return { kind: "communication", manager, processes, io, graders };
}

function ioOf(graders: Graders | null): "std" | "fifo" {
  const sources = Object.values(graders?.hidden ?? {}).flat();
  const readsArguments = sources.some(({ text }) => /\b(argv|args)\b/.test(text));
  return graders === null || readsArguments ? "fifo" : "std";
}
