import { z } from "zod";

const positive = z.number().positive().max(1e9);

/**
 * What a format leaves open, or what its user knows better; `--set KEY=VALUE` at the command line.
 * docs/formats.md tells for each format which keys it reads and what it takes without them.
 */
export const settingsSchema = z.strictObject({
  /** CPU time limit in ms. */
  timeLimitMs: positive.optional(),
  memoryLimitMiB: positive.optional(),
  /** What a testlib checker's `points` are divided by to make a fraction. */
  pointsDivisor: positive.optional(),
  /** Name of the statement's language that is preferred; `en` without it. */
  language: z.string().min(1).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
