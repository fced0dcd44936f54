import { z } from "zod";
import { checkYaml, type YamlFile } from "../../package/yaml-file.ts";
import { refuse } from "../cms-export/json-file.ts";
import type { Reading } from "../format.ts";
import type { TaskYaml } from "./task-yaml.ts";

type Type = "Batch" | "Communication" | "OutputOnly";

/** CMS infers the type. Newer loaders also read `task_type`, which must say the same. */
export function checkType(given: Reading, yaml: YamlFile, data: TaskYaml, type: Type): void {
  const written = data.task_type ?? null;
  if (written !== null && written !== type) {
    const rule = `not supported yet: a task_type that is not ${type}, which the package's files tell`;
    refuse(given, yaml, ["task_type"], rule, "Remove the key, or add what that type needs.");
  }
  if (type !== "Communication")
    for (const key of ["num_processes", "user_io"] as const)
      if ((data[key] ?? null) !== null)
        given.remarks.add(
          yaml.file,
          `${key} is not used`,
          "There is no manager.",
          yaml.lineOf([key]),
        );
  if (type !== "Communication" && (data.task_type_parameters ?? null) !== null) {
    const rule = `not supported yet: task_type_parameters of the type ${type}`;
    refuse(given, yaml, ["task_type_parameters"], rule, "Use infile, outfile and files instead.");
  }
}

/** What other loaders of the format read, and would change how a submission is judged. */
export function refuseUnread(given: Reading, yaml: YamlFile, data: TaskYaml): void {
  for (const key of ["output_only_testcases", "output_optional_testcases"] as const) {
    const value = data[key] ?? "";
    if (value === "") continue;
    refuse(given, yaml, [key], `not supported yet: ${key}`, "Have programs answer all tests.");
  }
  for (const folder of ["managers", "Managers"])
    if (given.tree.folders.has(folder)) {
      const hint = "Move a checker or manager to check/, and graders to sol/.";
      given.faults.add(folder, `not supported yet: the folder ${folder}`, hint);
    }
}

/** Two places for one thing. */
function agree(
  given: Reading,
  yaml: YamlFile,
  key: "num_processes" | "user_io",
  own: string | number | null,
  listed: string | number | null,
): void {
  if (own === null || listed === null || own === listed) return;
  const rule = `${key} is ${own}, and task_type_parameters have ${listed}`;
  refuse(given, yaml, [key], rule, "Make them agree, or remove one.");
}

const parameters = z
  .tuple(
    [
      z
        .number("num_processes is a whole number from 1 to 8 | Correct it.")
        .int("num_processes is a whole number from 1 to 8 | Correct it.")
        .min(1, "num_processes is a whole number from 1 to 8 | Correct it.")
        .max(8, "num_processes is a whole number from 1 to 8 | Correct it."),
      z.enum(["alone", "stub"], "neither alone nor stub | Write one of them.").optional(),
      z.enum(["std_io", "fifo_io"], "neither std_io nor fifo_io | Write one of them.").optional(),
    ],
    "parameters are [num_processes, compilation, user_io] | Write such a list.",
  )
  .nullish();

/**
 * Processes and how they meet the manager: keys of their own, or CMS's list
 * `task_type_parameters`. Without either there is one process, which a stub gives the pipes to
 * by name (`fifo_io`), and which else talks over standard streams (`std_io`).
 */
export function communicationParameters(
  given: Reading,
  yaml: YamlFile,
  data: TaskYaml,
  hasStub: boolean,
): { processes: number; io: "std" | "fifo" } {
  const key = "task_type_parameters";
  const list = checkYaml(yaml, parameters, given.faults, [key]) ?? [];
  const [processes, compilation, userIo] = list;
  if (compilation !== undefined && compilation !== (hasStub ? "stub" : "alone")) {
    const rule = `compilation is ${compilation}, and sol/ has ${hasStub ? "a" : "no"} stub`;
    refuse(given, yaml, [key], rule, "Make them agree.");
  }
  agree(given, yaml, "num_processes", data.num_processes ?? null, processes ?? null);
  agree(given, yaml, "user_io", data.user_io ?? null, userIo ?? null);
  const io = data.user_io ?? userIo ?? (hasStub ? "fifo_io" : "std_io");
  return {
    processes: data.num_processes ?? processes ?? 1,
    io: io === "fifo_io" ? "fifo" : "std",
  };
}
