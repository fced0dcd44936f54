import { z } from "zod";
import { verdicts } from "../../judge/verdict.ts";

const id = z.string();

/** A program compiled and run on the samples. */
export const practisedShape = {
  program: id,
  role: z.enum(["solution", "brute"]),
  /** The scorer it was judged with, where many answers are right. */
  scorer: id.nullable(),
  compiled: z.boolean(),
  /** Bounded compiler log of a program that does not compile. */
  log: z.string(),
  samples: z.array(z.object({ name: z.string(), verdict: z.enum(verdicts) })),
};

const spec = { group: z.string(), seed: z.number() };

export const generatedInputSchema = z.discriminatedUnion("ok", [
  z.object({ ...spec, ok: z.literal(true), digest: z.string(), bytes: z.number() }),
  z.object({ ...spec, ok: z.literal(false), reason: z.string() }),
]);

/** A made input and what the validators said of it. */
export const votedInputSchema = z.object({
  digest: z.string(),
  group: z.string(),
  bytes: z.number(),
  generator: id,
  /** How many of the voting validators accept it. */
  accepted: z.number(),
  votes: z.number(),
  kept: z.boolean(),
});
export type VotedInput = z.infer<typeof votedInputSchema>;

/** Generators are tried with a few inputs before they make the rest. */
const madePart = z.enum(["trial", "rest"]).default("trial");

export const madeShapes = {
  generated: { generator: id, part: madePart, inputs: z.array(generatedInputSchema) },
  /** One character for each different input of the part: 1 accepts, 0 rejects. */
  validated: {
    validator: id,
    part: madePart,
    accepts: z.string().regex(/^[01]*$/),
  },
  inputsVoted: {
    inputs: z.array(votedInputSchema),
    /** Validators that rejected everything, and generators of which nothing was kept. */
    uselessValidators: z.array(id),
    uselessGenerators: z.array(id),
  },
  signatures: {
    program: id,
    role: z.enum(["solution", "brute"]),
    /** The first inputs of each group, or those of the rest that were worth running. */
    part: z.enum(["all", "first", "rest"]).default("all"),
    /**
     * One for each different kept input (for a brute, each small one) of that part, in order,
     * separated by blanks; digests cut to 16 digits.
     */
    signatures: z.string(),
    /** How many of these are failures: crashes, limits. */
    failures: z.number(),
    /** The scorer's or the testing tool's values, null for an invalid answer; empty without either. */
    values: z.array(z.number().nullable()),
    worstCpuMs: z.number(),
  },
  oracle: {
    /** Brute-force programs that are believed. */
    trusted: z.array(id),
    /** Expected signature for each different kept input; null where the oracle is silent. */
    answers: z.array(z.string().nullable()),
  },
};
