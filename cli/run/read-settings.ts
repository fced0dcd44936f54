import type { z } from "zod";
import { agentSettingsSchema } from "../../agent/settings.ts";
import { UserError } from "../user-error.ts";

/** Settings with options of their own, or that only a run itself decides. */
const elsewhere = new Set(["budget", "strategy", "aim", "seed"]);
const shape = agentSettingsSchema.shape;
const names = Object.keys(shape).filter((name) => !elsewhere.has(name));

/** Settings given as `key=value`. Throws a usage error that names the pair, and what is possible. */
export function readSettings(pairs: readonly string[]): z.input<typeof agentSettingsSchema> {
  return Object.fromEntries(pairs.map(readPair));
}

function readPair(pair: string): [string, unknown] {
  const at = pair.indexOf("=");
  const name = pair.slice(0, Math.max(0, at));
  if (!names.includes(name)) {
    throw new UserError(
      `--setting ${pair}: there is no setting ${JSON.stringify(name)}.`,
      `Settings are ${names.join(", ")}; write KEY=VALUE.`,
      2,
    );
  }
  const text = pair.slice(at + 1);
  const value = text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  const parsed = agentSettingsSchema.partial().safeParse({ [name]: value });
  if (parsed.success) return [name, value];
  const [issue] = parsed.error.issues;
  throw new UserError(
    `--setting ${pair}: ${issue?.message ?? "not understood"}.`,
    "docs/settings.md lists every setting.",
    2,
  );
}
