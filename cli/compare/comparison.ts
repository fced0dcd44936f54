import { z } from "zod";

const interval = z.strictObject({
  mean: z.number(),
  /** 95 % over seeds; null where a single one was played. */
  low: z.number().nullable(),
  high: z.number().nullable(),
});

const count = z.int().min(0);

/** One strategy under one cap. */
const cell = z.strictObject({
  cap: count.nullable(),
  /** Over all problems, in the rule's own currency. */
  score: interval,
  /** Counted submissions to all problems, on average. */
  submissions: z.number(),
  /** Mean scores by problem. */
  problems: z.record(z.string(), z.number()),
  /** How many seeds were played: one where the seed decides nothing. */
  seeds: count,
  /** Problems that the end of the contest cut short, on average. */
  outOfTime: z.number(),
});

/**
 * What strategies make of one recorded run under caps: plain data, kept as `comparison.json` in
 * the folder of the run beside which it was made.
 */
export const comparisonSchema = z.strictObject({
  format: z.literal(1),
  /** Id of the recorded run. */
  recording: z.string(),
  /** Of its contest. */
  title: z.string(),
  /** Where its programs came from. */
  source: z.string(),
  /** No model wrote them. */
  simulated: z.boolean(),
  /** Different programs of the problems. */
  programs: z.strictObject({ least: count, most: count }),
  rule: z.string(),
  currency: z.enum(["points", "problems"]),
  maxScore: z.number(),
  /** The caps that were played, as they were asked for; null is none. */
  caps: z.array(count.nullable()).min(1),
  /** The cap that a sentence speaks of: the rule's own where it was played; null is none. */
  cap: count.nullable(),
  problems: z.array(z.strictObject({ name: z.string(), title: z.string(), maxScore: z.number() })),
  strategies: z.array(z.strictObject({ name: z.string(), cells: z.array(cell).min(1) })).min(1),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparedCell = z.infer<typeof cell>;

/** A strategy under a cap that was played. */
export function cellUnder(
  { cells }: Comparison["strategies"][number],
  cap: number | null,
): ComparedCell | null {
  return cells.find((each) => each.cap === cap) ?? null;
}
