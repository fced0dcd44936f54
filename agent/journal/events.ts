import { z } from "zod";
import { ruleSchema } from "../../judge/rules/rule.ts";
import { sessionSchema } from "../../judge/rules/sessions.ts";
import { runStatuses } from "../../judge/verdict.ts";
import { languageIds } from "../../problems/language.ts";
import { practices } from "../../problems/public-view.ts";
import { wants, winners } from "../sources/source.ts";
import { weightsSchema } from "../rank/weights.ts";
import { agentSettingsSchema } from "../settings.ts";
import { asWrittenNow } from "./as-written-now.ts";
import { feedbackSchema, refusalSchema } from "./outcome.ts";
import { resultsShape } from "./results.ts";
import { candidateRankSchema, clusterSchema, whySchema } from "./ranking.ts";
import { practisedShape, madeShapes } from "./practice.ts";

const id = z.string();
const problem = z.string();

export const usageSchema = z.object({
  model: z.string(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  reasoningTokens: z.number(),
  costUsd: z.number().nullable(),
});

const runStarted = z.object({
  type: z.literal("run-started"),
  run: z.string(),
  /** Null for a single problem. */
  contest: z.object({ name: z.string(), title: z.string() }).nullable(),
  problems: z.array(z.string()),
  source: z.string(),
  /** Programs come from a recording, and the clock is virtual. */
  recorded: z.boolean(),
  /** Programs come from a simulated model, whose figures say nothing about any other. */
  simulated: z.boolean().default(false),
  rule: ruleSchema,
  /** None for a single session of all problems. */
  sessions: z.array(sessionSchema).default([]),
  /** Contest time at which it ends; null never. */
  endMs: z.number().nullable(),
  /** Points that the contest gives to problems in place of their groups' sums. */
  points: z.record(z.string(), z.number()).default({}),
  /** Names of output-only problems. */
  outputOnly: z.array(z.string()).default([]),
  settings: agentSettingsSchema,
  weights: weightsSchema,
  versions: z.record(z.string(), z.string()),
});

/** A session after the first began. */
const sessionOpened = z.object({
  type: z.literal("session-opened"),
  session: z.string(),
  /** Contest time that was left of the session before, when all of its problems were closed. */
  skippedMs: z.number(),
});

const problemOpened = z.object({
  type: z.literal("problem-opened"),
  problem,
  title: z.string(),
  digest: z.string(),
  maxScore: z.number(),
  /** Easiest first. */
  groups: z.array(
    z.object({
      name: z.string(),
      maxScore: z.number(),
      contains: z.array(z.string()),
      allOrNothing: z.boolean().default(false),
    }),
  ),
  /** Many answers are right: a scorer or a testing tool stands in for comparison. */
  scored: z.boolean(),
  /** How programs are tried. */
  practice: z.enum(practices).default("outputs"),
});

/** One answer of the source: paid for, with or without code. */
const sample = z.object({
  type: z.literal("sample"),
  problem,
  want: z.enum(wants),
  /** Group asked for; null the whole problem. */
  group: z.string().nullable(),
  index: z.number(),
  /** Group that the program was aimed at: `group`, or what a recording says. */
  aimedAt: z.string().nullable(),
  /** Null for an answer without code; `reason` then says why. */
  code: z
    .object({
      id,
      language: z.enum(languageIds),
      source: z.string(),
    })
    .nullable(),
  reason: z.string(),
  usage: usageSchema,
  durationMs: z.number(),
  /** Bought by an earlier run: nothing was paid for it in this one. */
  cached: z.boolean().default(false),
  /** The program that it mends, and the round of repairs; null for one of its own. */
  repairs: z.object({ round: z.number(), program: id }).nullable().default(null),
});

/** One game of the tournament: which of two programs the source holds for better. */
const compared = z.object({
  type: z.literal("compared"),
  problem,
  first: id,
  second: id,
  /** Null for an answer that names no winner; `reason` then says why. */
  winner: z.enum(winners).nullable(),
  reason: z.string(),
  usage: usageSchema,
  durationMs: z.number(),
  cached: z.boolean().default(false),
});

/** The end of the tournament: games of the programs that stand for clusters. */
const tournament = z.object({
  type: z.literal("tournament"),
  problem,
  players: z.array(
    z.object({ program: id, games: z.number(), decided: z.number(), wins: z.number() }),
  ),
  /** Contest time when the last answer was there. */
  atMs: z.number(),
});

/** What a program printed on a made input, cut; null when the input was no longer there. */
const shown = z.object({
  type: z.literal("shown"),
  problem,
  program: id,
  input: z.string(),
  run: z.object({ input: z.string(), status: z.enum(runStatuses), output: z.string() }).nullable(),
});

/** A round of repairs began: which programs are to be mended, and for which group. */
const repairBegun = z.object({
  type: z.literal("repair-begun"),
  problem,
  /** From 1. */
  round: z.number(),
  /** After how many submissions. */
  submissions: z.number(),
  programs: z.array(
    z.object({
      program: id,
      group: z.string(),
      /** Digest of a made input that it fails; null where none is known. */
      failing: z.string().nullable(),
      /** Whose answer to that input is held for right. */
      reference: id.nullable(),
    }),
  ),
});

/** A model call that gave no answer and yet cost something. */
const callFailed = z.object({
  type: z.literal("call-failed"),
  problem,
  want: z.string(),
  group: z.string().nullable(),
  index: z.number(),
  message: z.string(),
  usage: usageSchema,
});

/** No further model call is made for this problem. */
const budgetStop = z.object({
  type: z.literal("budget-stop"),
  problem,
  limit: z.enum(["tokens", "cost", "time"]),
  spentTokens: z.number(),
  spentUsd: z.number(),
});

/** The end of sampling: how many answers of each series count. */
const sampled = z.object({
  type: z.literal("sampled"),
  problem,
  series: z.array(z.object({ want: z.string(), group: z.string().nullable(), taken: z.number() })),
  /** Contest time when the last answer was there. */
  atMs: z.number(),
});

const submissionChosen = z.object({
  type: z.literal("submission-chosen"),
  problem,
  /** From 1. */
  number: z.number(),
  program: id,
  why: whySchema,
});

const choosingEnded = z.object({
  type: z.literal("choosing-ended"),
  problem,
  reason: z.enum(["solved", "exhausted", "time"]),
});

/** What became of a submission; a void one was not counted, as the judge itself failed on it. */
const submissionOutcome = z.object({
  type: z.literal("submission-outcome"),
  problem,
  number: z.number(),
  program: id,
  outcome: z.discriminatedUnion("admitted", [
    z.object({
      admitted: z.literal(true),
      number: z.number(),
      atMs: z.number(),
      judgedAtMs: z.number(),
      feedback: feedbackSchema,
    }),
    refusalSchema,
  ]),
  /** Points that this submission added, and the score since; null where feedback hides it. */
  gained: z.number().nullable(),
  score: z.number().nullable(),
  /** Submissions so far that cost something, and when the score was reached, since the session began. */
  rejected: z.number().default(0),
  reachedAtMs: z.number().nullable().default(null),
});

const problemClosed = z.object({
  type: z.literal("problem-closed"),
  problem,
  reason: z.enum(["solved", "exhausted", "time", "cap", "ended"]),
  /** As the contestant knows it; the official score is the referee's. Null where feedback hides it. */
  score: z.number().nullable(),
  maxScore: z.number(),
  groups: z.array(z.object({ name: z.string(), score: z.number(), maxScore: z.number() })),
  submissions: z.number(),
  atMs: z.number(),
});

/** Work on a problem broke off; a resumed run goes on with it. */
const problemFailed = z.object({
  type: z.literal("problem-failed"),
  problem,
  error: z.string(),
  message: z.string(),
});

const runFinished = z.object({
  type: z.literal("run-finished"),
  score: z.number().nullable(),
  maxScore: z.number(),
  tokens: z.number(),
  costUsd: z.number(),
});

/** A killed or stopped run went on. */
const runResumed = z.object({ type: z.literal("run-resumed") });

const ranked = z.object({
  type: z.literal("ranked"),
  problem,
  /** For each group: the best clusters and the best programs, bounded. */
  groups: z.array(
    z.object({
      group: z.string(),
      programs: z.number(),
      clusters: z.number(),
      topClusters: z.array(clusterSchema),
      topPrograms: z.array(candidateRankSchema),
    }),
  ),
});

export const eventBodySchema = z.discriminatedUnion("type", [
  runStarted,
  runResumed,
  sessionOpened,
  z.object({ type: z.literal("results"), ...resultsShape }),
  problemOpened,
  sample,
  callFailed,
  budgetStop,
  sampled,
  compared,
  tournament,
  shown,
  repairBegun,
  z.object({ type: z.literal("practised"), problem, ...practisedShape }),
  z.object({ type: z.literal("scorer-chosen"), problem, scorer: id.nullable() }),
  z.object({ type: z.literal("generated"), problem, ...madeShapes.generated }),
  z.object({ type: z.literal("validated"), problem, ...madeShapes.validated }),
  z.object({ type: z.literal("inputs-voted"), problem, ...madeShapes.inputsVoted }),
  z.object({ type: z.literal("signatures"), problem, ...madeShapes.signatures }),
  z.object({ type: z.literal("oracle"), problem, ...madeShapes.oracle }),
  ranked,
  submissionChosen,
  choosingEnded,
  submissionOutcome,
  problemClosed,
  problemFailed,
  runFinished,
]);

/** What happened, without when. */
export type EventBody = z.infer<typeof eventBodySchema>;
export type EventType = EventBody["type"];
export type BodyOf<T extends EventType> = Extract<EventBody, { type: T }>;

/** One line of the journal. */
export const entrySchema = z.object({
  /** From 0, without gaps. */
  seq: z.number().int(),
  /** Wall-clock time, ISO 8601; for people, never for decisions. */
  at: z.string(),
  /** Unique in the run: what the event answers. */
  key: z.string(),
  event: z.preprocess(asWrittenNow, eventBodySchema),
});
export type Entry = z.infer<typeof entrySchema>;
