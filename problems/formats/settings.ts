import { z } from "zod";

/** The bounds that formats have for what packages say themselves. */
const timeMs = z.number().min(1).max(3_600_000);
const memoryMiB = z
  .number()
  .min(1)
  .max(1024 * 1024);

/**
 * What a format leaves open, or what its user knows better; `--set KEY=VALUE` at the command line.
 * docs/formats.md tells for each format which keys it reads and what it takes without them.
 */
export const settingsSchema = z.strictObject({
  /** CPU time limit in ms. */
  timeLimitMs: timeMs.optional(),
  memoryLimitMiB: memoryMiB.optional(),
  /** What a testlib checker's `points` are divided by to make a fraction. */
  pointsDivisor: z.number().min(1e-9).max(1e9).optional(),
  /** Name of the statement's language that is preferred; `en` without it. */
  language: z.string().min(1).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
