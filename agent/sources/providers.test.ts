import { expect, test } from "vitest";
import { exampleProblem } from "../prompts/example-problem.ts";
import { createModelSource } from "./model-source.ts";
import type { ModelSourceOptions } from "./model-source.ts";

/** What each provider's own protocol looks like, as far as this project depends on it. */
const text = "```cpp\nint main() {}\n```";
const created = { id: "r", created_at: 0, model: "m", status: "in_progress" };
const message = { type: "message", id: "i", role: "assistant", content: [] };
const openai = [
  { type: "response.created", response: created },
  { type: "response.output_item.added", output_index: 0, item: message },
  {
    type: "response.output_text.delta",
    item_id: "i",
    output_index: 0,
    content_index: 0,
    delta: text,
  },
  { type: "response.output_item.done", output_index: 0, item: message },
  {
    type: "response.completed",
    response: {
      ...created,
      status: "completed",
      usage: {
        input_tokens: 100,
        input_tokens_details: { cached_tokens: 40 },
        output_tokens: 70,
        output_tokens_details: { reasoning_tokens: 50 },
      },
    },
  },
];
const anthropic = [
  {
    type: "message_start",
    message: {
      id: "r",
      type: "message",
      role: "assistant",
      model: "m",
      content: [],
      stop_reason: null,
      usage: { input_tokens: 60, cache_read_input_tokens: 40, output_tokens: 1 },
    },
  },
  { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
  { type: "content_block_delta", index: 0, delta: { type: "text_delta", text } },
  { type: "content_block_stop", index: 0 },
  { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 70 } },
  { type: "message_stop" },
];
const google = [
  {
    candidates: [{ content: { role: "model", parts: [{ text }] }, finishReason: "STOP" }],
    usageMetadata: {
      promptTokenCount: 100,
      cachedContentTokenCount: 40,
      candidatesTokenCount: 20,
      thoughtsTokenCount: 50,
      totalTokenCount: 170,
    },
  },
];

type Sent = { url: string; headers: Headers; body: string };

/** Asks a model whose provider answers with the given events, and returns what it was sent. */
async function ask(
  provider: string,
  model: string,
  events: object[],
  settings: Partial<ModelSourceOptions>,
) {
  const sent: Sent[] = [];
  const warnings: string[] = [];
  const source = createModelSource({
    provider,
    model,
    apiKey: "key",
    ...settings,
    price: { input: 1, cacheRead: 0.1, output: 10 },
    onWarning: (warning) => warnings.push(warning),
    async fetch(input, init) {
      const request = new Request(input, init);
      sent.push({ url: request.url, headers: request.headers, body: await request.text() });
      const lines = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
      return new Response(lines.join(""), { headers: { "content-type": "text/event-stream" } });
    },
  });
  const request = { problem: exampleProblem, want: "solution", group: null, index: 0 } as const;
  const result = await source.sample(request, new AbortController().signal);
  return { result, sent: sent[0], calls: sent.length, warnings };
}

test.each([
  ["openai", "gpt-5", openai, "https://api.openai.com/v1/responses", "authorization"],
  [
    "anthropic",
    "claude-sonnet-4-5",
    anthropic,
    "https://api.anthropic.com/v1/messages",
    "x-api-key",
  ],
  [
    "google",
    "gemini-2.5-pro",
    google,
    "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:streamGenerateContent?alt=sse",
    "x-goog-api-key",
  ],
] as const)(
  "%s is asked in its own protocol, and its usage understood",
  async (provider, model, events, url, header) => {
    const { result, sent, calls } = await ask(provider, model, [...events], {
      reasoningEffort: "high",
    });
    expect(calls).toBe(1);
    expect(sent?.url).toBe(url);
    expect(sent?.headers.get(header)).toContain("key");
    expect(sent?.body).toContain("Print the number of pairs.");
    expect(result?.answer.ok).toBe(true);
    expect(result?.usage).toMatchObject({ inputTokens: 100, outputTokens: 70 });
    expect(result?.usage.costUsd).toBeCloseTo((60 + 4 + 700) / 1e6, 12);
  },
);

test("reasoning effort reaches each provider as it words it", async () => {
  const body = async (provider: string, model: string, events: object[]): Promise<unknown> =>
    JSON.parse((await ask(provider, model, events, { reasoningEffort: "high" })).sent?.body ?? "");
  expect(await body("openai", "gpt-5", openai)).toMatchObject({ reasoning: { effort: "high" } });
  expect(await body("anthropic", "claude-sonnet-4-5", anthropic)).toMatchObject({
    thinking: { type: "enabled" },
  });
  expect(await body("google", "gemini-2.5-pro", google)).toHaveProperty(
    "generationConfig.thinkingConfig.thinkingBudget",
  );
});

test("reasoning tokens are told where the provider counts them", async () => {
  expect((await ask("openai", "gpt-5", openai, {})).result?.usage.reasoningTokens).toBe(50);
  expect((await ask("google", "gemini-2.5-pro", google, {})).result?.usage.reasoningTokens).toBe(
    50,
  );
});

test("a setting that a model does not take is told, and the model asked all the same", async () => {
  const { result, warnings } = await ask("openai", "gpt-5", openai, { temperatures: [0.5] });
  expect(result?.answer.ok).toBe(true);
  expect(warnings.join(" ")).toMatch(/temperature/i);
});
