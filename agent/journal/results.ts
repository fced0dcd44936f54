import { z } from "zod";
import { verdicts } from "../../judge/verdict.ts";

const verdict = z.enum(verdicts);
const points = z.object({ name: z.string(), score: z.number(), maxScore: z.number() });
const groups = z.array(points.extend({ verdict }));

const total = {
  score: z.number().nullable(),
  maxScore: z.number(),
  /** Null where only the score decides. */
  penaltyMs: z.number().nullable(),
  lastMs: z.number().nullable(),
};

/** What the referee made of a run when it had ended; no decision depends on it. */
export const resultsShape = {
  problems: z.array(
    z.object({
      problem: z.string(),
      score: z.number().nullable(),
      maxScore: z.number(),
      groups,
      submissions: z.number(),
      rejected: z.number(),
      reachedAtMs: z.number().nullable(),
    }),
  ),
  total: z.object(total),
  /** What the public scoreboard showed last; null where it never stood still. */
  frozen: z.object({ ...total, pending: z.number() }).nullable(),
  /** Judgements of which feedback told less while the contest lasted. */
  judged: z.array(
    z.object({ problem: z.string(), program: z.string(), verdict, score: z.number(), groups }),
  ),
};

export const resultsSchema = z.object(resultsShape);
export type Results = z.infer<typeof resultsSchema>;
