import { protocolOf, type ModelId } from "./model-id.ts";
import { SourceError } from "./source-error.ts";

/** Where a provider's key is looked for: `GROQ_API_KEY` for `groq:...`. */
export function keyVariable(provider: string): string {
  if (provider === "google") return "GOOGLE_GENERATIVE_AI_API_KEY";
  return `${provider.toUpperCase().replaceAll("-", "_")}_API_KEY`;
}

/**
 * The key from the environment; null for a server that may not want one. Throws an `auth`
 * SourceError when a provider that always wants a key has none.
 */
export function apiKeyFromEnv(id: ModelId, env: NodeJS.ProcessEnv): string | null {
  const variable = keyVariable(id.provider);
  const key = env[variable]?.trim() ?? "";
  if (key !== "") return key;
  if (protocolOf(id) === "compatible") return null;
  throw new SourceError("auth", `no API key for ${id.provider}: ${variable} is not set`, {
    hint: `Set it where the model is called: export ${variable}=..., on every machine that runs a worker.`,
  });
}
