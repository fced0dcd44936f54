import { z } from "zod";
import { languageIds } from "../../problems/language.ts";
import type { Judgement } from "../judgement.ts";
import { verdicts } from "../verdict.ts";
import { ruleSchema } from "../rules/rule.ts";
import { ruleForPolicy } from "../rules/from-policy.ts";

const verdict = z.enum(verdicts);
const group = z.object({ name: z.string(), score: z.number(), maxScore: z.number(), verdict });
const test = z.object({
  name: z.string(),
  verdict,
  fraction: z.number(),
  cpuMs: z.number(),
  wallMs: z.number(),
  memoryKiB: z.number(),
  message: z.string(),
});

const judgement: z.ZodType<Judgement> = z.object({
  program: z.string(),
  problem: z.string(),
  verdict,
  score: z.number(),
  maxScore: z.number(),
  groups: z.array(group),
  tests: z.array(test),
  compile: z.object({ ok: z.boolean(), log: z.string() }),
  provenance: z.object({
    image: z.string(),
    compiler: z.string(),
    flags: z.array(z.string()),
    judges: z.string(),
    problemDigest: z.string(),
    limits: z.object({
      cpuMs: z.number(),
      wallMs: z.number(),
      memoryKiB: z.number(),
      outputKiB: z.number(),
      processes: z.number(),
    }),
    machine: z.object({
      arch: z.string(),
      cpu: z.string(),
      cores: z.number(),
      kernel: z.string(),
      engine: z.string(),
    }),
  }),
});

/** What the ledger is about; its first line. */
const header = z.strictObject({
  type: z.literal("ledger"),
  version: z.literal(1),
  rule: ruleSchema,
  problems: z.array(z.strictObject({ name: z.string(), digest: z.string() })),
});

/** A submission is counted from here on. */
const admitted = z.strictObject({
  type: z.literal("admitted"),
  id: z.string(),
  problem: z.string(),
  program: z.strictObject({ language: z.enum(languageIds), source: z.string() }),
  number: z.int().min(1),
  atMs: z.number(),
});

/** The result of an admitted submission. */
const judged = z.strictObject({
  type: z.literal("judged"),
  id: z.string(),
  judgedAtMs: z.number(),
  judgement,
});

/** The judge failed: the submission was never counted. */
const voided = z.strictObject({ type: z.literal("void"), id: z.string(), reason: z.string() });

/** One line of `ledger.jsonl`. */
export const ledgerEntry = z.preprocess(
  ruleForPolicy,
  z.discriminatedUnion("type", [header, admitted, judged, voided]),
);

export type LedgerHeader = z.output<typeof header>;
export type LedgerEntry = z.output<typeof ledgerEntry>;
