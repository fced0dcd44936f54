import { z } from "zod";
import { quote } from "../../package/fault.ts";
import { notYet, type YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";

const MOST_GROUPS = 200;

const word = z.union([z.string(), z.number()], "a word | Write one.").transform(String);
const wholeTest = z.union([z.string().min(1).max(500), z.int().transform(String)]);
const tolerance = z.number().positive().max(1e9);

const checkerMap = z.strictObject({
  kind: z.enum(["tokens", "lines", "floats"], "tokens, lines or floats | Name one of these."),
  tolerance: tolerance.optional(),
  absolute: tolerance.optional(),
  relative: tolerance.optional(),
  case_sensitive: z.boolean().optional(),
});

const scorings = ["pass-fail", "min", "max", "sum", "product"] as const;

const group = z.strictObject({
  name: word.pipe(z.string().regex(/^[\p{L}\p{N}_.() -]{1,60}$/u, "a short name | Shorten it.")),
  points: z.number().min(0).max(1e6),
  tests: z.union([wholeTest, z.array(wholeTest).min(1).max(20_000)]),
  scoring: z.enum(scorings, `one of ${scorings.join(", ")} | Name one of these.`).optional(),
  requires: z.array(word).max(1000).optional(),
});

const fileName = z
  .string()
  .regex(/^(?!\.)[\w.-]{1,100}$/, "the name of a file without folders | Write such as sum.in.");

/** `problem.yaml` of a bare folder: medalist's own few keys, none of which must be there. */
export const bareYaml = z.looseObject({
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
      [z.string(), checkerMap],
      "tokens, lines, floats, a source file or a map | Write such as tokens.",
    )
    .optional(),
  tolerance: tolerance.optional(),
  checker_convention: z
    .enum(["testlib", "cms", "icpc"], "testlib, cms or icpc | Name one of these.")
    .optional(),
  groups: z.array(group).min(1).max(MOST_GROUPS).optional(),
  input_file: fileName.optional(),
  output_file: fileName.optional(),
  languages: z.union([z.string(), z.array(z.string()).min(1).max(100)]).optional(),
  type: z
    .literal("batch", notYet("another type than batch", "Use a format that has it."))
    .optional(),
  interactive: z
    .literal(false, notYet("an interactive problem", "Use a format that has it."))
    .optional(),
});
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
