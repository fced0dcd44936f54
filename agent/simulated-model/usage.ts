import { estimateTokens } from "../sources/tokens.ts";
import type { SourceAnswer } from "../sources/source.ts";
import { drawNormal, type Draws } from "./draws.ts";

/**
 * What an answer would have cost, so that budgets, clocks and the ranking have something to work
 * on. The numbers follow the recorded pools of the bundled problems in size, and nothing else.
 */
const tokenModel = {
  /** Reasoning tokens for an idea of difficulty 0, and how many times as many for one of 1. */
  easiest: 1_200,
  hardestOverEasiest: 14,
  /** Standard deviation of their logarithm. */
  noise: 0.4,
  msBeforeFirst: 4_000,
  msPerToken: 11,
} as const;

/** @param promptChars length of the statement, which stands for the prompt */
export function usageOf(
  answer: { difficulty: number; source: string; promptChars: number; model: string },
  draws: Draws,
): Pick<SourceAnswer, "usage" | "durationMs"> {
  const { easiest, hardestOverEasiest, noise, msBeforeFirst, msPerToken } = tokenModel;
  const typical = easiest * hardestOverEasiest ** answer.difficulty;
  const reasoning = Math.round(typical * Math.exp(noise * drawNormal(draws, "reasoning")));
  const { promptChars, source, model } = answer;
  const told = estimateTokens({ promptChars, answerChars: source.length, reasoningChars: 0 });
  const outputTokens = told.output + reasoning;
  return {
    usage: {
      model,
      inputTokens: told.input,
      outputTokens,
      reasoningTokens: reasoning,
      costUsd: 0,
    },
    durationMs: msBeforeFirst + outputTokens * msPerToken,
  };
}
