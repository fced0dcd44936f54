import { z } from "zod";
import { quote } from "../../package/fault.ts";
import { notYet, type YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";

const MOST_GROUPS = 200;

const noWord = "a word | Write one.";
const word = z.union([z.string().min(1, noWord), z.number()], noWord).transform(String);

const noTest = "a test's name or pattern | Write such as 1, or '2*'.";
const wholeTest = z.union(
  [z.string().min(1, noTest).max(500, noTest), z.int(noTest).transform(String)],
  noTest,
);

const noTolerance = "a tolerance above 0 and up to 1e9 | Write such as 1e-6.";
const tolerance = z.number(noTolerance).positive(noTolerance).max(1e9, noTolerance);

/** `checker` where it is no word. */
export const checkerMap = z.strictObject({
  kind: z.enum(["tokens", "lines", "floats"], "tokens, lines or floats | Name one of these."),
  tolerance: tolerance.optional(),
  absolute: tolerance.optional(),
  relative: tolerance.optional(),
  case_sensitive: z.boolean("true or false | Write one of them.").optional(),
});
export type CheckerMap = z.output<typeof checkerMap>;

const scorings = ["pass-fail", "min", "max", "sum", "product"] as const;

const points = "points from 0 to 1000000 | Write a number.";
const noName = "a name of 60 letters, digits, spaces and _.()- at most | Rename the group.";
const someTests = "tests by name or pattern | Write such as '*', or [1, 2].";

const group = z.strictObject(
  {
    name: word.pipe(z.string().regex(/^[\p{L}\p{N}_.() -]{1,60}$/u, noName)),
    points: z.number(points).min(0, points).max(1e6, points),
    tests: z.union(
      [
        wholeTest,
        z
          .array(wholeTest)
          .min(1, "no tests | Name some.")
          .max(20_000, "more than 20000 tests | Write a pattern."),
      ],
      someTests,
    ),
    scoring: z.enum(scorings, `one of ${scorings.join(", ")} | Name one of these.`).optional(),
    requires: z
      .array(word, "a list of groups | Write such as [small].")
      .max(1000, "more than 1000 groups | Name each once.")
      .optional(),
  },
  "a group is a map | Write such as {name: all, points: 100, tests: '*'}.",
);

const noFile = "the name of a file without folders | Write such as sum.in.";
const fileName = z.string(noFile).regex(/^(?!\.)[\w.-]{1,100}$/, noFile);

const someLanguages = "a language, or a list of them | Write such as [cpp, python3].";

const keys = {
  title: word.optional(),
  name: word.optional(),
  /** Seconds. */
  time_limit: z
    .number("a number of seconds | Write such as 1.5.")
    .min(0.001, "too short | Write seconds.")
    .max(600, "more than 600 seconds | Write seconds.")
    .optional(),
  /** MiB. */
  memory_limit: z
    .number("a number of MiB | Write such as 256.")
    .min(1, "less than 1 MiB | Write MiB.")
    .max(65_536, "more than 65536 MiB | Write MiB.")
    .optional(),
  checker: z
    .union(
      [z.string(), z.record(z.string(), z.unknown())],
      "tokens, lines, floats, a source file or a map | Write such as tokens.",
    )
    .optional(),
  tolerance: tolerance.optional(),
  checker_convention: z
    .enum(["testlib", "cms", "icpc"], "testlib, cms or icpc | Name one of these.")
    .optional(),
  groups: z
    .array(group, "a list of groups | Begin each with a dash.")
    .min(1, "no groups | Add one, or remove the key.")
    .max(MOST_GROUPS, `more than ${MOST_GROUPS} groups | Join some.`)
    .optional(),
  input_file: fileName.optional(),
  output_file: fileName.optional(),
  languages: z
    .union(
      [
        z.string(),
        z
          .array(z.string())
          .min(1, "no languages | Name some.")
          .max(100, "more than 100 | Name each once."),
      ],
      someLanguages,
    )
    .optional(),
  type: z
    .literal("batch", notYet("another type than batch", "Use a format that has it."))
    .optional(),
  interactive: z
    .literal(false, notYet("an interactive problem", "Use a format that has it."))
    .optional(),
};

/** `problem.yaml` of a bare folder: medalist's own few keys, none of which must be there. */
export const bareYaml = z.looseObject(keys, "no map of keys | Write such as title: Twice.");
export type BareYaml = z.output<typeof bareYaml>;
export type YamlGroup = z.output<typeof group>;

/** The file and what it says; an empty map where there is none. */
export type Told = { given: Reading; yaml: YamlFile | null; data: BareYaml };

/** Keys of other formats that tell how a problem is judged. */
const foreignKeys = new Set([
  "problem_format_version",
  "limits",
  "validation",
  "validator_flags",
  "grading",
  "grader",
  "interactor",
  "manager",
  "subtasks",
  "scoring",
]);

/** Of keys that are not this format's: a fault where judging depends on it, else a remark. */
export function reviewKeys(told: Told): void {
  const { given, yaml, data } = told;
  if (yaml === null) return;
  const known = new Set(Object.keys(bareYaml.shape));
  for (const key of Object.keys(data)) {
    if (known.has(key)) continue;
    const hint = "docs/formats.md has the keys.";
    const rule = `the key ${quote(key)} is not read`;
    if (foreignKeys.has(key)) refuse(told, [key], `not supported yet: the key ${key}`, hint);
    else given.remarks.add(yaml.file, rule, hint, yaml.lineOf([key]));
  }
}

/** Adds a fault of `problem.yaml` at a path in it. */
export function refuse(
  { given, yaml }: Told,
  at: readonly PropertyKey[],
  rule: string,
  hint: string,
): void {
  given.faults.add(yaml?.file ?? "problem.yaml", rule, hint, yaml?.lineOf(at) ?? null);
}
