import { z } from "zod";
import { verdicts } from "../../judge/verdict.ts";

const verdict = z.enum(verdicts);
const groups = z.array(
  z.object({ name: z.string(), score: z.number(), maxScore: z.number(), verdict }),
);

const failedFirst = z.literal(true).optional();

/** What a contest told its contestant; mirrors the referee's `Feedback`. */
export const feedbackSchema = z.discriminatedUnion("level", [
  z.object({ level: z.literal("none") }),
  z.object({ level: z.literal("verdict"), verdict, failedFirst }),
  z.object({ level: z.literal("score"), verdict, score: z.number(), failedFirst }),
  z.object({ level: z.literal("groups"), verdict, score: z.number(), groups, failedFirst }),
]);

/** A refusal that stays: waiting does not help. `void`: the judge failed on this program. */
export const refusalSchema = z.object({
  admitted: z.literal(false),
  reason: z.enum(["cap", "ended", "void"]),
});
