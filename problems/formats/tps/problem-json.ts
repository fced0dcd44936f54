import { z } from "zod";
import { notYet } from "../../package/yaml-file.ts";

const supported = ["Batch", "OutputOnly"] as const;
const word = z.string().min(1, "an empty text | Write something.");
const flag = z.boolean("true or false | Write one of them.").nullish();

/** `problem.json` of a task's folder. */
export const problemJson = z.looseObject({
  /** Short name, by which submissions are saved. */
  name: word,
  title: word,
  type: z.enum(
    supported,
    notYet(
      "this type of task",
      `Of TPS's there are ${supported.join(" and ")}. Run \`tps export CMS 1\` and take the export.`,
    ),
  ),
  /** Seconds. */
  time_limit: z
    .number("a number of seconds | Write a number.")
    .gt(0, "a time limit of 0 or less | Write a number above it.")
    .max(3600, "a time limit above an hour | Write a smaller number."),
  memory_limit: z
    .int("a whole number of MiB | Write a whole number.")
    .min(1, "a memory limit below 1 MiB | Write a larger number.")
    .max(1024 * 1024, "a memory limit above 1 TiB: it is in MiB | Write a smaller number."),
  /** True unless the task is OutputOnly. */
  has_grader: flag,
  has_checker: flag,
  has_manager: flag,
  grader_name: z.string().nullish(),
  /** Parameters of CMS's task type that an export has. */
  type_params: z.record(z.string(), z.unknown()).nullish(),
});
export type ProblemJson = z.infer<typeof problemJson>;

/** Keys that are read, and those that have no say on how a submission is judged. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...Object.keys(problemJson.shape),
  "code",
  "description",
  "score_precision",
  "tps_web_url",
  "num_processes",
]);
