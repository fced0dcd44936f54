import { z } from "zod";

/** Points of a case or a batch; DMOJ's site adds them up and scales the sum. */
const points = z
  .number("points are a number | Write a number from 0.")
  .min(0, "points below 0 | Write a number from 0.")
  .max(1e9, "too many points | Write a smaller number.");

const file = z.string("the name of a file | Write a path below the package's folder.");

/** Keys that have a say on a case; more are told by `reviewKeys`. */
const caseYaml = z.looseObject({
  in: file.nullish(),
  out: file.nullish(),
  points: points.nullish(),
  generator: z.unknown().optional(),
});

/** A case, or a batch of them where there is `batched`. */
export const entryYaml = caseYaml.extend({
  batched: z.array(caseYaml).min(1, "a batch without cases | Add cases to it.").nullish(),
  dependencies: z
    .array(z.int("batch numbers, from 1 | Write the numbers of earlier batches."))
    .nullish(),
});
export type CaseYaml = z.infer<typeof caseYaml>;
export type EntryYaml = z.infer<typeof entryYaml>;

/** `test_cases` as patterns for the names of files. */
export const patternsYaml = z.looseObject({
  input_format: z.string().nullish(),
  output_format: z.string().nullish(),
  case_points: z.array(points).nullish(),
});
export type PatternsYaml = z.infer<typeof patternsYaml>;

/** PyYAML reads YAML 1.1, in which these words are booleans. */
const flag = z
  .union([z.boolean(), z.string().regex(/^(?:yes|no|on|off|true|false)$/i)])
  .transform((value) => (typeof value === "boolean" ? value : /^(?:yes|on|true)$/i.test(value)));

const checkerArgs = z.looseObject({
  precision: z.int("a whole number of digits | Write one from 0 to 300.").min(0).max(300).nullish(),
  error_mode: z.enum(["default", "absolute", "relative"]).nullish(),
  split_on: z.enum(["lines", "whitespace"]).nullish(),
  filter_new_line: flag.nullish(),
});

export const checkerYaml = z.union([
  z.string().transform((name) => ({ name, args: null })),
  z.looseObject({ name: z.string(), args: checkerArgs.nullish() }),
]);
export type CheckerYaml = z.infer<typeof checkerYaml>;

/** How DMOJ compiles and runs a program of the package: a bridged checker or an interactor. */
export const bridgedYaml = z.looseObject({
  files: z.union([file.transform((name) => [name]), z.array(file).min(1)]),
  lang: z.string().nullish(),
  type: z.string().nullish(),
  args: z.string().nullish(),
  args_format_string: z.string().nullish(),
  flags: z.array(z.unknown()).nullish(),
});
export type BridgedYaml = z.infer<typeof bridgedYaml>;

const signatureYaml = z.looseObject({ entry: file, header: file, allow_main: flag.nullish() });
export type SignatureYaml = z.infer<typeof signatureYaml>;

export const initYaml = z.looseObject({
  archive: z.string().nullish(),
  points: points.nullish(),
  checker: z.unknown().optional(),
  interactive: z.unknown().optional(),
  signature_grader: signatureYaml.nullish(),
  binary_data: flag.nullish(),
  wall_time_factor: z.number().min(1).max(100).nullish(),
  output_limit_length: z
    .int("a number of bytes | Write one from 1 to 1073741824.")
    .min(1)
    .max(1024 ** 3)
    .nullish(),
  test_cases: z.unknown().optional(),
  generator: z.unknown().optional(),
});
export type InitYaml = z.infer<typeof initYaml>;
