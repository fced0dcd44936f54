import { readFileSync } from "node:fs";
import { z } from "zod";

export const featureNames = [
  "sampleFailures",
  "madeFailures",
  "oracleAgreement",
  "clusterShare",
  "scorerMean",
  "reasoning",
  "aimed",
  "tournament",
] as const;
export type FeatureName = (typeof featureNames)[number];

export const weightsSchema = z.strictObject({
  comment: z.string().optional(),
  features: z.record(z.enum(featureNames), z.number()),
  /** Taken from a program's score for every submission that its cluster had. */
  clusterPenalty: z.number().min(0),
});
export type Weights = z.infer<typeof weightsSchema>;

/** The weights that ship beside this file, or those of another file of the same form. */
export function loadWeights(
  file: string | URL = new URL("weights.json", import.meta.url),
): Weights {
  return weightsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
