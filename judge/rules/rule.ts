import { z } from "zod";

/** How submissions make a score; each has a module of this folder. */
export const scorings = ["groups", "submission", "icpc", "codeforces", "atcoder"] as const;
export type Scoring = (typeof scorings)[number];

/** Whether points of single groups count; else a problem is solved or it isn't. */
export function countsGroups(scoring: Scoring): boolean {
  return scoring === "groups" || scoring === "submission";
}

export const feedbackLevels = ["none", "verdict", "score", "groups"] as const;

const cap = z.int().min(0).nullable();

/** Which hidden tests are pretests: a share of each group's tests, the first ones, or whole groups. */
const pretestsSchema = z.union(
  [
    z.strictObject({ share: z.number().gt(0).max(1) }),
    z.strictObject({ groups: z.array(z.string().min(1)).min(1) }),
  ],
  { error: "not a choice of pretests | Write share: 0.3, or groups: [group1, group2]." },
);
export type Pretests = z.output<typeof pretestsSchema>;

const fields = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "lower-case letters, digits and dashes only"),
  scoring: z
    .enum(scorings, {
      error: `not a way of scoring | Write ${scorings.slice(0, -1).join(", ")} or atcoder.`,
    })
    .default("groups"),
  /** Counted submissions per problem; null sets no cap. */
  cap,
  /** The same for output-only problems; as `cap` when absent. */
  outputOnlyCap: cap.optional(),
  /** Least contest time between two counted submissions to a problem. */
  intervalMs: z.int().min(0).default(0),
  feedback: z.enum(feedbackLevels, {
    error: "not a feedback level | Write none, verdict, score or groups.",
  }),
  /**
   * `groups`, `submission`: off a problem's score for each counted submission after the first, 0
   * when absent. `codeforces`: for each rejected one, 50 when absent.
   */
  penaltyPoints: z.number().min(0).optional(),
  /** For each rejected submission to a problem that counts: 20 (`icpc`) or 5 (`atcoder`) when absent. */
  penaltyMinutes: z.number().min(0).optional(),
  /** A submission that fails the first test is not counted as rejected. */
  freeFirstTest: z.boolean().default(false),
  /** What is rounded to two decimals: a problem's sum, or each of its groups before they are added. */
  rounding: z.enum(["sum", "groups"]).default("sum"),
  /** Of the end of a session, in which the public scoreboard stands still; 0 never. */
  freezeMinutes: z.number().min(0).default(0),
  /** Tests whose verdict is told while the contest lasts; all of them when null. */
  pretests: pretestsSchema.nullable().default(null),
  /** Submissions that were not judged when their session ended. */
  queuedAtEnd: z.enum(["judged", "dropped"]).default("judged"),
});

const codeforcesOnly = "pretests go with scoring: codeforces | Remove them, or change the scoring.";

/** What a contest allows, what it tells, and how it counts (docs/rules.md). Plain data. */
export const ruleSchema = fields.superRefine(({ pretests, scoring, feedback }, context) => {
  if (pretests === null) return;
  const add = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (scoring !== "codeforces") add("pretests", codeforcesOnly);
  if (feedback !== "verdict" && feedback !== "none")
    add("feedback", "pretests tell a verdict, not points | Write verdict or none.");
});
export type Rule = z.output<typeof ruleSchema>;

/** Counted submissions that a problem may have; null is no cap. */
export function capOf(rule: Rule, isOutputOnly: boolean): number | null {
  return isOutputOnly && rule.outputOnlyCap !== undefined ? rule.outputOnlyCap : rule.cap;
}
