import { z } from "zod";
import { notYet } from "../../package/yaml-file.ts";

/** Python's `float` and `int`, which CMS reads limits with, take numbers in quotes as well. */
const number = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^\d{1,15}(\.\d{1,9})?$/)
      .transform(Number),
  ],
  { message: "a number | Write a number." },
);

const word = z
  .string("a text | Write it in double quotes.")
  .min(1, "an empty text | Write something.");

const supported = ["Batch", "Communication", "OutputOnly"] as const;
export type TaskType = (typeof supported)[number];

/** CMS makes the first letter a capital. */
const taskType = z
  .string("the name of a task type | Write such as Batch.")
  .transform((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`)
  .pipe(
    z.enum(
      supported,
      notYet("this task_type", `Of CMS's types there are ${supported.join(", ")}.`),
    ),
  );

/** `problem.json` of an export. `code` is the short name, `name` the title. */
export const problemJson = z.looseObject({
  code: word,
  name: word,
  task_type: taskType,
  /** JSON in a text; CMS takes an empty one and null for nothing. */
  task_type_params: z
    .union(
      [z.string(), z.record(z.string(), z.unknown())],
      "a JSON object, in a text or as it is | Write {} or more.",
    )
    .nullish(),
  /** Seconds. */
  time_limit: number
    .refine(
      (value) => value > 0 && value <= 3600,
      "a time limit above 0 and up to 3600 s | Write seconds, such as 1.5.",
    )
    .nullish(),
  /** Bytes; MiB in exports made for CMS before 1.5. */
  memory_limit: number
    .refine(
      (value) => value >= 1 && value <= 2 ** 40,
      "a memory limit of 1 byte to 1 TiB | Write bytes, such as 268435456.",
    )
    .nullish(),
});
export type ProblemJson = z.infer<typeof problemJson>;

/** Keys that are read, and those that have no say on how a submission is judged. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...Object.keys(problemJson.shape),
  "protocol_version",
  "score_precision",
  "feedback_level",
]);
