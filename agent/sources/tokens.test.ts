import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addTokens, estimateTokens, noTokens, reportedTokens } from "./tokens.ts";

const seen = { promptChars: 300, answerChars: 30, reasoningChars: 60 };
const report = (input?: number, output?: number, reasoning?: number, cacheRead?: number) =>
  reportedTokens(
    {
      inputTokens: input,
      inputTokenDetails: {
        noCacheTokens: undefined,
        cacheReadTokens: cacheRead,
        cacheWriteTokens: undefined,
      },
      outputTokens: output,
      outputTokenDetails: { textTokens: undefined, reasoningTokens: reasoning },
      totalTokens: undefined,
    },
    seen,
  );

test("reported tokens are taken as they are", () => {
  expect(report(100, 50, 20, 40)).toEqual({
    input: 100,
    cacheRead: 40,
    cacheWrite: 0,
    output: 50,
    reasoning: 20,
  });
});

test("what is not reported is estimated from the text, at three characters a token", () => {
  expect(estimateTokens(seen)).toEqual({ ...noTokens, input: 100, output: 30, reasoning: 20 });
  expect(report(undefined, undefined)).toEqual(estimateTokens(seen));
  expect(report(7, Number.NaN)).toMatchObject({ input: 7, output: 30 });
});

test("no report yields negative tokens, or a part greater than its whole", () => {
  const any = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined });
  fc.assert(
    fc.property(any, any, any, any, (input, output, reasoning, cacheRead) => {
      const tokens = report(input, output, reasoning, cacheRead);
      for (const count of Object.values(tokens)) expect(count).toBeGreaterThanOrEqual(0);
      expect(tokens.reasoning).toBeLessThanOrEqual(tokens.output);
      expect(tokens.cacheRead + tokens.cacheWrite).toBeLessThanOrEqual(tokens.input);
    }),
  );
});

test("tokens add up", () => {
  const one = report(100, 50, 20, 40);
  expect(addTokens(one, addTokens(one, noTokens))).toEqual({
    input: 200,
    cacheRead: 80,
    cacheWrite: 0,
    output: 100,
    reasoning: 40,
  });
});
