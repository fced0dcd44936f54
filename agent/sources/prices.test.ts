import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPrices, costUsd, findPrice, readPrices } from "./prices.ts";
import { noTokens } from "./tokens.ts";

const id = (provider: string, model: string, baseUrl: string | null = null) => ({
  provider,
  model,
  baseUrl,
});
const table = { "openai:o4-mini": { input: 1, output: 4 } };

describe("the price of a model", () => {
  test("is looked up by provider and name", () => {
    expect(findPrice(id("openai", "o4-mini"), {}, table)).toEqual({ input: 1, output: 4 });
    expect(findPrice(id("google", "o4-mini"), {}, table)).toBeNull();
    expect(findPrice(id("openai", "o4"), {}, table)).toBeNull();
  });

  test("of a dated snapshot is the model's, unless it has its own", () => {
    expect(findPrice(id("openai", "o4-mini-2025-04-16"), {}, table)).toEqual({
      input: 1,
      output: 4,
    });
    expect(findPrice(id("openai", "o4-mini-20250416"), {}, table)).toEqual({ input: 1, output: 4 });
    const own = { "openai:o4-mini-2025-04-16": { input: 9, output: 9 } };
    expect(findPrice(id("openai", "o4-mini-2025-04-16"), own, table)).toEqual({
      input: 9,
      output: 9,
    });
  });

  test("at another address is only what the user says", () => {
    const proxy = id("openai", "o4-mini", "http://127.0.0.1:1/v1");
    expect(findPrice(proxy, {}, table)).toBeNull();
    expect(findPrice(proxy, table, {})).toEqual({ input: 1, output: 4 });
  });

  test("is not found for names that every object has", () => {
    expect(findPrice(id("openai", "constructor"), {}, {})).toBeNull();
  });
});

test("the built-in prices are all sound", () => {
  const prices = Object.values(builtInPrices());
  expect(prices.length).toBeGreaterThan(20);
  for (const price of prices) {
    expect(price.output).toBeGreaterThan(price.input);
    expect(price.cacheRead ?? 0).toBeLessThan(price.input);
  }
});

describe("a cost", () => {
  test("is paid by the million tokens, with the cached ones at their own price", () => {
    const price = { input: 2, cacheRead: 0.5, cacheWrite: 3, output: 8 };
    const tokens = { input: 1e6, cacheRead: 4e5, cacheWrite: 1e5, output: 1e5, reasoning: 9e4 };
    expect(costUsd(price, tokens)).toBeCloseTo(5e5 * 2e-6 + 0.2 + 0.3 + 0.8, 12);
  });

  test("has no discount that the table does not name", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (input, cacheRead) => {
        const tokens = { ...noTokens, input: input + cacheRead, cacheRead };
        expect(costUsd({ input: 1, output: 1 }, tokens)).toBeCloseTo((input + cacheRead) / 1e6, 9);
      }),
    );
  });
});

describe("a user's price file", () => {
  const file = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), "prices-")), "prices.json");
    writeFileSync(path, text);
    return path;
  };

  test("has the format of the built-in one", () => {
    const models = { "local:qwen3:32b": { input: 0, output: 0 } };
    const text = JSON.stringify({ tables: [{ date: "2026-11-01", source: "mine", models }] });
    expect(readPrices(file(text))).toEqual(models);
  });

  test.each([
    ["no JSON", "{"],
    ["an unknown key", '{"tables":[],"model":{}}'],
    [
      "a negative price",
      '{"tables":[{"date":"2026-11-01","source":"","models":{"a:b":{"input":-1,"output":1}}}]}',
    ],
    [
      "a model without provider",
      '{"tables":[{"date":"2026-11-01","source":"","models":{"b":{"input":1,"output":1}}}]}',
    ],
  ])("with %s is refused by name", (_, text) => {
    const path = file(text);
    expect(() => readPrices(path)).toThrow(`cannot read prices from ${path}`);
  });
});
