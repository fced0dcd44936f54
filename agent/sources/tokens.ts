import type { LanguageModelUsage } from "ai";

/** Tokens of one or more calls, as they are billed. */
export type Tokens = {
  /** All input, the cached part included. */
  input: number;
  /** Part of `input` that was read from the provider's cache. */
  cacheRead: number;
  /** Part of `input` that was written to it. */
  cacheWrite: number;
  /** All output, the reasoning included. */
  output: number;
  reasoning: number;
};

/** What was seen of a call, in characters: all there is to go by where usage is not told. */
export type SeenText = { promptChars: number; answerChars: number; reasoningChars: number };

export const noTokens: Tokens = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, reasoning: 0 };

/**
 * Characters per token taken when a server tells no usage. English prose has about four and
 * code about three; the lower figure charges too much rather than too little.
 */
const charsPerToken = 3;

/** An estimate from visible text. Reasoning that a provider hides is not in it. */
export function estimateTokens(seen: SeenText): Tokens {
  const reasoning = Math.ceil(seen.reasoningChars / charsPerToken);
  return {
    ...noTokens,
    input: Math.ceil(seen.promptChars / charsPerToken),
    output: Math.ceil(seen.answerChars / charsPerToken) + reasoning,
    reasoning,
  };
}

/** Reported tokens, with the estimate in place of every figure that is missing or absurd. */
export function reportedTokens(usage: LanguageModelUsage, seen: SeenText): Tokens {
  const estimate = estimateTokens(seen);
  const input = count(usage.inputTokens) ?? estimate.input;
  const output = count(usage.outputTokens) ?? estimate.output;
  const details = usage.inputTokenDetails;
  const cacheRead = Math.min(count(details.cacheReadTokens) ?? 0, input);
  const reasoning = count(usage.outputTokenDetails.reasoningTokens) ?? estimate.reasoning;
  return {
    input,
    cacheRead,
    cacheWrite: Math.min(count(details.cacheWriteTokens) ?? 0, input - cacheRead),
    output,
    reasoning: Math.min(reasoning, output),
  };
}

export function hasUsage(usage: LanguageModelUsage): boolean {
  return count(usage.inputTokens) !== null || count(usage.outputTokens) !== null;
}

export function addTokens(a: Tokens, b: Tokens): Tokens {
  return {
    input: a.input + b.input,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    output: a.output + b.output,
    reasoning: a.reasoning + b.reasoning,
  };
}

function count(value: number | undefined): number | null {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
