import { z } from "zod";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import { refuse, remarkOnKeys } from "../cms-export/json-file.ts";

/** Python's `float` and `int` take numbers in quotes as well. */
const number = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^\s{0,9}\d{1,15}(\.\d{1,9})?\s{0,9}$/)
      .transform(Number),
  ],
  { message: "a number | Write a number." },
);

const noWord = "a text that is not empty | Write some words.";

const word = z
  .union([z.string().trim().min(1, noWord), z.number().transform(String)], noWord)
  .nullish();

const noFlag = "true or false | Write one of them.";

/** PyYAML is of YAML 1.1, in which these words are booleans too. */
const flag = z
  .union(
    [
      z.boolean(),
      z.literal([0, 1]).transform((value) => value === 1),
      z
        .string()
        .regex(/^(yes|no|on|off|true|false)$/i, noFlag)
        .transform((text) => /^(yes|on|true)$/i.test(text)),
    ],
    noFlag,
  )
  .nullish();

const seconds = number
  .refine(
    (value) => value > 0 && value <= 3600,
    "a time limit above 0 and up to 3600 s | Write seconds, such as 1.5.",
  )
  .nullish();

const mebibytes = number
  .refine(
    (value) => value >= 1 && value <= 2 ** 20,
    "a memory limit of 1 MiB to 1 TiB | Write MiB, such as 256.",
  )
  .nullish();

/** So many that no package holds more. */
const MOST_TESTS = 10_000;

const noCode = "no code of a language | Write one such as it.";

const keys = {
  name: word,
  nome_breve: word,
  title: word,
  nome: word,
  nome_compito: word,
  time_limit: seconds,
  timeout: seconds,
  memory_limit: mebibytes,
  memlimit: mebibytes,
  n_input: number
    .refine(
      (value) => Number.isInteger(value) && value >= 1 && value <= MOST_TESTS,
      `a number of tests from 1 to ${MOST_TESTS} | Write how many there are.`,
    )
    .nullish(),
  infile: z.string('a file\'s name | Write a name, or "" for standard input.').nullish(),
  outfile: z.string('a file\'s name | Write a name, or "" for standard output.').nullish(),
  output_only: flag,
  total_value: number
    .refine(
      (value) => value > 0 && value <= 1e9,
      "points above 0 and up to 1e9 | Write such as 100.",
    )
    .nullish(),
  score_type: z.string("the name of a score type | Write such as GroupMin.").nullish(),
  /** By score type; see score-type.ts. */
  score_type_parameters: z.unknown().optional(),
  task_type: z.string("the name of a task type | Write such as Batch.").nullish(),
  task_type_parameters: z.unknown().optional(),
  num_processes: number
    .refine(
      (value) => Number.isInteger(value) && value >= 1 && value <= 8,
      "a number of processes from 1 to 8 | Correct it.",
    )
    .nullish(),
  user_io: z
    .enum(["std_io", "fifo_io"], "neither std_io nor fifo_io | Write one of them.")
    .nullish(),
  primary_language: z
    .string(noCode)
    .regex(/^[A-Za-z]{2,3}([_-][A-Za-z]{2,4})?$/, noCode)
    .nullish(),
  output_only_testcases: z.unknown().optional(),
  output_optional_testcases: z.unknown().optional(),
};

/** `task.yaml`, with the Italian names that older packages have. */
export const taskYaml = z.looseObject(keys, "no map of keys | Write such as name: sum.");
export type TaskYaml = z.infer<typeof taskYaml>;

/** Keys of contests, feedback and rankings, none of which has a say on one submission's score. */
const ofContests = [
  "score_mode",
  "score_precision",
  "feedback_level",
  "public_testcases",
  "risultati",
  "version",
  "syllabuslevel",
  "max_submission_number",
  "max_user_test_number",
  "min_submission_interval",
  "min_user_test_interval",
  "token_mode",
  "token_total",
  "token_initial",
  "token_max",
  "token_max_number",
  "token_min_interval",
  "token_gen_initial",
  "token_gen_number",
  "token_gen_time",
  "token_gen_interval",
  "token_gen_max",
];

const knownKeys: ReadonlySet<string> = new Set([
  "<<",
  ...Object.keys(taskYaml.shape),
  ...ofContests,
]);

export function reviewKeys(given: Reading, yaml: YamlFile, data: TaskYaml): void {
  // PyYAML puts the other map's keys in, here and wherever else it stands.
  if (Object.hasOwn(data, "<<"))
    refuse(given, yaml, ["<<"], "not supported yet: a merge of maps", "Write the keys out.");
  remarkOnKeys(given, yaml, Object.keys(data), knownKeys);
}
