import { z } from "zod";

/** Points of a case or a batch; DMOJ's site adds them up and scales the sum. */
const points = z
  .number("points are a number | Write a number from 0.")
  .min(0, "points below 0 | Write a number from 0.")
  .max(1e9, "too many points | Write a smaller number.");

const file = z.string("the name of a file | Write a path below the package's folder.");

/** Keys that have a say on a case; more are told by `reviewKeys`. */
const caseYaml = z.looseObject(
  {
    in: file.nullish(),
    out: file.nullish(),
    points: points.nullish(),
    generator: z.unknown().optional(),
  },
  "a case is a map | Write such as {in: 1.in, out: 1.out}.",
);

/** A case, or a batch of them where there is `batched`. */
export const entryYaml = caseYaml.extend({
  batched: z
    .array(caseYaml, "a list of cases | Begin each case with a dash.")
    .min(1, "a batch without cases | Add cases to it.")
    .nullish(),
  dependencies: z
    .array(
      z.int("batch numbers, from 1 | Write the numbers of earlier batches."),
      "a list of batch numbers | Write such as [1, 2].",
    )
    .nullish(),
});
export type CaseYaml = z.infer<typeof caseYaml>;
export type EntryYaml = z.infer<typeof entryYaml>;

/** `test_cases` as patterns for the names of files. */
export const patternsYaml = z.looseObject(
  {
    input_format: z.string("a pattern is a text | Write it in quotes.").nullish(),
    output_format: z.string("a pattern is a text | Write it in quotes.").nullish(),
    case_points: z.array(points, "a list of points | Write such as [10, 20].").nullish(),
  },
  "a list of cases, or a map of patterns | List the cases.",
);
export type PatternsYaml = z.infer<typeof patternsYaml>;

const noFlag = "true or false | Write one of them.";

/** PyYAML reads YAML 1.1, in which these words are booleans. */
const flag = z
  .union([z.boolean(), z.string().regex(/^(?:yes|no|on|off|true|false)$/i, noFlag)], noFlag)
  .transform((value) => (typeof value === "boolean" ? value : /^(?:yes|on|true)$/i.test(value)));

const digits = "a number of digits from 0 to 300 | Write a whole number.";

const checkerArgs = z.looseObject(
  {
    precision: z.int(digits).min(0, digits).max(300, digits).nullish(),
    error_mode: z
      .enum(
        ["default", "absolute", "relative"],
        "default, absolute or relative | Name one of these.",
      )
      .nullish(),
    split_on: z.enum(["lines", "whitespace"], "lines or whitespace | Name one of these.").nullish(),
    filter_new_line: flag.nullish(),
  },
  "a map of the checker's arguments | Write such as {precision: 6}.",
);

/** Where it is no name alone. */
export const checkerYaml = z.looseObject(
  {
    name: z.string("the name of a checker | Write such as standard."),
    args: checkerArgs.nullish(),
  },
  "the name of a checker, or a map with it | Write such as standard.",
);
export type CheckerYaml = z.infer<typeof checkerYaml>;

/** How DMOJ compiles and runs a program of the package: a bridged checker or an interactor. */
export const bridgedYaml = z.looseObject(
  {
    files: z.union(
      [file.transform((name) => [name]), z.array(file).min(1, "no files | Name the program's.")],
      "the program's source file, or a list of its files | Name them.",
    ),
    lang: z.string("the name of a language | Write such as CPP17.").nullish(),
    type: z.string("default or testlib | Name one of these.").nullish(),
    args: z.string('a text of arguments | Write "{input} {output} {answer}".').nullish(),
    args_format_string: z
      .string('a text of arguments | Write "{input_file} {output_file} {answer_file}".')
      .nullish(),
    flags: z.array(z.unknown(), "a list of flags | Remove it.").nullish(),
  },
  "a map of a program's files and type | Write such as {files: a.cpp, type: testlib}.",
);
export type BridgedYaml = z.infer<typeof bridgedYaml>;

const signatureYaml = z.looseObject(
  { entry: file, header: file, allow_main: flag.nullish() },
  "a map of entry and header | Write such as {entry: main.cpp, header: sum.h}.",
);
export type SignatureYaml = z.infer<typeof signatureYaml>;

const factor = "a factor from 1 to 100 | Write such as 3.";
const bytes = "a number of bytes from 1 to 1073741824 | Write a whole number.";

const root = {
  archive: z.string("the name of an archive | Write a path, or remove it.").nullish(),
  points: points.nullish(),
  checker: z.unknown().optional(),
  interactive: z.unknown().optional(),
  signature_grader: signatureYaml.nullish(),
  binary_data: flag.nullish(),
  wall_time_factor: z.number(factor).min(1, factor).max(100, factor).nullish(),
  output_limit_length: z
    .int(bytes)
    .min(1, bytes)
    .max(1024 ** 3, bytes)
    .nullish(),
  test_cases: z.unknown().optional(),
  generator: z.unknown().optional(),
};

export const initYaml = z.looseObject(root, "no map of keys | Write test_cases: and the like.");
export type InitYaml = z.infer<typeof initYaml>;
