import { z } from "zod";
import { looseNumber } from "../icpc-shared/words.ts";

const verdicts = z.array(z.enum(["AC", "WA", "TLE", "RTE"], "AC, WA, TLE or RTE")).nullish();

const score = z
  .union([looseNumber, z.tuple([looseNumber, looseNumber])], {
    error: "a score, or a range of two",
  })
  .transform((given) => (Array.isArray(given) ? given : ([given, given] as const)))
  .transform(([min, max]) => ({ min, max }))
  .refine(({ min, max }) => min >= 0 && min <= max, "scores are from 0, the lower one first")
  .nullish();

const requirements = {
  permitted: verdicts,
  required: verdicts,
  score,
  message: z.unknown().optional(),
  use_for_time_limit: z.union([z.boolean(), z.enum(["lower", "upper"])]).nullish(),
};

/** What is asked on tests that a pattern names. */
export const partSchema = z.looseObject(requirements);
/** What is asked of solutions that a pattern names; other keys are patterns of tests. */
export const entrySchema = z.looseObject({
  ...requirements,
  language: z.unknown().optional(),
  entrypoint: z.unknown().optional(),
  authors: z.unknown().optional(),
  model_solution: z.unknown().optional(),
});
export const ownKeys: ReadonlySet<string> = new Set(Object.keys(entrySchema.shape));
