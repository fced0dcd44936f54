import { z } from "zod";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import { limitsShape } from "../icpc-shared/limits.ts";
import { remarkOnUnused } from "../icpc-shared/unused-keys.ts";
import { looseNumber, looseText, words } from "../icpc-shared/words.ts";

const multiplier = looseNumber.refine((value) => value > 0 && value <= 1000, "a number above 0");

/** Words of `type` and `validation` together; DOMjudge has the last two also in `type`. */
const typeWords = new Set(["pass-fail", "scoring", "interactive", "multi-pass"]);

const type = words
  .refine((given) => given.every((each) => typeWords.has(each)), "pass-fail or scoring")
  .refine(
    (given) => !(given.includes("pass-fail") && given.includes("scoring")),
    "pass-fail or scoring, and not both",
  )
  .nullish()
  .transform((given) => given ?? ["pass-fail"]);

const validation = words
  .refine(
    (given) => given[0] === "default" || given[0] === "custom",
    "it begins with default or custom",
  )
  .refine(
    ([first, ...rest]) =>
      first === "custom"
        ? rest.every((each) => ["score", "interactive", "multi-pass"].includes(each))
        : rest.length === 0,
    "after custom may follow score, interactive and multi-pass",
  )
  .nullish()
  .transform((given) => given ?? ["default"]);

/** Those of the first four are older than the format, and come before those of `testdata.yaml`. */
const grading = z
  .looseObject({
    on_reject: z
      .enum(["first_error", "worst_error", "grade"], "first_error, worst_error or grade")
      .nullish(),
    accept_score: looseNumber.nullish(),
    reject_score: looseNumber.nullish(),
    range: looseText.nullish(),
    objective: z
      .literal("max", "not supported yet: scores that are to be small | Turn the scores round.")
      .nullish(),
    show_test_data_groups: z.unknown().optional(),
    custom_scoring: z.unknown().optional(),
  })
  .nullish();

const timing = ["time_multiplier", "time_safety_margin", "time_multipliers", "time_resolution"];

/** `problem.yaml` of the legacy format. */
export const problemYaml = z.looseObject({
  problem_format_version: z.unknown().optional(),
  type,
  name: z.union([looseText, z.record(z.string(), looseText)]).nullish(),
  limits: z
    .looseObject({
      ...limitsShape,
      time_multiplier: multiplier.nullish(),
      time_safety_margin: z.unknown().optional(),
      time_multipliers: z.looseObject({ ac_to_time_limit: multiplier.nullish() }).nullish(),
      time_resolution: multiplier.nullish(),
    })
    .nullish(),
  validation,
  validator_flags: words.nullish(),
  grading,
  uuid: z.unknown().optional(),
  author: z.unknown().optional(),
  source: z.unknown().optional(),
  source_url: z.unknown().optional(),
  license: z.unknown().optional(),
  rights_owner: z.unknown().optional(),
  keywords: z.unknown().optional(),
});

export type ProblemYaml = z.output<typeof problemYaml>;

const known: ReadonlySet<string> = new Set(Object.keys(problemYaml.shape));
const knownLimits: ReadonlySet<string> = new Set([...Object.keys(limitsShape), ...timing]);

export function remarkOnUnknown(given: Reading, yaml: YamlFile, data: ProblemYaml): void {
  remarkOnUnused(given, yaml, [], Object.keys(data), known);
  remarkOnUnused(given, yaml, ["limits"], Object.keys(data.limits ?? {}), knownLimits);
}
