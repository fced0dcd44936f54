import { z } from "zod";

/** Weighted parts of a program's score, by feature. */
export const componentsSchema = z.record(z.string(), z.number());

export const candidateRankSchema = z.object({
  program: z.string(),
  /** Position in the group's ranking, from 1. */
  rank: z.number(),
  cluster: z.number(),
  score: z.number(),
  components: componentsSchema,
});

export const clusterSchema = z.object({
  /** Number of the cluster in its group, from 0, largest first. */
  cluster: z.number(),
  size: z.number(),
  /** Rank of its best member. */
  bestRank: z.number(),
  /** At most a few, best first. */
  members: z.array(z.string()),
});

/** Why a submission was chosen. */
export const whySchema = z.object({
  strategy: z.string(),
  /** Group aimed at; null the whole problem. */
  group: z.string().nullable(),
  /** Null where the strategy does not rank. */
  rank: z.number().nullable(),
  cluster: z.number().nullable(),
  clusterSize: z.number().nullable(),
  /** Score that decided, penalties included. */
  score: z.number().nullable(),
  components: componentsSchema,
  /** One sentence for people. */
  note: z.string(),
});
export type Why = z.infer<typeof whySchema>;
