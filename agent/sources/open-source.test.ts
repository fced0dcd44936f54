import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openSource } from "./open-source.ts";
import { sourceErrorFromData, sourceErrorToData, SourceError } from "./source-error.ts";
import { isPriced, modelSpec, poolSpec, sourceSpecSchema } from "./source-spec.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a spec travels as JSON and opens as the same source", () => {
  vi.stubEnv("OPENAI_API_KEY", "key");
  const specs = [
    modelSpec({ model: "openai:o4-mini", reasoningEffort: "high" }),
    modelSpec({ model: "local:qwen3:32b", baseUrl: "http://127.0.0.1:8000/v1" }),
    poolSpec("/contests/night-market/pool"),
    {
      kind: "simulated",
      skill: 0.6,
      seed: 1,
      grammarDir: "/ferry/grammar",
      poolDir: null,
      stylesOnce: false,
    } as const,
  ];
  const names = specs.map((spec) => {
    const travelled: unknown = JSON.parse(JSON.stringify(spec));
    expect(sourceSpecSchema.parse(travelled)).toEqual(spec);
    return openSource(sourceSpecSchema.parse(travelled)).name;
  });
  expect(names).toEqual([
    "openai:o4-mini",
    "local:qwen3:32b",
    "pool:night-market",
    "simulated:0.6",
  ]);
});

test("a spec never holds the API key, which is read where the source is opened", () => {
  vi.stubEnv("OPENAI_API_KEY", "secret-key");
  const spec = modelSpec({ model: "openai:o4-mini" });
  expect(JSON.stringify(spec)).not.toContain("secret-key");
  vi.stubEnv("OPENAI_API_KEY", "");
  expect(() => openSource(spec)).toThrow("OPENAI_API_KEY is not set");
});

test("a spec holds the price that is known where it was made", () => {
  const models = { "local:m": { input: 1, output: 2 } };
  const file = join(mkdtempSync(join(tmpdir(), "prices-")), "prices.json");
  writeFileSync(file, JSON.stringify({ tables: [{ date: "2026-11-01", source: "mine", models }] }));
  const local = { model: "local:m", baseUrl: "http://127.0.0.1:8000/v1" };
  expect(modelSpec({ ...local, pricesFile: file }).price).toEqual(models["local:m"]);
  expect(isPriced(modelSpec({ ...local, pricesFile: file }))).toBe(true);
  expect(isPriced(modelSpec(local))).toBe(false);
  expect(isPriced(poolSpec("pool"))).toBe(true);
});

test("a SourceError travels as data", () => {
  const usage = { model: "m", inputTokens: 1, outputTokens: 2, reasoningTokens: 0, costUsd: null };
  const error = new SourceError("quota", "no credit", { hint: "Add some.", usage });
  const data: unknown = JSON.parse(JSON.stringify(sourceErrorToData(error)));
  expect(sourceErrorFromData(data)).toMatchObject({ kind: "quota", message: "no credit", usage });
});
