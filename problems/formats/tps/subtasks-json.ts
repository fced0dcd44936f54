import { z } from "zod";

const MOST_SUBTASKS = 200;
const MOST_VALIDATORS = 50;

const score = z
  .number("points are a number | Write one from 0.")
  .min(0, "points below 0 | Write a number from 0.")
  .max(1e6, "too many points | Write a smaller number.");

/** Command lines: a file of `validator/`, and its arguments. */
const validators = z.array(z.string()).max(MOST_VALIDATORS, "too many validators").nullish();

export const subtasksJson = z.looseObject({
  global_validators: validators,
  /** With `{subtask}` where the subtask's name goes. */
  subtask_sensitive_validators: validators,
  subtasks: z
    .record(
      z.string(),
      z.looseObject({
        index: z.int("a whole number | Write the place among subtasks."),
        score,
        validators,
      }),
    )
    .refine((all) => Object.keys(all).length <= MOST_SUBTASKS, "more than 200 subtasks")
    .refine((all) => Object.keys(all).length > 0, "no subtasks | Add one."),
});
export type SubtasksJson = z.infer<typeof subtasksJson>;
