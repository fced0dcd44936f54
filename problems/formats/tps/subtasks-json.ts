import { z } from "zod";
import type { YamlFile } from "../../package/yaml-file.ts";
import { remarkOnKeys } from "../cms-export/json-file.ts";
import type { Reading } from "../format.ts";

const MOST_SUBTASKS = 200;
const MOST_VALIDATORS = 50;

const score = z
  .number("points are a number | Write one from 0.")
  .min(0, "points below 0 | Write a number from 0.")
  .max(1e6, "too many points | Write a smaller number.");

/** Command lines: a file of `validator/`, and its arguments. */
const validators = z
  .array(
    z.string('a validator\'s command line | Write such as "validator.cpp {subtask}".'),
    "a list of validators | Write their command lines in brackets.",
  )
  .max(MOST_VALIDATORS, `more than ${MOST_VALIDATORS} validators | Take some out.`)
  .nullish();

const subtask = z.looseObject(
  {
    index: z.int("a whole number | Write the place among subtasks."),
    score,
    validators,
  },
  'a map of index and score | Write such as {"index": 1, "score": 30}.',
);

export const subtasksJson = z.looseObject({
  global_validators: validators,
  /** With `{subtask}` where the subtask's name goes. */
  subtask_sensitive_validators: validators,
  subtasks: z
    .record(z.string(), subtask, "a map of subtasks by name | Write a name before each.")
    .refine(
      (all) => Object.keys(all).length <= MOST_SUBTASKS,
      `more than ${MOST_SUBTASKS} subtasks | Take some out.`,
    )
    .refine((all) => Object.keys(all).length > 0, "no subtasks | Add one."),
});
export type SubtasksJson = z.infer<typeof subtasksJson>;

const knownKeys: ReadonlySet<string> = new Set(Object.keys(subtasksJson.shape));
const subtaskKeys: ReadonlySet<string> = new Set(Object.keys(subtask.shape));

export function remarkOnUnknown(given: Reading, json: YamlFile, data: SubtasksJson): void {
  remarkOnKeys(given, json, Object.keys(data), knownKeys);
  for (const [name, each] of Object.entries(data.subtasks))
    remarkOnKeys(given, json, Object.keys(each), subtaskKeys, ["subtasks", name]);
}
