import { z } from "zod";
import { languageCodes } from "./language-codes.ts";
import { absent, people } from "./problem-yaml.ts";
import { notYet } from "./yaml-file.ts";

const verdict = z.enum(["AC", "WA", "TLE", "RTE"], {
  error: "not a verdict of the format | Write AC, WA, TLE or RTE.",
});

const exactScore = z.number().min(0);

const score = z
  .union([exactScore, z.tuple([exactScore, exactScore])], {
    error: "not a score | Write a number that is not negative.",
  })
  .transform((given) => [given].flat())
  .refine(
    (given) => new Set(given).size === 1,
    notYet("a score that is a range", "Write the one score that the judge must give."),
  )
  .transform((given) => given[0] ?? 0);

const requirements = {
  permitted: z.array(verdict).min(1).optional(),
  required: z.array(verdict).min(1).optional(),
  score: score.optional(),
  message: z.string().optional(),
  use_for_time_limit: z.union([z.boolean(), z.enum(["lower", "upper"])]).optional(),
};

/** Requirements on a submission, or on those of its tests that a glob names. */
export const testsEntry = z.strictObject(requirements).superRefine(refuseContradiction);

function refuseContradiction(
  { permitted, required }: { permitted?: string[] | undefined; required?: string[] | undefined },
  context: z.RefinementCtx,
): void {
  if (permitted === undefined || required === undefined) return;
  if (required.some((each) => permitted.includes(each))) return;
  const message = "no required verdict is permitted | Permit one of the required verdicts.";
  context.addIssue({ code: "custom", path: ["required"], message });
}

/**
 * `submissions/submissions.yaml`: metadata and requirements by glob of submissions. Other
 * keys of an entry are globs of tests, each with a `testsEntry`.
 */
export const submissionsYaml = z.record(
  z.string(),
  z
    .object({
      ...requirements,
      language: z.enum(languageCodes, { error: "not a language of the format" }).optional(),
      entrypoint: absent("entrypoint", "Remove it; a solution is one file."),
      authors: people.optional(),
      model_solution: z.boolean().optional(),
    })
    .catchall(z.unknown())
    .superRefine(refuseContradiction),
);

export type SubmissionsYaml = z.output<typeof submissionsYaml>;

/** Keys of an entry that are not globs of tests. */
export const entryKeys: ReadonlySet<string> = new Set([
  ...Object.keys(requirements),
  "language",
  "entrypoint",
  "authors",
  "model_solution",
]);
