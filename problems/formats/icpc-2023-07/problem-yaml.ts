import { z } from "zod";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import { limitsShape } from "../icpc-shared/limits.ts";
import { remarkOnUnused } from "../icpc-shared/unused-keys.ts";
import { looseNumber, looseText, words } from "../icpc-shared/words.ts";

const types = ["pass-fail", "scoring", "multi-pass", "interactive", "submit-answer"] as const;

const incompatible = [
  ["pass-fail", "scoring"],
  ["multi-pass", "submit-answer"],
  ["interactive", "submit-answer"],
] as const;

const type = words
  .refine(
    (given) => given.length > 0 && given.every((each) => types.some((known) => known === each)),
    `a type of the format | It has: ${types.join(", ")}.`,
  )
  .superRefine((given, context) => {
    for (const [one, other] of incompatible)
      if (given.includes(one) && given.includes(other))
        context.addIssue(`${one} and ${other} exclude each other | Take one of them out.`);
  })
  .nullish()
  .transform((given) => given ?? ["pass-fail"]);

const multiplier = looseNumber
  .refine((value) => value >= 1 && value <= 1000, "a number from 1")
  .nullish();

/** `problem.yaml` of 2023-07 and its drafts. */
export const problemYaml = z.looseObject({
  problem_format_version: z.unknown().optional(),
  type,
  name: z.union([looseText, z.record(z.string(), looseText)]).nullish(),
  limits: z
    .looseObject({
      ...limitsShape,
      time_multipliers: z
        .looseObject({ ac_to_time_limit: multiplier, time_limit_to_tle: z.unknown().optional() })
        .nullish(),
      time_resolution: looseNumber
        .refine((value) => value >= 0.001 && value <= 3600, "seconds from 0.001")
        .nullish(),
    })
    .nullish(),
  languages: words.nullish(),
  constants: z
    .record(z.string(), z.unknown())
    .refine(
      (given) => Object.keys(given).length === 0,
      "not supported yet: constants | Write the values out.",
    )
    .nullish(),
  validation: z
    .literal("default", "a key of the legacy format | Write interactive or multi-pass in type.")
    .nullish(),
  validator_flags: z
    .never("a key of the legacy format | Write output_validator_args in test_group.yaml.")
    .nullish(),
  allow_file_writing: z.unknown().optional(),
  uuid: z.unknown().optional(),
  version: z.unknown().optional(),
  credits: z.unknown().optional(),
  source: z.unknown().optional(),
  license: z.unknown().optional(),
  rights_owner: z.unknown().optional(),
  embargo_until: z.unknown().optional(),
  keywords: z.unknown().optional(),
});

export type ProblemYaml = z.output<typeof problemYaml>;

const known: ReadonlySet<string> = new Set(Object.keys(problemYaml.shape));
const knownLimits = new Set([...Object.keys(limitsShape), "time_multipliers", "time_resolution"]);

export function remarkOnUnknown(given: Reading, yaml: YamlFile, data: ProblemYaml): void {
  remarkOnUnused(given, yaml, [], Object.keys(data), known);
  remarkOnUnused(given, yaml, ["limits"], Object.keys(data.limits ?? {}), knownLimits);
}
