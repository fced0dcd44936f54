import { z } from "zod";
import { notYet } from "../../package/yaml-file.ts";

const supported = ["Batch", "Communication", "OutputOnly"] as const;
const word = z
  .string("a text | Write it in double quotes.")
  .min(1, "an empty text | Write something.");
const flag = z.boolean("true or false | Write one of them.").nullish();

/** `problem.json` of a task's folder. */
export const problemJson = z.looseObject({
  /** Short name, by which submissions are saved. */
  name: word,
  title: word,
  type: z
    .string("the name of a task type | Write such as Batch.")
    .pipe(
      z.enum(
        supported,
        notYet(
          "this type of task",
          `Of TPS's there are ${supported.join(", ")}. Run \`tps export CMS 1\` and take the export.`,
        ),
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
  /** Of a Communication task; 1 without it. */
  num_processes: z
    .int("a whole number of processes | Write one from 1 to 8.")
    .min(1, "fewer than 1 process | Write a number from 1 to 8.")
    .max(8, "more than 8 processes | Write a number from 1 to 8.")
    .nullish(),
  grader_name: z.string("a text | Write grader, or remove the key.").nullish(),
  /** Parameters of CMS's task type that an export has. */
  type_params: z.record(z.string(), z.unknown(), "a map of parameters | Remove it.").nullish(),
});
export type ProblemJson = z.infer<typeof problemJson>;

/** Keys that are read, and those that have no say on how a submission is judged. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...Object.keys(problemJson.shape),
  "code",
  "description",
  "score_precision",
  "tps_web_url",
]);
