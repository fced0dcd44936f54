import { z } from "zod";
import { languageCodes } from "./language-codes.ts";
import { people } from "./problem-yaml.ts";

const verdict = z.enum(["AC", "WA", "TLE", "RTE"], {
  error: "not a verdict of the format | Write AC, WA, TLE or RTE.",
});

const exactScore = z.number().min(0);

const score = z
  .union([exactScore, z.tuple([exactScore, exactScore])], {
    error: "not a score | Write a number that is not negative, or two for a range.",
  })
  .transform((given) => (Array.isArray(given) ? given : ([given, given] as const)))
  .transform(([min, max]) => ({ min, max }))
  .refine(({ min, max }) => min <= max, "a range that ends before it begins | Swap its numbers.");

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

const ownKeys = {
  ...requirements,
  language: z.enum(languageCodes, { error: "not a language of the format" }).optional(),
  entrypoint: z.string().min(1).optional(),
  authors: people.optional(),
  model_solution: z.boolean().optional(),
};

/**
 * `submissions/submissions.yaml`: metadata and requirements by glob of submissions. Other
 * keys of an entry are globs of tests, each with a `testsEntry`.
 */
export const submissionsYaml = z.record(
  z.string(),
  z.object(ownKeys).catchall(z.unknown()).superRefine(refuseContradiction),
);

export type SubmissionsYaml = z.output<typeof submissionsYaml>;

/** Keys of an entry that are not globs of tests. */
export const entryKeys: ReadonlySet<string> = new Set(Object.keys(ownKeys));
