import { resolve } from "node:path";
import { z } from "zod";
import { readTemplates } from "../prompts/templates.ts";
import { reasoningEfforts, type ReasoningEffort } from "./attempt.ts";
import { parseModelId } from "./model-id.ts";
import { builtInPrices, findPrice, priceSchema, readPrices } from "./prices.ts";

const templatesSchema = z.strictObject({
  solution: z.array(z.string()).min(1),
  generator: z.string(),
  validator: z.string(),
  brute: z.string(),
  scorer: z.string(),
  repair: z.string(),
  comparison: z.string(),
});

/**
 * A source as plain data, as it travels in queue jobs. It holds the prompts and the price, so
 * that every machine asks and pays alike, and never an API key: each worker reads its own
 * from its environment. Folders of pools and grammars must exist on every machine that samples.
 */
export const sourceSpecSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("pool"), dir: z.string() }),
  z.strictObject({
    kind: z.literal("simulated"),
    skill: z.number().min(0).max(1),
    seed: z.int(),
    grammarDir: z.string(),
    poolDir: z.string().nullable(),
    /** Programs that differ in style alone are run once. */
    stylesOnce: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal("model"),
    provider: z.string(),
    model: z.string(),
    baseUrl: z.string().nullable(),
    reasoningEffort: z.enum(reasoningEfforts).nullable(),
    /** Taken in turn; the provider's own when empty. */
    temperatures: z.array(z.number().min(0)),
    maxOutputTokens: z.int().positive().nullable(),
    templates: templatesSchema,
    price: priceSchema.nullable(),
    /** Buys anew what earlier runs bought. */
    fresh: z.boolean(),
  }),
]);
export type SourceSpec = z.infer<typeof sourceSpecSchema>;
export type ModelSpec = Extract<SourceSpec, { kind: "model" }>;

export type ModelSettings = {
  /** `PROVIDER:NAME`. */
  model: string;
  baseUrl?: string | undefined;
  reasoningEffort?: ReasoningEffort | undefined;
  temperatures?: readonly number[] | undefined;
  maxOutputTokens?: number | undefined;
  /** A folder of templates. */
  promptsDir?: string | undefined;
  /** A file in the format of `prices.json`. */
  pricesFile?: string | undefined;
  fresh?: boolean | undefined;
};

/** What a user asked for as a spec. Throws a `config` SourceError. */
export function modelSpec(settings: ModelSettings): ModelSpec {
  const id = parseModelId(settings.model, settings.baseUrl ?? null);
  const own = settings.pricesFile === undefined ? {} : readPrices(settings.pricesFile);
  return {
    kind: "model",
    ...id,
    reasoningEffort: settings.reasoningEffort ?? null,
    temperatures: [...(settings.temperatures ?? [])],
    maxOutputTokens: settings.maxOutputTokens ?? null,
    templates: readTemplates(settings.promptsDir),
    price: findPrice(id, own, builtInPrices()),
    fresh: settings.fresh ?? false,
  };
}

export function poolSpec(dir: string): SourceSpec {
  return { kind: "pool", dir: resolve(dir) };
}

/** Whether the cost of every answer is known, which a limit in dollars needs. */
export function isPriced(spec: SourceSpec): boolean {
  return spec.kind !== "model" || spec.price !== null;
}
