import { describe, expect, test } from "vitest";
import { apiKeyFromEnv, keyVariable } from "./api-key.ts";
import { parseModelId, protocolOf } from "./model-id.ts";

describe("PROVIDER:NAME", () => {
  test("names a known provider's model", () => {
    expect(parseModelId("openai:o4-mini")).toEqual({
      provider: "openai",
      model: "o4-mini",
      baseUrl: null,
    });
  });

  test("may have colons and slashes in the model's name, and any provider with an address", () => {
    expect(parseModelId("local:org/qwen3:32b", "http://127.0.0.1:8000/v1/")).toEqual({
      provider: "local",
      model: "org/qwen3:32b",
      baseUrl: "http://127.0.0.1:8000/v1",
    });
  });

  test.each([
    ["o4-mini", null, '"o4-mini" does not name a model'],
    ["openai:", null, '"openai:" does not name a model'],
    [":o4-mini", null, "does not name a model"],
    ["groq:llama", null, '"groq" is not a provider with a known address'],
    ["Open AI:x", "http://a", "cannot be the name of a provider"],
    ["local:x", "127.0.0.1:8000", "is not the address of a model server"],
    ["local:x", "file:///etc/passwd", "is not the address of a model server"],
    ["local:x", "http://me:secret@host/v1", "holds a user name or password"],
  ])("%s at %s is refused", (text, baseUrl, message) => {
    expect(() => parseModelId(text, baseUrl)).toThrow(message);
  });

  test("decides which protocol is spoken", () => {
    const protocol = (provider: string, baseUrl: string | null) =>
      protocolOf({ provider, baseUrl });
    expect(protocol("openai", null)).toBe("openai");
    expect(protocol("openai", "http://a/v1")).toBe("compatible");
    expect(protocol("groq", "http://a/v1")).toBe("compatible");
    expect(protocol("anthropic", "http://a/v1")).toBe("anthropic");
    expect(protocol("google", null)).toBe("google");
  });
});

describe("an API key", () => {
  test("is read from the provider's variable", () => {
    expect(keyVariable("openai")).toBe("OPENAI_API_KEY");
    expect(keyVariable("google")).toBe("GOOGLE_GENERATIVE_AI_API_KEY");
    expect(keyVariable("my-server")).toBe("MY_SERVER_API_KEY");
    expect(apiKeyFromEnv(parseModelId("openai:x"), { OPENAI_API_KEY: " k\n" })).toBe("k");
  });

  test("that is missing is told by the variable's name", () => {
    expect(() => apiKeyFromEnv(parseModelId("anthropic:x"), {})).toThrow(
      "ANTHROPIC_API_KEY is not set",
    );
  });

  test("is not needed by a server at an address", () => {
    expect(apiKeyFromEnv(parseModelId("local:x", "http://a/v1"), {})).toBeNull();
  });
});
