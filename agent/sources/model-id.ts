import { SourceError } from "./source-error.ts";

/** A model and where it is served. */
export type ModelId = {
  /** `openai`, `anthropic`, `google`, or any name for a server at `baseUrl`. */
  provider: string;
  /** The provider's own name for the model; may hold colons and slashes. */
  model: string;
  /** Null means the provider's own address. */
  baseUrl: string | null;
};

/** Which protocol is spoken with a model's server. */
export type Protocol = "openai" | "anthropic" | "google" | "compatible";

const example =
  "for example openai:o4-mini, or local:qwen3:32b --base-url http://127.0.0.1:8000/v1";

/** Reads `PROVIDER:NAME`. Throws a `config` SourceError that says what is wrong with it. */
export function parseModelId(text: string, baseUrl: string | null = null): ModelId {
  const colon = text.indexOf(":");
  const provider = text.slice(0, Math.max(colon, 0)).trim();
  const model = colon < 0 ? "" : text.slice(colon + 1).trim();
  if (provider === "" || model === "") {
    throw new SourceError("config", `"${text}" does not name a model`, {
      hint: `Write PROVIDER:NAME, ${example}.`,
    });
  }
  return checkModelId({ provider, model, baseUrl });
}

/** Throws a `config` SourceError for an unknown provider without address, or a bad address. */
export function checkModelId(id: ModelId): ModelId {
  if (!/^[a-z][a-z0-9_-]*$/.test(id.provider)) {
    throw new SourceError("config", `"${id.provider}" cannot be the name of a provider`, {
      hint: `Use lower-case letters, digits, - and _; ${example}.`,
    });
  }
  if (id.baseUrl === null && protocolOf(id) === "compatible") {
    throw new SourceError("config", `"${id.provider}" is not a provider with a known address`, {
      hint: `Use openai, anthropic or google, or give the server's address with --base-url; ${example}.`,
    });
  }
  return { ...id, baseUrl: id.baseUrl === null ? null : checkBaseUrl(id.baseUrl) };
}

/**
 * A server given by address speaks OpenAI's chat completions, whatever it is called, unless
 * its name says that it speaks Anthropic's or Google's protocol.
 */
export function protocolOf(id: Pick<ModelId, "provider" | "baseUrl">): Protocol {
  if (id.provider === "anthropic" || id.provider === "google") return id.provider;
  return id.provider === "openai" && id.baseUrl === null ? "openai" : "compatible";
}

function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new SourceError("config", `"${text}" is not the address of a model server`, {
      hint: "Give --base-url an http or https address, for example http://127.0.0.1:8000/v1.",
    });
  }
  if (url.username !== "" || url.password !== "") {
    throw new SourceError("config", `the address of ${url.host} holds a user name or password`, {
      hint: "Addresses are written into run records. Give the key in the environment instead.",
    });
  }
  return text.replace(/\/+$/, "");
}
