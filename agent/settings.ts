import { z } from "zod";

/** Most programs asked for in one series, also when the source decides how many there are. */
export const mostSamples = 10_000;

export const strategyNames = [
  "o1-ioi",
  "adaptive",
  "random",
  "majority",
  "longest",
  "sample-pass",
  "tournament",
] as const;

const limit = z.number().positive().nullable().default(null);

/** A hard stop on what a run may spend; null is no limit. */
export const budgetLimitsSchema = z.strictObject({
  maxTokens: limit,
  maxCostUsd: limit,
  /** Contest time after which nothing new is asked for or submitted. */
  maxTimeMs: limit,
});
export type BudgetLimits = z.infer<typeof budgetLimitsSchema>;

const count = (fallback: number) => z.number().int().min(0).max(256).default(fallback);
const atLeastOne = (fallback: number) => z.number().int().min(1).default(fallback);

/** Everything about a run that a user may choose, with the defaults that are used otherwise. */
export const agentSettingsSchema = z.strictObject({
  /** One of `strategyNames`, or the absolute path of a file with another. */
  strategy: z.string().default("o1-ioi"),
  /** Decides ties of the `random` strategy, nothing else. */
  seed: z.number().int().default(1),
  /** Programs for the whole statement, for each group, or for each group and then the whole. */
  aim: z.enum(["whole", "groups", "both"]).default("groups"),
  /** Programs per aim; `all` takes what the source has. */
  samples: z.union([z.number().int().min(1).max(mostSamples), z.literal("all")]).default(32),
  generators: count(4),
  validators: count(5),
  brutes: count(3),
  /** Asked for only when many answers are right. */
  scorers: count(2),
  /** Made inputs tried per group; the ones that too few validators accept are dropped. */
  inputsPerGroup: z.number().int().min(0).max(4096).default(256),
  /** Made inputs of each group that every program is run on, before it is seen who falls apart. */
  firstInputs: atLeastOne(32),
  /** Larger made inputs are not used. */
  maxInputKiB: atLeastOne(1024),
  /** Inputs of one group that are used together have no more; those beyond are left out. */
  maxGroupKiB: atLeastOne(16_384),
  /** Share of the validators that must accept an input. */
  validatorQuorum: z.number().gt(0).max(1).default(0.75),
  /** Inputs up to this size are given to brute-force programs. */
  smallInputBytes: atLeastOne(1024),
  /** Time-outs on made inputs of one group after which a program is given up there. */
  timeoutsPerGroup: atLeastOne(1),
  /** Model calls at once, over all problems of a session; recorded calls overlap alike in virtual time. */
  modelConcurrency: z.number().int().min(1).max(256).default(8),
  /** Submissions judged at once, over all problems of a session; alike in virtual time. */
  judgeSlots: z.number().int().min(1).max(256).default(8),
  /** Programs practised at once, for one problem. */
  benchConcurrency: z.number().int().min(1).max(256).default(4),
  /** Games that each of the best clusters plays, judged by the model; 0 for no tournament. */
  games: z.number().int().min(0).max(64).multipleOf(2).default(0),
  /** Clusters in the tournament. */
  players: z.number().int().min(2).max(64).default(8),
  /** Rounds in which programs that lost points are mended by the model. */
  repairRounds: z.number().int().min(0).max(50).default(0),
  /** Submissions without a gain after which a round begins; it does when no program is left, too. */
  repairAfter: atLeastOne(8),
  /** Programs mended in a round, each of another cluster. */
  repairPrograms: atLeastOne(4),
  /** Answers asked for with each. */
  repairSamples: atLeastOne(4),
  /** Contest time kept free for submitting, at most half of the session. */
  reserveMs: z.number().min(0).default(3_600_000),
  budget: budgetLimitsSchema.prefault({}),
});
export type AgentSettings = z.infer<typeof agentSettingsSchema>;
export type StrategyName = (typeof strategyNames)[number];

export function agentSettings(chosen: z.input<typeof agentSettingsSchema> = {}): AgentSettings {
  return agentSettingsSchema.parse(chosen);
}
