import { z } from "zod";
import { reasoningEfforts } from "../../agent/sources/attempt.ts";
import { capOption } from "./chosen-rule.ts";

/** What `contest` and `solve` take (`cli/program/play.ts` describes each). */
export const playOptionsSchema = z.object({
  model: z.string().optional(),
  baseUrl: z.url().optional(),
  effort: z.enum(reasoningEfforts).optional(),
  temperature: z.array(z.number().min(0)).optional(),
  fresh: z.boolean().default(false),
  prompts: z.string().optional(),
  prices: z.string().optional(),
  pool: z.string().optional(),
  samples: z.number().int().min(1).max(10_000).optional(),
  whole: z.boolean().default(false),
  stylesOnce: z.boolean().default(false),
  known: z.string().optional(),
  rule: z.string().optional(),
  policy: z.string().optional(),
  cap: capOption.optional(),
  strategy: z.string().optional(),
  weights: z.string().optional(),
  clock: z.enum(["real", "virtual"]).optional(),
  seed: z.number().int().optional(),
  maxTokens: z.number().positive().optional(),
  maxCost: z.number().positive().optional(),
  maxTime: z.number().positive().optional(),
  slots: z.number().int().min(0).max(256).optional(),
  repair: z.number().int().min(0).max(50).optional(),
  games: z.number().int().min(0).max(64).multipleOf(2).optional(),
  setting: z.array(z.string()).default([]),
  modelConcurrency: z.number().int().min(1).max(256).optional(),
  judgeSlots: z.number().int().min(1).max(256).optional(),
  scoreboard: z.string().optional(),
  compare: z.boolean().optional(),
  runs: z.string(),
  resume: z.string().optional(),
  json: z.boolean().default(false),
});
export type PlayOptions = z.infer<typeof playOptionsSchema>;
