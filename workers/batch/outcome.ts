import { z } from "zod";

/** What a cell came to. */
export const outcomeSchema = z.discriminatedUnion("ok", [
  z.strictObject({
    cell: z.string(),
    ok: z.literal(true),
    /** The referee's, under the cell's rule. */
    score: z.number(),
    maxScore: z.number(),
    /** What decides between equal scores; null where nothing does. */
    penaltyMinutes: z.number().nullable().default(null),
    submissions: z.int(),
    problems: z.array(
      z.strictObject({ name: z.string(), score: z.number(), submissions: z.int() }),
    ),
  }),
  z.strictObject({ cell: z.string(), ok: z.literal(false), reason: z.string() }),
]);
export type CellOutcome = z.infer<typeof outcomeSchema>;
export type PlayedCell = Extract<CellOutcome, { ok: true }>;
