import { readFileSync } from "node:fs";
import { z } from "zod";
import type { ModelId } from "./model-id.ts";
import { SourceError } from "./source-error.ts";
import type { Tokens } from "./tokens.ts";

const usdPerMillion = z.number().nonnegative().finite();

/** US dollars per million tokens. */
export const priceSchema = z.strictObject({
  input: usdPerMillion,
  output: usdPerMillion,
  /** As dear as other input where it is left out. */
  cacheRead: usdPerMillion.optional(),
  cacheWrite: usdPerMillion.optional(),
});
export type Price = z.infer<typeof priceSchema>;

const tableSchema = z.strictObject({
  /** When the prices were read, and where. */
  tables: z.array(
    z.strictObject({
      date: z.iso.date(),
      source: z.string(),
      note: z.string().optional(),
      /** By `PROVIDER:NAME`. */
      models: z.record(z.string().regex(/^[^:]+:.+$/, "write PROVIDER:NAME"), priceSchema),
    }),
  ),
});

/** Prices by `PROVIDER:NAME`. */
export type Prices = Record<string, Price>;

const builtInFile = new URL("./prices.json", import.meta.url);

export function builtInPrices(): Prices {
  return readPrices(builtInFile);
}

/** Reads a file in the format of `prices.json`. Throws a `config` SourceError. */
export function readPrices(file: string | URL): Prices {
  try {
    const { tables } = tableSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return Object.fromEntries(tables.flatMap((table) => Object.entries(table.models)));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new SourceError("config", `cannot read prices from ${String(file)}: ${reason}`, {
      hint: "Copy agent/sources/prices.json and change it; docs/models.md shows the format.",
      cause: error,
    });
  }
}

/**
 * The price of a model, or null. A user's prices come first; the built-in ones hold only for
 * a provider's own address. A dated snapshot (`-2025-04-16`, `-20250514`) and `-latest` cost
 * what the model without that ending costs.
 */
export function findPrice(id: ModelId, own: Prices, builtIn: Prices): Price | null {
  const names = [id.model, id.model.replace(/-(\d{4}-\d{2}-\d{2}|\d{8}|latest)$/, "")];
  const tables = id.baseUrl === null ? [own, builtIn] : [own];
  for (const table of tables) {
    for (const name of names) {
      const key = `${id.provider}:${name}`;
      if (Object.hasOwn(table, key)) return table[key] ?? null;
    }
  }
  return null;
}

export function costUsd(price: Price, tokens: Tokens): number {
  const { cacheRead, cacheWrite } = tokens;
  const fresh = tokens.input - cacheRead - cacheWrite;
  const total =
    fresh * price.input +
    cacheRead * (price.cacheRead ?? price.input) +
    cacheWrite * (price.cacheWrite ?? price.input) +
    tokens.output * price.output;
  return total / 1e6;
}
