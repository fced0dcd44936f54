import { z } from "zod";

/** What is got wrong by a slip. */
export const slipKinds = [
  "bounds",
  "overflow",
  "ties",
  "empty",
  "complexity",
  "reading",
  "order",
  "state",
  "format",
] as const;
export type SlipKind = (typeof slipKinds)[number];

const code = z.string("no text | Put it in quotes.").max(20_000);
const weight = z.number().positive().max(1_000_000).default(1);

const slipSchema = z.strictObject({
  code,
  slip: z.enum(slipKinds, `not one of ${slipKinds.join(", ")} | Choose the nearest.`),
  weight,
});

const holeSchema = z.strictObject({
  same: z.array(code).max(100).default([]),
  slips: z.array(slipSchema).max(100).default([]),
});

const ideaSchema = z.strictObject({
  file: z
    .string()
    .regex(/^ideas\/[A-Za-z0-9][\w.-]*\.cpp$/, "no place of an idea | Write ideas/NAME.cpp."),
  /** Groups whose points it all has, written without a slip. */
  solves: z.array(z.string()).default([]),
  /** Points of other groups that it has a part of. */
  scores: z.record(z.string(), z.number().positive()).default({}),
  difficulty: z.number().min(0).max(1),
  weight,
  names: z.record(z.string(), z.array(z.string("no text | Put it in quotes.")).min(1)).default({}),
  holes: z.record(z.string(), holeSchema).default({}),
});
export type IdeaEntry = z.infer<typeof ideaSchema>;

/** `grammar.yaml`. */
export const grammarSchema = z.strictObject({
  ideas: z.array(ideaSchema).min(1, "no ideas | List one at least.").max(200),
});
