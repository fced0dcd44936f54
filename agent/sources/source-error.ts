import { z } from "zod";
import type { Usage } from "./source.ts";

/**
 * Why a source gave no answer:
 * `config` the settings are wrong; `auth` the key is missing or refused; `not-found` no such
 * model or address; `quota` the account has nothing left; `rate-limit` and `unavailable`
 * still failing after the last retry; `bad-request` the provider refused the request itself;
 * `pool` a recorded pool is broken; `grammar` so is a simulated model's grammar, or missing.
 */
export const sourceErrorKinds = [
  "config",
  "auth",
  "not-found",
  "quota",
  "rate-limit",
  "unavailable",
  "bad-request",
  "pool",
  "grammar",
] as const;
export type SourceErrorKind = (typeof sourceErrorKinds)[number];

type Details = { hint: string; usage?: Usage | null; cause?: unknown };

/** `message` says what and where; `hint` says what to do about it. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly kind: SourceErrorKind;
  readonly hint: string;
  /** What failed attempts had already cost; null when nothing. */
  readonly usage: Usage | null;

  constructor(kind: SourceErrorKind, message: string, details: Details) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.hint = details.hint;
    this.usage = details.usage ?? null;
  }
}

/**
 * The caller's own signal stopped the call. It is no failure of the source: whoever asks
 * again gets an answer.
 */
export class SourceAborted extends Error {
  override readonly name = "AbortError";
  /** What had been spent on the call; null when nothing. */
  readonly usage: Usage | null;

  constructor(source: string, usage: Usage | null, reason: unknown) {
    super(`the call of ${source} was stopped`, { cause: reason });
    this.usage = usage;
  }
}

const usageSchema = z.strictObject({
  model: z.string(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  reasoningTokens: z.number(),
  costUsd: z.number().nullable(),
});

const dataSchema = z.strictObject({
  kind: z.enum(sourceErrorKinds),
  message: z.string(),
  hint: z.string(),
  usage: usageSchema.nullable(),
});

/** A `SourceError` as plain data, for results that travel between machines. */
export type SourceErrorData = z.infer<typeof dataSchema>;

export function sourceErrorToData(error: SourceError): SourceErrorData {
  return { kind: error.kind, message: error.message, hint: error.hint, usage: error.usage };
}

/** Rejects data of another shape with a `ZodError`. */
export function sourceErrorFromData(data: unknown): SourceError {
  const { kind, message, hint, usage } = dataSchema.parse(data);
  return new SourceError(kind, message, { hint, usage });
}
