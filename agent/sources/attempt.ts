import type { FinishReason, LanguageModel, LanguageModelUsage } from "ai";
import { estimateTokens, hasUsage, noTokens, reportedTokens, type Tokens } from "./tokens.ts";

export type CallSettings = {
  reasoningEffort: ReasoningEffort | null;
  temperature: number | null;
  maxOutputTokens: number | null;
};

export const reasoningEfforts = [
  "none",
  "minimal",
  "low",
  "medium",
  "high",
  "xhigh",
  "max",
] as const;
export type ReasoningEffort = (typeof reasoningEfforts)[number];

/** What came of one call. A call that failed half-way is paid for as well. */
export type Attempt =
  | { ok: true; text: string; finishReason: FinishReason; tokens: Tokens }
  | { ok: false; error: unknown; tokens: Tokens };

/** No honest answer is longer; a server that sends more without end is cut off. */
const maxChars = 8_000_000;
const maxCallMs = 2 * 3_600_000;

export class AnswerTooLong extends Error {
  override readonly name = "AnswerTooLong";
}

/**
 * Streams one answer, without retrying. Never rejects: a failure, an abort and a stream that
 * ends early are results that carry what they cost.
 */
export async function attempt(
  model: LanguageModel,
  prompt: string,
  settings: CallSettings,
  signal: AbortSignal,
): Promise<Attempt> {
  const seen = { promptChars: prompt.length, answerChars: 0, reasoningChars: 0 };
  const pieces: string[] = [];
  let usage: LanguageModelUsage | null = null;
  let finishReason: FinishReason | null = null;
  let error: unknown = null;
  const tooLong = new AbortController();
  const stop = (limit: string) =>
    tooLong.abort(new AnswerTooLong(`the answer is longer than ${limit}`));
  const timer = setTimeout(() => stop("two hours"), maxCallMs);
  try {
    const abortSignal = AbortSignal.any([signal, tooLong.signal]);
    for await (const part of await openStream(model, prompt, settings, abortSignal)) {
      if (part.type === "text-delta") {
        pieces.push(part.text);
        seen.answerChars += part.text.length;
      } else if (part.type === "reasoning-delta") seen.reasoningChars += part.text.length;
      else if (part.type === "finish-step") usage = part.usage;
      else if (part.type === "finish") finishReason = part.finishReason;
      else if (part.type === "abort") error ??= abortSignal.reason ?? new Error("aborted");
      else if (part.type === "error") error ??= part.error ?? new Error("unnamed stream error");
      if (seen.answerChars + seen.reasoningChars > maxChars) stop(`${maxChars} characters`);
    }
  } catch (thrown) {
    error ??= thrown;
  } finally {
    clearTimeout(timer);
  }
  if (tooLong.signal.aborted) error = tooLong.signal.reason;
  if (error === null && finishReason === null) error = new Error("the stream ended early");
  const tokens = usage !== null && hasUsage(usage) ? reportedTokens(usage, seen) : null;
  if (error === null && finishReason !== null) {
    const text = pieces.join("");
    return { ok: true, text, finishReason, tokens: tokens ?? estimateTokens(seen) };
  }
  const began = seen.answerChars + seen.reasoningChars > 0;
  return { ok: false, error, tokens: tokens ?? (began ? estimateTokens(seen) : noTokens) };
}

async function openStream(
  model: LanguageModel,
  prompt: string,
  settings: CallSettings,
  abortSignal: AbortSignal,
) {
  const { streamText } = await import("ai");
  const { reasoningEffort, temperature, maxOutputTokens } = settings;
  const result = streamText({
    model,
    prompt,
    abortSignal,
    // Retried by the caller, which charges for every attempt and says what it waits for.
    maxRetries: 0,
    // Errors are read from the stream; without a handler the library prints them.
    onError: () => {},
    // Contest programs need not be kept by the provider.
    providerOptions: { openai: { store: false } },
    ...(reasoningEffort === null ? {} : { reasoning: reasoningEffort }),
    ...(temperature === null ? {} : { temperature }),
    ...(maxOutputTokens === null ? {} : { maxOutputTokens }),
  });
  return result.stream;
}
