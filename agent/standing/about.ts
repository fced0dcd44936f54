import { z } from "zod";
import { medalRules } from "./medals.ts";

const score = z.number().min(0);
const lastRank = z.number().int().min(0);

const byMedal = <T extends z.ZodType>(cutoff: T) =>
  z.strictObject({ gold: cutoff, silver: cutoff, bronze: cutoff });

/**
 * How medals are given: by a rule, as the scoreboard's own column tells, by the lowest scores, by
 * the last ranks, or not at all.
 */
export const medalsSchema = z
  .union(
    [
      z.enum([...medalRules, "column", "none"]),
      z.strictObject({ scores: byMedal(score) }),
      z.strictObject({ ranks: byMedal(lastRank) }),
    ],
    `not understood | Write ${medalRules.join(", ")}, column, none, scores: with the lowest score of each medal, or ranks: with the last rank.`,
  )
  .refine((medals) => {
    if (typeof medals === "string") return true;
    const [sign, { gold, silver, bronze }] =
      "scores" in medals ? [-1, medals.scores] : [1, medals.ranks];
    return sign * gold <= sign * silver && sign * silver <= sign * bronze;
  }, "gold is easier than silver, or silver than bronze | Write the lowest score of each medal, or the last rank counted from the top.");
export type Medals = z.infer<typeof medalsSchema>;

/** What a scoreboard's file can't say itself: the YAML file beside it. */
export const aboutSchema = z.strictObject({
  /** Whom the contestants are: what a figure is said to be compared with. */
  title: z.string().min(1).optional(),
  /** Where the scoreboard is from. */
  source: z.string().min(1).optional(),
  /** The contestants are invented; told wherever a figure is. */
  madeUp: z.boolean().default(false),
  /** Points to be had in all; a run of another contest is refused. */
  maxScore: z.number().positive().optional(),
  /** When absent `column` where there is one, else `ioi` for points and `none` for others. */
  medals: medalsSchema.optional(),
  /** Whose ratings the contestants have, such as Codeforces. */
  ratings: z.string().min(1).optional(),
  /** Minutes for each rejected submission to a problem that is solved later. */
  penaltyMinutes: z.number().min(0).default(20),
});
export type About = z.infer<typeof aboutSchema>;
